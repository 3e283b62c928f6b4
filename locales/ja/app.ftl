## Terms: conversation 会話 · message メッセージ · mail メール · internal note 社内メモ · draft 下書き · inbox 受信トレイ · outbox 送信トレイ ·
## mailbox メールボックス · channel チャネル · customer お客様 · colleague 同僚 · agent 担当者 · desk サポートデスク · shop ショップ · assign 割り当て ·
## snooze スヌーズ · close 完了 · open 未完了 · reopen 再開 · tag タグ · spam 迷惑メール · undo 元に戻す · cancel sending 送信を取り消す · reply 返信 ·
## forward 転送 · attachment 添付ファイル · import 取り込む · remove 削除 · discard 破棄 · key ショートカットキー · recovery code 復旧コード ·
## passphrase パスフレーズ · keychain キーチェーン · app password アプリパスワード · macro マクロ · backup バックアップ. Sentences are です・ます, buttons and commands nouns or short verbs.
## reopen 再開 · hand over 引き継ぎ · merge 統合 · unmerge 統合を解除 · split 分割 · link 関連付け · view ビュー · filter フィルター, to filter 絞り込む ·
## topic トピック · root cause 根本原因 · field 項目 · form of address 言葉づかい · promise お約束 · archive アーカイブ · restore 復元 · status 状態 ·
## target 目標 · overdue 目標超過 (a promise: 期限超過) · mention メンション.
## Japanese in brackets stands in （）, a question ends in ？, a colon is ：; a space stands between Japanese and figures or Latin letters.
## No space stands after a person's name: { $name }さん, { $agent }が.

app-name = Comptoir

app-sidebar =
    .label = メインナビゲーション
app-sidebar-search = 検索またはコマンド
app-sidebar-inbox = 受信トレイ
app-sidebar-channels = チャネル
app-sidebar-settings =
    .label = 設定
app-sidebar-new =
    .label = 新しい会話
app-sidebar-menu =
    .label = メニュー
app-sidebar-language =
    .label = 表示言語
app-sidebar-rail-search =
    .label = 検索またはコマンド
app-sidebar-count =
    .label = 会話 { $count } 件
app-sidebar-connect = 接続
app-sidebar-sample = サンプルショップ
app-sidebar-sample-remove = 削除

app-channel-file = 取り込んだファイル
app-channel-connecting =
    .label = 接続中
app-channel-working =
    .label = メールを受信中
app-channel-up-to-date =
    .label = 最新
app-channel-offline = オフライン
app-channel-needs-you = サインイン
app-channel-not-saving = 保存できません
app-channel-paused = 一時停止中
app-channel-progress = { $done } / { $total }
app-channel-since = { $since } 以降受信していません

app-progress-about = メッセージ { $done } / 約 { $total } 件
app-progress-rest = 残り { $span }
app-progress-stop = キャンセル
app-command-submit = 入力中の内容を送信または保存
app-progress-pause = 一時停止

app-divider-sidebar =
    .label = サイドバーの幅
app-divider-list =
    .label = 一覧の幅
app-divider-context =
    .label = パネルの幅

app-toast-undo = 元に戻す
app-toast-dismiss =
    .label = 閉じる
app-toast-undone = 元に戻しました
app-toast-undoing = 元に戻しています（{ $share } 完了）
app-toast-undone-part = 一部だけ元に戻しました。残りを戻すには、もう一度「元に戻す」を選んでください。
app-toast-undone-kept = 元に戻しました。その後変更されたため残ったもの：{ $names }
app-toast-nothing-to-undo = 元に戻す操作はありません

app-problem-retry = 再試行
app-crash-title = この部分で問題が発生しました
app-crash-text = 保存済みの内容に影響はありません。
app-crash-reload = 再読み込み
app-loading =
    .label = 読み込み中

app-shut-title = サポートデスクを開けません
app-shut-code = 復旧コード
    .placeholder = 初回起動時に表示されたコード
app-shut-open = サポートデスクを開く
app-recovery-text = このサポートデスクの復旧コードは、このコンピューター以外の場所に保管してください。コードがないと、キーチェーンが失われた場合にメールを読めなくなります。
app-recovery-show = コードを表示
app-recovery-kept = 保管しました

## 開きつつあるデスク、キーチェーンのない新しいデスク、パスフレーズ

app-opening-title = サポートデスクを開いています
app-opening-keychain-title = システムのキーチェーンを待っています
app-opening-keychain-text = 別のウィンドウでパスワードの入力を求められている可能性があります。入力が済むと、サポートデスクが開きます。
app-opening-other-way = 別の方法で鍵を保管する
app-key-title = このサポートデスクの鍵をどこに保管しますか？
app-key-lead = Comptoir は保存する内容をすべて暗号化します。このコンピューターでは利用できるキーチェーンが見つからないため、次のどちらかの方法を選んでください。後から設定で変更できます。
app-key-passphrase-title = パスフレーズで保護する
app-key-passphrase-text = 起動のたびに入力します。パスフレーズがなければ、コンピューターやディスクのコピーが他人の手に渡っても、内容は読み取れません。
app-key-open-title = パスフレーズなしでファイルに保管する
app-key-open-text = Comptoir は何も確認せずに開きます。ファイルはご自身のユーザーアカウント専用ですが、このフォルダーを読める人は誰でもお客様のメールを読めます。コンピューターやディスク、そのコピーを手に入れた人も同様です。
app-key-open-agree = 内容を理解し、同意します
app-key-open-use = 鍵をファイルに保管する
app-key-look-again = キーチェーンをもう一度探す
app-passphrase-field = パスフレーズ
app-passphrase-again = パスフレーズ（確認）
app-passphrase-show =
    .label = パスフレーズを表示
app-passphrase-hide =
    .label = パスフレーズを隠す
app-passphrase-hint = 関連のない単語をいくつか並べると、強力で覚えやすくなります。パスフレーズを忘れた場合、調べる方法はありません。代わりに使えるのは復旧コードだけです。
app-passphrase-weak = 推測されやすいパスフレーズです。単語を増やしてください。
app-passphrase-fair = 使用できます。あと 1、2 語加えると強力になります。
app-passphrase-strong = 強力です。
app-passphrase-differs = 入力内容が一致しません。
app-passphrase-use = このパスフレーズを使う
app-passphrase-title = このサポートデスクのパスフレーズを入力してください
app-passphrase-instead = 代わりにパスフレーズを使う
app-shut-code-instead = 代わりに復旧コードを使う

app-news-arrived = 新着メールが届きました

app-palette =
    .label = 検索またはコマンドの実行
    .placeholder = 検索またはコマンドの実行
app-palette-do = コマンド
app-palette-open = 開く
app-palette-orders = 注文
app-palette-products = 商品
app-palette-search = 検索
app-palette-all-messages = <mark>{ $query }</mark> を含むすべてのメッセージ
app-palette-hint-move = 移動
app-palette-hint-run = 実行
app-palette-hint-all-keys = ショートカットキー一覧
app-palette-close =
    .label = 閉じる
app-palette-empty = 見つかりませんでした。文字数を減らしてお試しください。

app-keys-title = ショートカットキー
app-keys-intro = 変更するショートカットキーを選んでください。1 文字だけのキーは、入力欄の外でのみ有効です。
app-keys-group-conversation = 会話
app-keys-group-list = 一覧
app-keys-group-go = 移動
app-keys-group-window = ウィンドウ
app-keys-none = 未設定
app-keys-press = キーを押してください
app-keys-change =
    .label = 「{ $command }」のショートカットキーを変更
app-keys-reset-all = すべてのショートカットキーを初期設定に戻す
app-keys-close =
    .label = 閉じる
app-keys-taken = このキーはすでに「{ $command }」で使われています。別のキーを押してください。
app-keys-hint = 「{ $command }」の新しいキーを押してください。Esc で今のキーのままにします。
app-keys-next = 「{ $command }」の 2 つ目のキーを押してください。
app-keys-paused = オフ
app-keys-single = 1 つのキーだけのショートカット
app-keys-single-hint = オフにすると、文字・数字・記号のキーだけでは何も実行されません。音声入力を使う場合や、誤ってキーを押しやすい場合に便利です。
app-keys-switch-off =
    .label = 「{ $command }」のショートカットキーをオフにする
app-keys-restore =
    .label = 「{ $command }」のショートカットキーを初期設定に戻す
app-keys-reserved = このキーの役割は固定されています。別のキーを押してください。
app-keys-restore-taken = 初期設定のキーは現在「{ $command }」で使われています。先にそちらを別のキーに変えてください。
app-keys-changed = 「{ $command }」のキーを { $keys } にしました。
app-keys-gone = 「{ $command }」のキーをオフにしました。
app-keys-all-reset = すべてのショートカットキーを初期設定に戻しました。

app-command-go-mine = 自分の担当へ移動
app-command-go-unassigned = 未割り当ての会話へ移動
app-command-go-open = すべての未完了の会話へ移動
app-command-go-drafts = 下書きへ移動
app-command-go-settings = 設定へ移動
app-command-language = 画面の言語を変更
app-command-palette = 検索またはコマンドの実行
app-command-search = メッセージを検索
app-command-new = 新しいメッセージを書く
app-command-undo = 直前の操作を元に戻す
app-command-keys = ショートカットキー一覧を表示
app-command-panel = お客様パネルの表示／非表示
app-command-theme = 配色を変更（ライト、ダーク、システムに合わせる）
app-command-density = 行の高さを変更

app-span-minutes = { $minutes } 分
app-span-hours-minutes = { $hours } 時間 { $minutes } 分
app-span-hours = { $hours } 時間
app-span-days = { $days } 日
app-span-now = 1 分未満
app-person-nameless = 名前のない人
app-dialog-cancel = キャンセル

app-link =
    .label = リンク
app-link-address =
    .label = リンク先のアドレス
    .placeholder = https://
app-link-set = リンクを設定
app-link-remove =
    .label = リンクを削除
