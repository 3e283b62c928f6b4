problem-wrong-credentials = メールサーバーがユーザー名またはパスワードを受け付けませんでした。メールは失われていません。チャネルの設定で両方をご確認ください。アプリパスワードが必要なプロバイダーもあります。
problem-sign-in-again = このメールボックスのサインインの有効期限が切れました。未受信のメールはサーバーに残っています。チャネルの設定からもう一度サインインしてください。
problem-host-not-found = { $host } というサーバーは見つかりません。入力に誤りがないか、インターネットに接続しているかをご確認ください。
problem-host-unreachable = { $host } のポート { $port } に接続できません。作業内容は保存されており、後で再試行します。インターネット接続、ポート、ファイアウォールをご確認ください。
problem-certificate-expired = { $host } のセキュリティ証明書の有効期限が切れているため、何も送信していません。サーバーの管理者に更新を依頼し、このコンピューターの日付もご確認ください。
problem-certificate-invalid = { $host } のセキュリティ証明書を信頼できないため、何も送信していません。ご自身のサーバーの場合は、チャネルの設定で証明書ファイルを追加してください。
problem-no-encryption = { $host } は暗号化された接続に対応していないため、パスワードを送信していません。チャネルの設定で別のポートまたは暗号化方式を選んでください。
problem-mail-timeout = メールサーバーから時間内に応答がありませんでした。データは失われていません。後で再試行します。
problem-mail-disconnected = メールサーバーとの接続が切れました。データは失われていません。中断したところから再開します。
problem-mail-refused = メールサーバーに拒否されました：「{ $reason }」。データは失われていません。指摘された点を直してから、もう一度お試しください。
problem-ca-file-unreadable = 証明書ファイルを使用できません。読み取り可能な PEM 形式のファイルを選んでください。
problem-cancelled = 中断しました。完了した分は保持されています。いつでもやり直せます。
problem-time-past = この日時はすでに過ぎています。何も変更していません。これからの日時を選んでください。
problem-time-too-far = 1 年以上先の日時です。何も変更していません。もっと早い日時を選んでください。
problem-customer-zone-missing = お客様の現地時間がわかりません。何も送信していません。お客様のタイムゾーンを設定するか、日時を選んでください。
problem-promise-empty = お約束の内容を入力してください。まだ何も記録していません。
problem-promise-too-long = お約束は { $count } 文字までです。何も記録していません。短くして、詳細はメモに書いてください。
problem-promise-absent = このお約束は見つかりません。何も変更していません。
problem-disk-full = ディスクの空き容量がありません。保存済みの内容に影響はありませんが、新しい内容を保存できません。空きを増やしてから、もう一度お試しください。
problem-disk-failing = ディスクのエラーにより、最後の変更を保存できませんでした。それまでに保存した内容に影響はありません。ディスクの接続と状態を確認してから、もう一度お試しください。
problem-desk-already-open = このサポートデスクは、すでに別のウィンドウまたはプログラムで開かれています。そちらを使うか、先に閉じてください。
problem-desk-newer-version = このサポートデスクは、より新しいバージョンの Comptoir で使用されています。変更は加えていません。開くには新しいバージョンをインストールしてください。
problem-desk-not-writable = このサポートデスクのフォルダーに書き込めません。データはそのままです。お使いのアカウントに書き込み権限を与えてから、Comptoir を開き直してください。
problem-desk-damaged = このサポートデスクの一部を読み取れません。ディスクの異常または別のプログラムによって変更されています。何も削除していません。最新のバックアップから復元してください。破損したサポートデスクは、その隣に残しておきます。
problem-key-missing = このサポートデスクを開く鍵が見つかりません。データはそのままです。開くには復旧コードを入力してください。
problem-key-wrong = この鍵ではサポートデスクを開けません。データはそのままです。正しい鍵ファイルを選ぶか、復旧コードを入力してください。
problem-keychain-locked = システムのキーチェーンがロックされているため、サポートデスクを開けません。ロックを解除してもう一度試すか、復旧コードを入力してください。
problem-keychain-absent = このコンピューターでは利用できるキーチェーンが見つからず、新しいサポートデスクの鍵を保管する場所がまだありません。パスフレーズを決めるか、鍵ファイルを指定してください。コマンドラインでは COMPTOIR_PASSPHRASE または --key-file を使います。
problem-passphrase-needed = このサポートデスクを開くにはパスフレーズが必要です。入力してください。コマンドラインでは COMPTOIR_PASSPHRASE を使います。
problem-passphrase-wrong = パスフレーズが一致しません。データはそのままです。何度でも入力し直せます。復旧コードを使うこともできます。
problem-recovery-code-wrong = 復旧コードが一致しません。データはそのままです。控えと 1 区切りずつ照らし合わせてください。
problem-broken = Comptoir で問題が発生しました。保存済みの内容に影響はありません。もう一度お試しください。繰り返し起こる場合は、ログファイルを添えてお知らせください。
problem-command-unknown = そのコマンドはありません。利用できるコマンドは一覧でご確認ください。
problem-request-invalid = リクエストを解釈できません：{ $detail }。何も変更していません。
problem-conversation-absent = この会話は見つかりません。統合または削除された可能性があります。
problem-message-absent = このメッセージは見つかりません。削除された可能性があります。
problem-customer-absent = このお客様の情報は見つかりません。統合または削除された可能性があります。
problem-customer-file-unreadable = このファイルは表として読み取れません。何も取り込んでいません。CSV で保存してからやり直してください。
problem-customer-file-columns = 名前かメールアドレスがどの列にあるか指定してください。
problem-customer-file-lines = 次の行は取り込めません：{ $lines }。何も取り込んでいません。ファイルを直すか、これらの行を除いてください。
problem-customer-file-large = 一度に取り込める行数を超えています。何も取り込んでいません。ファイルを分けて順に取り込んでください。
problem-customer-import-running = すでにお客様の取り込みが進行中です。終わるまで待つか、中止してください。
problem-customer-nameless = 名前かメールアドレスを入力してください。
problem-customer-zone-unknown = 「{ $zone }」というタイムゾーンはありません。一覧から選んでください。
problem-customer-language-unknown = 「{ $language }」は言語として認識できません。de や pt-BR のようなコードを入力してください。
problem-customer-part-absent = この項目は見つかりません。ほかの人が削除した可能性があります。
problem-customer-address-invalid = 「{ $address }」はメールアドレスではありません。入力を確認してください。
problem-customer-address-taken = 「{ $address }」は別のお客様に登録されています。二人のお客様を統合するか、先にそちらから削除してください。
problem-customer-handle-invalid = 「{ $value }」では連絡が取れません。番号または名前を確認してください。
problem-customer-handle-taken = 「{ $value }」はこのお客様にすでに登録されています。
problem-customer-value-invalid = この値は「{ $field }」には入力できません。項目に応じて数値、日付、または選択肢のいずれかを入力してください。
problem-customer-field-absent = この項目は見つかりません。絞り込み条件から外すか、別の項目を選んでください。
problem-customer-title-missing = 名前を付けてください。
problem-customer-title-exists = 「{ $name }」はすでにあります。別の名前にしてください。
problem-customer-field-choiceless = この項目の選択肢を 1 つ以上入力してください。
problem-customer-same = 同じお客様です。異なる二人のお客様を選んでください。
problem-agent-absent = この担当者はすでに登録されていません。別の担当者を選んでください。
problem-channel-absent = このチャネルは見つかりません。別のチャネルを選ぶか、接続し直してください。
problem-draft-absent = この下書きは見つかりません。送信または破棄された可能性があります。
problem-draft-empty = 送信する内容がまだありません。本文を書くか、ファイルを添付してください。
problem-recipient-missing = 宛先が指定されていません。本文は保存されています。アドレスを入力してください。
problem-recipient-invalid = 「{ $address }」は正しいメールアドレスではありません。本文は保存されています。アドレスを修正してください。
problem-undo-absent = 元に戻す操作はありません。
problem-undo-running = 時間のかかる操作をまだ元に戻している途中です。終わるまで待つか、中止してください。
problem-too-late-to-undo = メッセージはすでに送信中のため、取り消せません。
problem-file-unreadable = ファイル { $path } を読み取れません。ファイルが存在するか、アクセス権があるかをご確認ください。
problem-file-not-mail = メールとして読み取れませんでした。元のデータは保管されています。取り込むには、mbox ファイル、Maildir フォルダー、または .eml ファイルを選んでください。
problem-mail-not-given = このメッセージはメールサーバーの一覧にありますが、受け取れませんでした。別のメールソフトで探すか、プロバイダーにお問い合わせください。
problem-mail-file-unreadable = このファイルを開けなかったため、メッセージを取り込めませんでした。読み取り権限を確認してから、もう一度取り込んでください。
problem-backup-unreadable = このバックアップを読み取れません。破損しているか、不完全な可能性があります。現在のデータはそのままです。別のバックアップを選んでください。
problem-mailbox-exists = { $address } はすでに接続されています。変更するには設定を開いてください。
problem-outbox-unknown = このメッセージは送信トレイにありません。すでに送信または取り消された可能性があります。
problem-message-too-large = メッセージが大きすぎます。送信できるのは最大 { $size } です。本文は保存されています。添付ファイルを減らすか、小さくしてください。
problem-agent-left = この方はすでに退任しています。何も変更していません。別の担当者を選ぶか、オーナーに復帰を依頼してください。
problem-guest-expired = ゲストとしての期間が終わりました。何も変更していません。オーナーに期間の延長を依頼してください。
problem-guest-until-missing = ゲストには最終日が必要です。何も保存していません。日付を入力してください。
problem-agent-last-owner = オーナーは 1 人以上必要です。何も変更していません。先に別の方をオーナーにしてください。
problem-role-forbids = この操作はあなたの役割ではできません。何も変更していません。オーナーにご相談ください。
problem-role-forbids-sending = あなたの役割では下書きを作成し、同僚が送信します。文章は保存されています。確認を依頼してください。
problem-desk-locked = サポートデスクはロックされています。名前を選び、PIN を入力してください。
problem-pin-needed = この方には PIN が設定されています。PIN を入力してください。
problem-pin-wrong = PIN が正しくありません。何も変更していません。もう一度お試しください。
# $minutes (String): whole minutes to wait
problem-pin-waits = PIN の誤りが続きました。{ $minutes } 分後にもう一度試すか、オーナーに PIN のリセットを依頼してください。
problem-pin-form = PIN は 4～12 桁の数字です。何も変更していません。
# $name (String): a colleague
problem-review-by-nobody = { $name }さんは送信できません。文章は保存されています。送信できる同僚を選んでください。
# $name (String): a colleague
problem-review-has-draft = { $name }さんがすでに返信を書いています。文章は保存されています。{ $name }さんに相談するか、別の方を選んでください。
problem-link-refused = このリンクは通常のウェブまたはメールのアドレスではないため、開きませんでした。
problem-desk-unreachable = サポートデスクが応答しません。保存済みの内容に影響はありません。Comptoir が動作しているかご確認ください。
problem-desk-token-wrong = このページはサポートデスクからサインアウトされています。Comptoir に表示されるアドレスをもう一度開いてください。
problem-no-mailbox = これを送信できるメールボックスがありません。本文は保存されています。設定でメールボックスを接続してから送信してください。
problem-oauth-not-configured = このコンピューターでは、ブラウザーから { $provider } へサインインする設定がされていません。何も送信していません。アプリパスワードを使うか、{ $provider } のクライアント ID の設定を依頼してください。
problem-macro-absent = このマクロまたは文面は見つかりません。ほかの担当者が削除した可能性があります。
problem-macro-title-missing = マクロには、少なくとも 1 つの言語のタイトルが必要です。何も変更していません。タイトルを入力してください。
problem-macro-language-unknown = 「{ $language }」という言語はありません。何も変更していません。一覧から選ぶか、de や pt-BR のようなコードを入力してください。
problem-macro-text-missing = まだ文面がありません。少なくとも 1 つの言語で入力してください。
problem-macro-variant-exists = { $language } には、このチャネルと言葉づかいの文面がすでにあります。何も変更していません。既存の文面を編集してください。
problem-macro-template-broken =
    { $kind ->
        [variable] { $line } 行目 { $column } 文字目：「{ $name }」という変数はありません。変数メニューから選んでください。文面は保存していません。
        [filter] { $line } 行目 { $column } 文字目：「{ $name }」というフィルターはありません。使えるのは default、date、upper、lower、name です。文面は保存していません。
        [statement] { $line } 行目 { $column } 文字目：マクロでは「{ $name }」を使えません。使えるのは変数、if、for です。文面は保存していません。
        [endless] { $line } 行目 { $column } 文字目：繰り返しが多すぎます。ループを短くしてください。文面は保存していません。
        [date] { $line } 行目 { $column } 文字目：日付ではありません。文面は保存していません。
       *[syntax] { $line } 行目 { $column } 文字目：ここを読み取れません。括弧を確認してください。「{"{{"}」には「{"}}"}」、if には endif が必要です。文面は保存していません。
    }
problem-macro-too-long = 文面が長すぎます。上限は { $limit } 文字です。保存していません。短くするか、分けてください。
problem-macro-file-unreadable = マクロのファイルではありません。何も変更していません。Comptoir から書き出したファイルを選んでください。
problem-macro-file-newer = このファイルは、より新しいバージョンの Comptoir で作成されています。何も変更していません。取り込むには新しいバージョンをインストールしてください。
problem-macro-file-broken = このファイルのマクロ「{ $title }」は、文面の { $line } 行目 { $column } 文字目に誤りがあります。何も変更していません。ファイルを直してから、もう一度取り込んでください。
problem-draft-has-gaps = 文面に空欄が残っています：{ $names }。何も送信していません。入力するか削除してから送信してください。

## Calls, conversations from elsewhere, forms

problem-call-back-when = 折り返しには、これからの日時を選んでください。
problem-capture-empty = まだ追加するものがありません。会話を貼り付けるか、スクリーンショットを追加してください。
problem-capture-known = このテキストの内容はすべて登録済みです。何も追加していません。
problem-capture-too-long = テキストが長すぎて一度に追加できません。分けて貼り付けてください。
problem-contact-not-elsewhere = この会話はメールで行われています。返信欄から送信してください。
problem-form-template-absent = このテンプレートは見つかりません。別のものを選ぶか、追加し直してください。
problem-form-template-nameless = テンプレートに名前を付けてください。
# $name (String): the name of the template
problem-form-template-taken = 「{ $name }」という名前のテンプレートはすでにあります。別の名前を選んでください。
problem-form-template-no-message = 「メッセージ」に選ばれた見出しがないか、例のその場所に本文がありません。お客様が書いた内容の上にある見出しに「メッセージ」を選んでください。
problem-form-template-no-email = 例では、「メールアドレス」に選ばれた見出しにアドレスがありません。別の見出しを選んでください。
problem-topic-absent = このトピックは見つかりません。別のものを選んでください。
problem-topic-item-absent = この手順または項目は見つかりません。トピックを見直してください。
problem-topic-unnamed = 少なくとも 1 つの言語で名前を入力してください。
problem-topic-missing = 先に会話のトピックを選んでください。
problem-intake-complete = 足りない項目はありません。すべて記入済みです。
problem-value-invalid = 「{ $value }」はこの項目に入力できません。何も変更していません。入力し直してください。
problem-choice-empty = 選択項目には選択肢が 1 つ以上必要です。入力してください。
problem-cause-absent = この根本原因は見つかりません。別のものを選んでください。
problem-cause-required = 完了にする前に根本原因を選んでください。未設定：{ $count } 件。
problem-speech-absent = 読み上げ用の音声が見つかりません。speech-dispatcher と espeak-ng（またはほかの音声）をインストールしてから、もう一度お試しください。
problem-culture-unknown = { $culture } の文化カードはありません。一覧から選んでください。
problem-culture-text-long = 文が長すぎます。{ $most } 文字以内にしてください。
problem-conversation-same = 同じ会話です。別の会話を選んでください。
problem-merge-absent = この会話は、ほかの会話に統合されていません。すでに統合が解除された可能性があります。
problem-split-nothing-left = この会話にはこのメッセージしかなく、移すと空になります。代わりに会話を統合してください。
problem-link-known = この 2 つの会話はすでに関連付けられています。
problem-link-absent = この関連付けは見つかりません。削除された可能性があります。
problem-block-invalid = 「{ $pattern }」はメールアドレスでもドメインでもありません。入力内容を確認してください。
problem-block-domain-shared = { $domain } は多くの方が使っているため、ドメイン全体はブロックできません。アドレスだけをブロックしてください。
problem-block-own = { $pattern } はショップ自身のものなので、ブロックできません。
problem-block-known = { $pattern } はすでにブロックされています。
problem-block-absent = このブロックは見つかりません。解除された可能性があります。
problem-filter-empty = フィルターには条件が 1 つ以上必要です。
problem-filter-long = フィルターに入れられる条件は { $most } 個までです。いくつか減らしてください。
problem-filter-word = 「{ $word }」は条件ではありません。status:open や waiting>4h のように、項目・記号・値を入力してください。何も変更していません。
problem-filter-value = 「{ $word }」の値はここでは使えません。直してください。何も変更していません。
problem-view-absent = このビューは見つかりません。ほかの担当者が削除したか、自分専用にした可能性があります。
problem-view-nameless = ビューの名前を入力してください。
problem-shop-address = 「{ $address }」はショップのアドレスではありません。ブラウザーに表示されるとおりに入力してください（例：https://shop.example.com）。
problem-shop-unreachable = { $host } に接続できません。ここにあるデータはそのまま残り、後で再試行します。インターネット接続とショップのアドレスをご確認ください。
problem-shop-timeout = ショップから時間内に応答がありませんでした。ここにあるデータはそのまま残り、後で再試行します。
problem-shop-disconnected = ショップとの接続が切れました。ここにあるデータはそのまま残り、中断したところから再開します。
problem-shop-wrong-key = ショップがキーを受け付けません。ショップの管理画面で新しいキーを作成し、設定の「ショップ」に入力してください。
problem-shop-key-stripped = キーがショップに届いていません。ホスティング会社が途中で取り除いています。「Authorization」ヘッダーを通すよう依頼してください。
problem-shop-read-only-key = このショップのキーは読み取り専用です。読み書きできるキーを作成し、設定の「ショップ」に入力してください。
problem-shop-missing-scope = キーに「{ $scope }」の権限がありません。ショップの管理画面で許可してから、もう一度お試しください。
problem-shop-other-organisation = アプリとショップの組織が異なります。ショップを所有する組織でアプリを作成してください。
problem-shop-clock = このコンピューターとショップの時計が大きくずれています。このコンピューターの時計を合わせてから、もう一度お試しください。
problem-shop-throttled = ショップがリクエストを減らすよう求めています。{ $minutes } 分後に再試行します。ここにあるデータはそのまま残ります。
problem-shop-captcha = ショップのホスティング会社が人によるアクセスかどうかを確認しており、プログラムを通しません。「/wp-json/」を許可するよう依頼してください。後で再試行します。
problem-shop-no-interface = データではなくページが返されました。ショップのアドレスと、メンテナンス中でないかをご確認ください。後で再試行します。
problem-shop-unreadable = ショップの応答が途中で切れているか、読み取れません。データは失われていません。後で再試行します。
problem-shop-fault = ショップ側でエラーが発生しています（{ $status }）。データは失われていません。後で再試行します。
problem-shop-refused = ショップに拒否されました：「{ $reason }」。ショップ側では何も変更していません。
problem-shop-not-found = ショップにはもうありません。表示しているのは最後に確認した内容です。
problem-shop-unsupported = このショップではできません。ショップの管理画面で行ってください。
problem-store-absent = このショップは接続されていません。別のショップを選ぶか、接続し直してください。
problem-store-exists = このショップは「{ $name }」としてすでに接続されています。変更するには設定を開いてください。
problem-store-nameless = ショップの名前を入力してください。何も変更していません。
problem-shop-sign-in-over = サインインの結果はもうありません。ショップにもう一度サインインしてください。
# $port (Number): number of the port
problem-shop-sign-in-port = サインインの戻り先（ポート { $port }）を別のプログラムが使っています。そのプログラムを終了するか、代わりにトークンを貼り付けてください。
problem-order-absent = この注文は見つかりません。ショップが削除された可能性があります。
problem-act-absent = この操作は見つかりません。何も変更していません。
problem-act-off = このショップではこの操作が有効になっていません。何も実行していません。オーナーが設定のショップで有効にできます。
problem-act-not-possible = このショップまたはキーでは実行できません。何も実行していません。ショップの管理画面で行ってください。
problem-act-changed = ご覧になった後に、ショップで注文が変わりました。何も実行していません。もう一度確認してから確定してください。
problem-act-under-way = この注文の別の操作がまだ終わっていません。何も実行していません。終わるのを待つか、取り下げてください。
problem-store-paused = 「{ $store }」は一時停止中のため何も実行しません。設定のショップで再開してください。
problem-act-not-undoable = ここからは元に戻せません。ショップの管理画面で行ってください。
problem-take-back-used = このコードはすでに使われているため、そのままにしました。どの注文で使われたか、ショップで確認してください。
problem-take-back-gone = ショップにはもう残っていないため、元に戻すものがありません。ショップ側では何も変更していません。
problem-take-back-changed = その後ショップで変更されているため、そのままにしました。ショップの管理画面で確認してください。
problem-act-incomplete = 不足または不適切な項目があります。何も実行していません。入力を直してから、もう一度お試しください。
problem-refund-too-much = 返金できるのは最大 { $amount } です。何も実行していません。金額を減らしてください。
problem-refund-currency = この注文は { $currency } で支払われています。何も実行していません。同じ通貨で返金してください。
problem-act-pieces = その数量はありません。何も実行していません。数を減らしてください。
problem-order-sent = この注文は、全部または一部が発送済みです。何も実行していません。配送業者に変更を依頼してください。
problem-order-cancelled = この注文はすでにキャンセルされています。何も実行していません。違う場合はショップで確認してください。
problem-act-not-waiting = すでに決定されています。何も変更していません。現在の状態を確認してください。
problem-act-begun = すでにショップに依頼したため取り下げられません。結果をお待ちください。
problem-act-needs-owner = 上限を超えています。何も実行していません。オーナーに確認を依頼してください。
problem-act-declined = オーナーが却下しました：{ $reason }
problem-act-was-not-done = ショップで確認した結果、実行されていませんでした。必要ならもう一度始めてください。
problem-act-no-answer = 何度か試しましたが、ショップで実行されませんでした。ショップ側では何も変更していません。応答が戻ったらもう一度始めてください。
problem-act-looking = ショップの応答が失われました。再試行の前に、実行されたかどうかを確認しています。
problem-order-untracked = 注文 { $number } にはまだ追跡番号がありません。発送後に挿入してください。
problem-product-absent = この商品はもうありません。ストアで削除された可能性があります。別の商品を探してください。
problem-shop-file-unreadable = このファイルは注文・商品・お客様の表として読み取れません。何も取り込んでいません。CSV で保存してからやり直してください。
problem-shop-file-large = 一度に取り込める行数を超えています。何も取り込んでいません。ファイルを分けて順に取り込んでください。
problem-shop-file-columns = まだ足りない項目がどの列にあるか指定してください。何も取り込んでいません。
problem-shop-file-dates = このファイルの日付は二通りに読めます。日と月のどちらが先か指定してください。何も取り込んでいません。
problem-shop-file-currency-open = 金額の通貨を指定してください。何も取り込んでいません。
problem-shop-file-currency = 通貨ではありません。EUR のような三文字で指定してください。
problem-shop-file-lines = 次の行は取り込めません：{ $lines }。何も取り込んでいません。ファイルを直すか、その行を除いてください。
problem-shop-file-running = すでに別のファイルを取り込み中です。終わるまで待つか、中止してください。
problem-store-no-file = このショップは自動で読み取られるため、ファイルは使えません。別のショップか新しいショップを選んでください。
problem-shop-file-no-number = 注文番号がありません。
problem-shop-file-date = 日付ではありません。
problem-shop-file-amount = 金額ではありません。
problem-shop-file-quantity = 個数ではありません。
problem-shop-file-no-title = 商品名がありません。
problem-shop-file-nobody = メールアドレスも電話番号も名前もありません。

problem-return-absent = この返品はもうありません。
problem-return-move = { $number } は今の状態ではこの操作ができません。その間に何があったか確認してください。
problem-return-pieces = 「{ $item }」は { $count ->
    [0] これ以上返品できません。すべて返金済みか別の返品に入っています。
   *[other] あと { $count } 点まで返品できます。
}
problem-return-empty = 返品する商品を 1 点以上選んでください。
problem-return-line-unknown = この商品は注文にもうありません。注文を開き直して選び直してください。
problem-return-word-missing = 先に一文を書いてください。お客様に理由が伝わる必要があります。
problem-return-fee-forbidden = ここでは手数料を差し引けません。店側に原因があるか、法律上お客様に返品の権利があります。
problem-return-outcome-forbidden = 撤回の場合、お客様には代金を返します。ほかのもので代えることはできません。
problem-return-ungraded = 先に、届いた商品をすべて評価してください。
problem-return-deduction = 「{ $item }」からこのようには差し引けません。使用感や破損がある場合だけで、支払額を超えられません。
problem-return-offer = 「{ $item }」に支払う額を入力してください。0 より多く、支払額以下です。
problem-return-under-way = この返品についてストアに問い合わせ中です。返事を待ってください。
problem-return-effect-busy = すでに済んでいるか、処理中です。先に状態を確認してください。
problem-return-letter-gap = この手紙に必要な情報がまだ入力されていません。先に返品の内容を入力してから作成してください。
problem-policy-zone-twice =
    { $country ->
        [world] 「その他の国」の地域が二つあります。何も変更されていません。一つだけ残してください。
       *[other] { $country }が二つの地域に入っています。何も変更されていません。一方から外してください。
    }
problem-policy-country = 「{ $country }」という国はありません。何も変更されていません。JP のように二文字で入力してください。
problem-policy-empty = 規則「{ $rule }」は返品を認めていますが、対応が選ばれていません。何も変更されていません。お客様が受けられる対応を選んでください。
problem-policy-amount = 規則「{ $rule }」に指定できない金額か割合があります。何も変更されていません。金額は0以上、割合は100%以下、下限を先にしてください。
problem-policy-withdrawal = 規則「{ $rule }」は法律が定める契約の撤回に関するものです。何も変更されていません。規則から外してください。
problem-policy-long = ポリシーの地域、規則、文字の数が多すぎます。何も変更されていません。短くしてください。
