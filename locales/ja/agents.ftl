### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = このサポートデスクの担当者
agents-lock-title = 担当者を選んでください
# $name (String): a person at the desk
agents-lock-pin = { $name }さんの PIN
agents-lock-open = ロックを解除
agents-lock-continue = 続ける
agents-lock-no-pin = PIN なし
agents-menu-lock = 今すぐロック
agents-command-switch = ロックまたは担当者の切り替え
agents-command-workload = 作業量へ移動
agents-role-owner = オーナー
agents-role-agent = 担当者
agents-role-draft_only = 下書きのみ
agents-role-guest = ゲスト
agents-role-owner-hint = すべての操作ができます。担当者、鍵、メールボックス、バックアップの管理も行います。
agents-role-agent-hint = 日々の業務をすべて行えます。
agents-role-draft_only-hint = 下書きと会話の整理を行います。送信は同僚が行います。
agents-role-guest-hint = 最終日まで、閲覧、メモ、下書きができます。
# $name (String): a person at the desk
agents-people-edit =
    .label = { $name }さんを編集
agents-people-role = 役割
agents-people-until = 最終日
agents-people-languages = 話せる言語
agents-people-left = 退任
agents-people-leave = 退任にする…
agents-people-leave-to = 未完了の会話の引き継ぎ先
agents-people-leave-now = 引き継いで退任にする
agents-people-back = 復帰させる
agents-people-reset-pin = PIN をリセット
agents-people-owner-only = 変更できるのはオーナーだけです。
agents-pin-title = PIN
agents-pin-current = 現在の PIN
agents-pin-new = 新しい PIN（4～12 桁）
agents-pin-set = PIN を保存
agents-pin-remove = PIN を削除
agents-pin-saved = PIN を保存しました
agents-pin-removed = PIN を削除しました
agents-pin-hint = PIN を設定すると、このパソコンで他の人があなたの名前で作業できなくなります。
agents-pin-hint-owner = オーナーですが PIN が設定されていません。このパソコンを使う人なら誰でもあなたとして作業できます。
agents-lock-after = 自動ロックまでの時間（分）
agents-lock-after-hint = 0 にするとロックしません。
agents-signature-for = 言語別の署名
agents-review = 確認を依頼
    .label = 送信をお願いする人
# $name (String): a person at the desk
agents-toast-changed = { $name }さんの情報を変更しました
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name }さんを退任にしました。引き継いだ会話：{ $count } 件
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = { $name }さんに引き継ぎました：{ $count } 件
# $name (String): a person at the desk
agents-toast-review = { $name }さんに確認を依頼しました
agents-workload-title = 作業量
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = 返信をお待ちのお客様：{ $waiting }、うち目標超過：{ $overdue }
agents-workload-person = 担当者
agents-workload-open = 未完了
agents-workload-waiting = 要返信
agents-workload-overdue = 目標超過
agents-workload-later = 返信待ち・スヌーズ
agents-workload-today = 本日完了
agents-workload-week = 今週完了
agents-workload-hand = 引き継ぎ先
agents-workload-nobody = 担当なし
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = { $name }さんの会話をすべて引き継ぐ

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = 操作履歴へ移動
agents-audit-title = 操作履歴
agents-audit-about = このデスクでの操作を新しい順に表示します。この一覧は誰も変更できません。
agents-audit-filter = 絞り込み
agents-audit-who = 担当者
agents-audit-who-people = 全員
agents-audit-who-desk = Comptoir の自動処理
agents-audit-who-all = 全員と Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = 操作
agents-audit-what-all = すべて
agents-audit-day = 日付
agents-audit-reset = 絞り込みを解除
agents-audit-empty = 該当する操作はありません。
agents-audit-all = すべて表示
agents-audit-more = 以前の操作を表示
agents-audit-export = CSV として保存
# $count (Number): deeds in the file
agents-audit-saved = 保存しました（{ $count } 行）
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = 新しい { $count } 行を保存しました。それ以前は日付を選んでください。
# $count (Number): how often within some minutes
agents-audit-times = { $count } 回
# $count (Number): further conversations, customers or people
agents-audit-others = ほか { $count } 件
agents-audit-kind-received = メールを受信
agents-audit-kind-sent = メールを送信
agents-audit-kind-send_planned = 送信日時を変更
agents-audit-kind-send_cancelled = 送信を取り消し
agents-audit-kind-send_failed = 送信に失敗
agents-audit-kind-send_again = 送信を再試行
agents-audit-kind-draft = 下書きを作成
agents-audit-kind-draft_gone = 下書きを破棄
agents-audit-kind-review = 下書きの確認を依頼
agents-audit-kind-note = メモを追加
agents-audit-kind-closed = 会話を完了
agents-audit-kind-status = ステータスを変更
agents-audit-kind-assigned = 割り当て
agents-audit-kind-tagged = タグを変更
agents-audit-kind-priority = 優先度を変更
agents-audit-kind-topic = トピックや項目を変更
agents-audit-kind-cause = 原因を記録
agents-audit-kind-read = 既読・未読を変更
agents-audit-kind-snoozed = スヌーズ
agents-audit-kind-woken = 再開
agents-audit-kind-promise = お約束を記録
agents-audit-kind-promise_changed = お約束を達成または変更
agents-audit-kind-promise_gone = お約束を削除
agents-audit-kind-merged = 会話を統合
agents-audit-kind-parted = 会話を分割またはメッセージを移動
agents-audit-kind-linked = 会話の関連付けを変更
agents-audit-kind-blocked = 送信者をブロック
agents-audit-kind-let_in = 送信者のブロックを解除
agents-audit-kind-followed = フォローを変更
agents-audit-kind-call = 通話を記録
agents-audit-kind-outside = 外部メッセージを記録
agents-audit-kind-view = ビューを変更
agents-audit-kind-undone = 取り消し
agents-audit-kind-topic_list = トピックの一覧を変更
agents-audit-kind-cause_list = 原因の一覧を変更
agents-audit-kind-form = フォームのひな形を変更
agents-audit-kind-imported = メールを取り込み
agents-audit-kind-customer_added = お客様を追加
agents-audit-kind-customer_changed = お客様情報を変更
agents-audit-kind-customer_note = お客様のメモを変更
agents-audit-kind-customers_merged = お客様を統合
agents-audit-kind-customers_apart = 別のお客様として確定
agents-audit-kind-customer_erased = お客様を消去
agents-audit-kind-customers_imported = お客様一覧を取り込み
agents-audit-kind-fields = お客様の項目を変更
agents-audit-kind-segments = セグメントを変更
agents-audit-kind-macro = マクロを変更
agents-audit-kind-knowledge = ナレッジを変更
agents-audit-kind-culture = 文化カードを変更
agents-audit-kind-settings = 設定を変更
agents-audit-kind-mailbox_added = メールボックスを追加
agents-audit-kind-mailbox = メールボックスを変更
agents-audit-kind-mailbox_gone = メールボックスを削除
agents-audit-kind-store = ショップを接続または変更
agents-audit-kind-store_gone = ショップを削除
agents-audit-kind-store_deeds = ショップ操作の有効・無効を変更
agents-audit-kind-act_proposed = ショップでの操作を開始
agents-audit-kind-act_decided = ショップでの操作を承認・却下
agents-audit-kind-act_withdrawn = ショップでの操作を取り下げ
agents-audit-kind-act_carried = ショップでの操作を実行
agents-audit-kind-return = 返品の開始または進行
agents-audit-kind-return_inspected = 返品の検品
agents-audit-kind-return_decided = 返品の対応を決定
agents-audit-kind-return_carried = 返品の返金またはクレジットを実行
agents-audit-kind-orders_read = 注文を受信
agents-audit-kind-person_added = 担当者を追加
agents-audit-kind-person_changed = 担当者の情報を変更
agents-audit-kind-person_left = 担当者が退任
agents-audit-kind-profile = 自分の情報を変更
agents-audit-kind-pin = PIN を設定または削除
agents-audit-kind-pin_wrong = 誤った PIN の入力
agents-audit-kind-seat = このパソコンで開始
agents-audit-kind-locked = 画面をロック
agents-audit-kind-recovery_code = 復旧コードを更新または保管
agents-audit-kind-backup = バックアップを作成
agents-audit-kind-key = 鍵の保管場所を変更
agents-audit-kind-disk = ディスクを確認
agents-audit-kind-sample_added = サンプルショップを追加
agents-audit-kind-sample_gone = サンプルショップを削除
agents-audit-kind-other = その他の操作
agents-may-everybody = 全員が行えます。
agents-may-staff = ゲストは行えません。
agents-may-senders = 送信できる担当者だけが行えます。
agents-may-owners = オーナーだけが行えます。
agents-may-keys = あなたの役割で行えない操作のキーは表示されません。
agents-people-name = 名前
agents-people-locale-none = システムと同じ
agents-people-pin-gone = PIN を削除しました。新しい PIN は「あなた」で設定できます。
agents-language-add = 言語を追加…
agents-limit-refund = 1 件あたりの返金
agents-limit-refund-day = 1 日あたりの返金
agents-limit-percent = 割引率
agents-limit-discount = 割引額
agents-limit-any = 上限なし
agents-limit-nothing = 不可
agents-limit-up-to = 上限を指定…
agents-limit-hint = それ以上はオーナーに確認します。通貨が異なる金額は上限を超えるものとして扱います。
agents-limit-owner = オーナーには返金と割引の上限がありません。
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed }：{ $who }
agents-people-has-pin =
    .label = PIN あり
# $day (String): the last day
agents-people-ends = { $day } まで
# $day (String): the last day, in the past
agents-people-ended = { $day } で終了
# $amount (String): an amount of money, formatted
agents-people-refund = 返金 { $amount } まで
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = 割引 { $amount } まで
# $language (String): a language
agents-language-remove =
    .label = { $language }を削除
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }：上限
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }：通貨
# $time (String): the hour at which it ends
agents-guest-last-day = ゲストとしての利用は本日までです。{ $time } に終了します。書いたものは下書きとして保存されます。
# $name (String): a guest whose last day is over
agents-lock-guest-ended = { $name } さんのゲスト期間は終了しました。書きかけの内容は下書きとして保存されています。オーナーが期限を延ばせます。
