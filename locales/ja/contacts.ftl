contacts-command-call = 通話を記録
contacts-command-capture = ほかの場所での会話を追加
contacts-call =
    .label = 通話メモ
contacts-call-title = 通話メモ
contacts-call-close =
    .label = 閉じる（メモは保存されます）
contacts-call-who =
    .label = どなたからのお電話ですか？
    .placeholder = 名前、番号、注文…
contacts-call-number =
    .label = 番号
contacts-call-dial = 電話する
# $number (Number): number of the conversation
contacts-call-into = 会話 { $number } に追加する
contacts-call-direction =
    .label = 発着信
contacts-call-outcome =
    .label = 結果
contacts-call-text = 話した内容
contacts-call-done = 対応が済んだので会話を完了にする
contacts-call-drop = 破棄
contacts-call-save = メモを保存
contacts-call-other-person = 別の人
contacts-call-back-at =
    .label = 折り返す日時
contacts-call-back-hour = 1 時間後
contacts-call-back-tomorrow = 明日 9:00
# $at (String): a moment
contacts-call-back-due = 折り返し：{ $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = 前回の件名：{ $subject }
contacts-message-call = 通話メモ
contacts-direction-incoming = 着信
contacts-direction-outgoing = 発信
contacts-outcome-answered = 通話できた
contacts-outcome-no-answer = 応答なし
contacts-outcome-voicemail = 留守番電話
contacts-outcome-call-back = 折り返し
contacts-outcome-wrong-number = 番号違い
contacts-way-phone = 通話メモ
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = マーケットプレイス
contacts-way-chat = サイトのチャット
contacts-way-review = レビュー
contacts-way-in-person = 対面
contacts-timer =
    .label = 通話時間
contacts-timer-start = 開始
contacts-timer-pause = 一時停止
contacts-command-timer = 通話タイマーを開始・一時停止
contacts-timer-resume = 再開
contacts-capture =
    .label = 会話を追加
contacts-capture-title = ほかの場所での会話
contacts-capture-close =
    .label = 閉じる
contacts-capture-way =
    .label = 会話の場所
contacts-capture-text =
    .label = 会話のテキスト
    .placeholder = ここにメッセージを貼り付けてください。発言者と日時を読み取ります。
contacts-capture-handle =
    .label = そこでの番号または名前（任意）
contacts-capture-link =
    .label = 会話へのリンク（任意）
contacts-capture-picture = スクリーンショットを追加
contacts-capture-save = 追加
contacts-cancel = キャンセル
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = メッセージ：{ $count } 件、うち登録済み：{ $known } 件
# $name (String): an author in the chat
contacts-preview-ours = { $name } は当店
contacts-preview-all-ours = すべて当店の発言
contacts-preview-date-guessed = 日と月が逆の可能性があります。日付を確認してください。
contacts-preview-us = 当店
contacts-preview-known = 登録済み
contacts-answer =
    .label = 返信
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = ここに返信を書き、コピーして { $network } で送信してください。
contacts-answer-copied = コピーしました。貼り付けて送信し、ここに記録してください。
contacts-answer-more = メッセージを追加
contacts-answer-copy-open = コピーして開く
contacts-answer-copy = テキストをコピー
contacts-answer-record = 送信済みとして記録
contacts-toast-logged = 通話を記録しました
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = 追加：{ $added } 件、登録済み：{ $known } 件
contacts-toast-recorded = 返信を記録しました
contacts-toast-template-saved = テンプレートを保存しました
contacts-toast-template-removed = テンプレートを削除しました
# $count (Number): how many
contacts-toast-forms-read = 見つかったフォーム：{ $count } 件
contacts-forms-title = お問い合わせフォーム
contacts-forms-about = お問い合わせフォームのメールを自動で読み取り、フォームに記入した方をお客様（返信先）として登録します。Shopify、WordPress、WooCommerce、Wix、Squarespace、PrestaShop、Shopware に対応しています。ほかのフォームは、例からテンプレートを追加してください。
contacts-forms-add = テンプレートを追加
contacts-forms-edit = 編集
# $name (String): name of the template
contacts-forms-remove =
    .label = テンプレート { $name } を削除
contacts-forms-read-all = 既存のメールからフォームを読み取る
contacts-template-name = テンプレートの名前
contacts-template-sender =
    .label = 送信元（アドレスまたはドメイン、任意）
contacts-template-subject =
    .label = 件名に含まれる語（任意）
contacts-template-example = メールの例
contacts-template-label = 見出し
contacts-template-value = 例の内容
contacts-template-means = 意味
# $label (String): a label in the mail
contacts-template-meaning =
    .label = 「{ $label }」の意味
contacts-template-save = テンプレートを保存
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = 読み取れました：{ $name }、返信先 { $email }
contacts-template-misses-email = メールアドレスが見つかりません。アドレスの横にある見出しに「メールアドレス」を選んでください。
contacts-template-misses-message = メッセージが見つかりません。お客様が書いた内容の上にある見出しに「メッセージ」を選んでください。
contacts-meaning-other = その他の項目
contacts-meaning-name = 名前
contacts-meaning-first-name = 名
contacts-meaning-last-name = 姓
contacts-meaning-email = メールアドレス
contacts-meaning-sender = 名前とアドレス
contacts-meaning-phone = 電話
contacts-meaning-order = 注文番号
contacts-meaning-subject = 件名
contacts-meaning-message = メッセージ
# $sender (String): address that sent the mail
contacts-form-own = ショップのドメインのフォームから届きました（{ $sender }）。お客様のアドレスは未確認です。
# $sender (String): address that sent the mail
contacts-form-known = ショップのフォームサービスから届きました（{ $sender }）。お客様のアドレスは未確認です。
# $sender (String): address that sent the mail
contacts-form-reply-to = ショップのドメインではなく { $sender } から送られたフォームです。情報を伝える前に、ご本人か確認してください。
# $sender (String): address that sent the mail
contacts-form-stranger = お問い合わせフォームのようですが、{ $sender } は登録のない送信元です。差出人は変更していません。
contacts-form-show-mail = メール全体を表示
contacts-form-hide-mail = メール全体を隠す

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = 星5つ中{ $rating }つ
contacts-review-held = 公開待ち
contacts-review-published = 公開済み
contacts-review-spam = ショップでスパムに分類済み
contacts-review-trashed = ショップのゴミ箱内
contacts-review-verified = 購入確認済み
contacts-review-publish = 公開
contacts-review-hide = 再び非公開にする
contacts-review-to-spam = スパム
contacts-review-to-trash = ゴミ箱に移動
contacts-review-off = ショップでのレビューへの返信と公開管理はオフになっています。オーナーが「設定 › ショップ」で変更できます。
contacts-answer-publish = ショップで返信を公開
