inbox-view-mine = 自分の担当
inbox-view-unassigned = 未割り当て
inbox-view-open = すべての未完了
inbox-view-pending = お客様の返信待ち
inbox-view-snoozed = スヌーズ中
inbox-view-drafts = 下書き
inbox-view-closed = 完了
inbox-view-sent = 送信済み
inbox-view-spam = 迷惑メール
inbox-view-all = すべて

inbox-list-total-open = 未完了 { $count } 件
inbox-list-total = { $count }
inbox-list =
    .label = 会話
inbox-list-sort-waiting = 待ち時間の長い順
inbox-list-sort-newest = 新しい順
inbox-list-sort =
    .label = 並べ替え
inbox-group-waiting = 要返信
inbox-group-answered = 返信済み
inbox-group-snoozed = スヌーズ中
inbox-group-snoozed-today = スヌーズ中（本日戻ります）
inbox-row-unread = 未読
inbox-row-draft = 下書き
inbox-row-over-target = 目標超過
inbox-row-attachments = 添付あり
inbox-row-waiting = 待ち時間 { $span }
inbox-row-returns = { $at } に戻ります
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = （件名なし）
inbox-row-failed = 送信失敗
inbox-row-undecided = 送信済み？
inbox-selection-count = { $count } 件を選択中
inbox-selection-clear =
    .label = 選択をすべて解除

inbox-empty-mine = 担当になった会話がここに表示されます。
inbox-empty-unassigned = すべての会話に担当者がいます。
inbox-empty-open = お待ちのお客様はいません。
inbox-empty-pending = 返信済みで、お客様の返信を待っている会話がここに表示されます。
inbox-empty-snoozed = スヌーズした会話は、指定の日時に自動的に戻ります。
inbox-empty-drafts = 書きかけの内容はここに保存されます。
inbox-empty-closed = 完了した会話はここに表示されます。
inbox-empty-sent = 送信したメッセージがここに表示されます。
inbox-empty-spam = 迷惑メールはここに振り分けられます。
inbox-empty-all = メールボックスを接続すると、すべてのメールがここに表示されます。
inbox-empty-action-all-open = すべての未完了を表示
inbox-empty-action-unassigned = 未割り当てを表示
inbox-empty-action-connect = メールボックスを接続
inbox-empty-conversation = 会話を選ぶと、ここに表示されます。
inbox-empty-search = 「{ $query }」を含むメッセージはありません。

inbox-quarantine-title = 読み取れないメール
inbox-quarantine-intro = 次のメールは届きましたが、メッセージとして読み取れませんでした。データは失われていません。元のデータはここに保管されています。
inbox-quarantine-empty = 届いたメールはすべて読み取れました。
inbox-quarantine-origin = { $origin }、{ $size }
inbox-quarantine-source = 元のデータの先頭を表示

inbox-search-title = 「{ $query }」を含むメッセージ

inbox-conversation =
    .label = 会話
inbox-conversation-unassigned = 担当者なし
inbox-conversation-waiting = 待ち時間 { $span }、目標 { $target }
inbox-conversation-pending = お客様の返信待ち
inbox-conversation-closed = 完了
inbox-conversation-spam = 迷惑メール
inbox-conversation-snoozed = { $at } までスヌーズ中
inbox-conversation-back =
    .label = 一覧に戻る
inbox-conversation-assign =
    .label = 割り当てる
inbox-conversation-tag =
    .label = タグを付ける
inbox-conversation-snooze =
    .label = スヌーズ
inbox-conversation-close =
    .label = 完了にする
inbox-conversation-reopen =
    .label = 再開する
inbox-conversation-more =
    .label = その他
inbox-conversation-messages =
    .label = メッセージ
inbox-conversation-absent = この会話は見つかりません。

inbox-priority-low = 優先度：低
inbox-priority-normal = 優先度：通常
inbox-priority-high = 優先度：高
inbox-priority-urgent = 緊急

inbox-message-note = 社内メモ
inbox-message-reply = 返信
inbox-message-to = 宛先：{ $recipients }
inbox-message-cc = Cc：{ $recipients }
inbox-message-show-quoted = 引用文を表示（{ $count } 行）
inbox-message-hide-quoted = 引用文を隠す
inbox-message-show-original = 元のデザインで表示
inbox-message-hide-original = テキストで表示
inbox-message-original =
    .label = 差出人がデザインしたとおりのメッセージ
inbox-message-empty = （本文なし）
inbox-message-earlier = 以前の { $count } 件：{ $names }
inbox-message-details =
    .label = このメッセージの詳細
inbox-message-split = 別の会話に分ける
inbox-message-new-participant = 新しい参加者：このアドレスは、これまでこの会話に含まれていませんでした
inbox-message-unverified = 差出人のアドレスを確認できませんでした
inbox-message-subject-changed = 件名が変更されました
inbox-message-automatic-reply = 自動返信
inbox-message-automatic-generated = 自動送信
inbox-message-automatic-list = メーリングリスト
inbox-message-automatic-bounce = 配信レポート
inbox-message-bounced = { $address } に配信できませんでした
inbox-message-bounced-unknown = 配信できませんでした
inbox-message-bounced-later = 相手のサーバーが自動的に再試行します。今は何もする必要はありません。
inbox-message-bounced-for-good = アドレスを確認してから、もう一度送信してください。
inbox-attachments =
    .label = 添付ファイル
inbox-attachment-open =
    .label = { $name } を開く
inbox-images-blocked = インターネット上の画像 { $count } 枚は表示していません。開封したことが差出人に伝わらないようにするためです。
inbox-images-once = 今回だけ表示
inbox-images-always = この差出人は常に表示
inbox-link-open =
    .label = リンク：{ $words }
inbox-link-target =
    .label = リンク先
inbox-link-leads = リンク先は { $host } です
inbox-link-disguised = メッセージに表示されているアドレスと、実際のリンク先が異なります。
inbox-link-go = ブラウザーで開く
inbox-link-stay = 開かない

inbox-delivery-queued = 送信待ち
inbox-delivery-attempting = 送信中
inbox-delivery-sent =
    .label = 送信済み
inbox-delivery-failed = 送信失敗
inbox-delivery-unknown = 送信されたかどうかわかりません
inbox-delivery-cancelled = 送信取り消し済み
inbox-delivery-unknown-text = 送信中に接続が切れました。届いているかどうかを確認してから、次の操作を選んでください。
inbox-delivery-retry = 今すぐ再試行
inbox-delivery-take-back = 送信を取り消す
inbox-delivery-arrived = 届いていた
inbox-delivery-again = もう一度送信

inbox-activity-someone = Comptoir
inbox-activity-closed = { $agent }が完了にしました
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent }が折り返します：{ $at }
inbox-activity-opened = { $agent }が再開しました
inbox-activity-pending = { $agent }がお客様の返信待ちにしました
inbox-activity-snoozed = { $agent }が { $at } までスヌーズしました
inbox-activity-returned = スヌーズが終わりました
inbox-activity-spam = { $agent }が迷惑メールにしました
inbox-activity-assigned = { $agent }が{ $name }に割り当てました
inbox-activity-unassigned = { $agent }が割り当てを解除しました
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent }が{ $name }に確認を依頼しました
inbox-activity-undone = 直前の変更を元に戻しました
inbox-activity-split = { $agent }が別の会話に分けました
inbox-activity-reopened = 新しいメッセージにより再開しました
inbox-activity-other = { $event }

inbox-snooze-title = スヌーズ
inbox-snooze-later-today = 今日このあと
inbox-snooze-tomorrow = 明日の朝
inbox-snooze-weekend = 週末
inbox-snooze-next-week = 来週
inbox-snooze-custom = 日時を指定
inbox-snooze-custom-set = この日時までスヌーズ
inbox-assign-title = 割り当てる
inbox-assign-me = 自分
inbox-assign-nobody = 担当者なし
inbox-assign-search =
    .placeholder = 担当者を検索
inbox-tag-title = タグ
inbox-tag-input =
    .placeholder = タグを検索または作成
inbox-tag-create = タグ「{ $name }」を作成
inbox-tag-none = タグはまだありません。入力すると作成できます。
inbox-menu-reply = 返信
inbox-menu-forward = 転送
inbox-menu-note = 社内メモ
inbox-menu-unread = 未読にする
inbox-menu-read = 既読にする
inbox-menu-pending = お客様の返信待ちにする
inbox-menu-spam = 迷惑メールにする
inbox-menu-no-spam = 迷惑メールではない
inbox-menu-priority = 優先度

inbox-done-closed =
    { $count ->
        [1] 完了にしました
       *[other] { $count } 件を完了にしました
    }
inbox-done-opened =
    { $count ->
        [1] 再開しました
       *[other] { $count } 件を再開しました
    }
inbox-done-pending =
    { $count ->
        [1] お客様の返信待ちにしました
       *[other] { $count } 件をお客様の返信待ちにしました
    }
inbox-done-snoozed =
    { $count ->
        [1] { $at } までスヌーズしました
       *[other] { $count } 件を { $at } までスヌーズしました
    }
inbox-done-spam =
    { $count ->
        [1] 迷惑メールにしました
       *[other] { $count } 件を迷惑メールにしました
    }
inbox-done-assigned =
    { $count ->
        [1] { $name }に割り当てました
       *[other] { $count } 件を{ $name }に割り当てました
    }
inbox-done-unassigned =
    { $count ->
        [1] 割り当てを解除しました
       *[other] { $count } 件の割り当てを解除しました
    }
inbox-done-tagged = タグを変更しました
inbox-done-priority = 優先度を変更しました
inbox-done-read = 既読にしました
inbox-done-unread = 未読にしました
inbox-done-split = 別の会話に分けました

inbox-command-reply = 返信
inbox-command-note = 社内メモを書く
inbox-command-forward = 転送
inbox-command-greeting = 書き出しの宛名を入れる
inbox-command-edit-quote = 引用したメッセージを編集
inbox-command-close = 完了にする／再開する
inbox-command-snooze = スヌーズ
inbox-command-assign = 割り当てる
inbox-command-assign-me = 自分に割り当てる
inbox-command-tag = タグを付ける
inbox-command-priority = 優先度を変更
inbox-command-unread = 未読にする
inbox-command-pending = お客様の返信待ちにする
inbox-command-spam = 迷惑メールにする
inbox-command-next = 次の会話
inbox-command-previous = 前の会話
inbox-command-open = 会話を開く
inbox-command-back = 一覧に戻る
inbox-command-select = 選択（一括操作）
inbox-command-sort = 一覧の並べ替え

inbox-composer =
    .label = 作成
inbox-composer-tab-reply = 返信
inbox-composer-tab-forward = 転送
inbox-composer-tab-note = メモ
inbox-composer-new = 新しいメッセージ
inbox-composer-close =
    .label = 閉じる（下書きは残ります）
inbox-composer-kept = 書きかけの下書き：
inbox-composer-reply-all =
    .label = 全員に返信
inbox-composer-forward =
    .label = 転送
inbox-composer-back-to-reply =
    .label = 返信に切り替え
inbox-composer-from = 差出人
inbox-composer-to = 宛先
inbox-composer-cc = Cc
inbox-composer-bcc = Bcc
inbox-composer-subject = 件名
inbox-composer-remove-recipient =
    .label = { $name } を削除
inbox-composer-remove-file =
    .label = { $name } を削除
inbox-composer-text =
    .label = メッセージの本文
inbox-composer-note =
    .label = 社内メモの本文
inbox-composer-hint = 返信を書く
inbox-composer-forward-hint = ひとことを添える
inbox-composer-new-hint = メッセージを書く
inbox-composer-note-hint = 社内の同僚だけに表示されます
inbox-composer-tools =
    .label = 書式
inbox-composer-bold =
    .label = 太字
inbox-composer-italic =
    .label = 斜体
inbox-composer-underline =
    .label = 下線
inbox-composer-bullets =
    .label = 箇条書き
inbox-composer-numbers =
    .label = 番号付きリスト
inbox-composer-quote =
    .label = 引用
inbox-composer-attach =
    .label = ファイルを添付
inbox-composer-quoted-show = 引用文を表示
inbox-composer-quoted-hide = 引用文を隠す
inbox-composer-quoted-edit =
    .label = 引用文を編集
inbox-composer-quoted-remove =
    .label = 引用文を含めない
inbox-composer-quoted-back = もう一度引用する
inbox-composer-forwarded-show = 転送するメッセージを表示
inbox-composer-forwarded-hide = 転送するメッセージを隠す
inbox-composer-forwarded-edit =
    .label = 転送するメッセージを編集
inbox-composer-forwarded-remove =
    .label = 転送するメッセージを含めない
inbox-composer-forwarded-back = 転送するメッセージを戻す
inbox-composer-drop = ここにファイルをドロップすると添付されます
inbox-composer-discard =
    .label = 下書きを破棄
inbox-composer-saved = 下書きを保存しました
inbox-composer-send = 送信
inbox-composer-send-close = 送信して完了
inbox-composer-send-keep-open = 送信のみ（未完了のまま）
inbox-composer-send-snooze = 送信してスヌーズ
inbox-composer-send-more =
    .label = その他の送信方法
inbox-composer-note-add = メモを追加
inbox-composer-missing-recipient = 宛先を追加してください
inbox-composer-missing-address = 誤りのあるアドレスを修正してください
inbox-composer-missing-text = 本文を入力してください
inbox-composer-missing-subject = 件名を入力してください
inbox-composer-missing-mailbox = 送信するにはメールボックスを接続してください
inbox-composer-missing-smaller = 添付ファイルを減らすか、小さくしてください
inbox-command-reply-all = 全員に返信
inbox-done-sent = { $name } 宛てに送信しました
inbox-done-sent-closed = { $name } 宛てに送信し、完了にしました
inbox-done-sent-snoozed = { $name } 宛てに送信し、スヌーズしました
inbox-done-taken-back = 送信を取り消し、下書きに戻しました。
inbox-done-noted = メモを追加しました
