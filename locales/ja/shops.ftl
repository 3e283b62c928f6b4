### Shops on other platforms: connecting them, and how they are.

shops-title = ショップ
shops-about = お客様の注文が会話の横に表示されます。Comptoir は暗号化したコピーをこのコンピューターに保存し、誰にも渡しません。
shops-none = 接続されているショップはまだありません。接続すると、それぞれの会話にお客様の注文が表示されます。
shops-add = ショップを接続
shops-command-connect = ショップを接続
shops-command-go = ショップへ移動

## How a shop is

shops-state-connecting = 接続中
shops-state-working = 読み込み中
shops-state-up-to-date = 最新
shops-state-offline = 接続できません
shops-state-needs-you = 要確認
shops-state-paused = 一時停止中
# $moment (String): a time or date, already formatted
shops-as-of = { $moment } 時点
shops-reads-only = 読み取り専用
shops-never = まだ読み込んでいません
# $count (Number): orders that are here
shops-orders = 注文 { $count } 件
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } / { $total } 件を読み込み済み
# $done (Number): entries read so far
shops-progress-so-far = これまでに { $done } 件を読み込みました
# $name (String): name of the shop
shops-progress-bar =
    .label = { $name } を読み込み中
# $since (String): a time or date, already formatted
shops-since = { $since } 以降の変更は届いていません。
# $count (Number): entries
shops-unread = 読み取れなかった項目が { $count } 件あります
shops-unread-hint = ほかはすべて読み込まれています。ショップで項目をご確認ください。正しくなれば、次の読み込みで届きます。
# $id (String): the shop’s own number
shops-unread-orders = 注文 { $id }
# $id (String): the shop’s own number
shops-unread-customers = お客様 { $id }
# $id (String): the shop’s own number
shops-unread-products = 商品 { $id }
# $id (String): the shop’s own number
shops-unread-reviews = レビュー { $id }
# $count (Number): things that are missing
shops-lacks = 足りないものが { $count } 件あります

## What can be done with it

shops-read-now = 今すぐ読み込む
shops-try-now = 今すぐ試す
shops-pause = 一時停止
shops-resume = 再開
shops-rename = 名前を変更
shops-rename-field = Comptoir での名前
shops-rename-set = ショップの名前を変更
shops-new-keys = 新しいキー
shops-new-keys-set = 確認して保存
# $address (String): web address of the shop
shops-new-keys-hint = { $address } が新しいキーを受け付けるまで、古いキーを残します。
shops-sign-in-again = もう一度サインイン
shops-remove = 削除
shops-leave = そのままにする
# $name (String): name of the shop
shops-done-renamed = ショップの名前を { $name } に変更しました
# $name (String): name of the shop
shops-done-paused = { $name } を一時停止しました
# $name (String): name of the shop
shops-done-resumed = { $name } の読み込みを再開しました
# $name (String): name of the shop
shops-done-keys = { $name } のキーを更新しました
# $name (String): name of the shop
shops-done-removed = { $name } の接続を解除しました
# $name (String): name of the shop
shops-remove-title = { $name } を削除しますか？
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] キーと、読み込んだすべてのデータがこのコンピューターから消えます。
       *[other] キーと注文 { $count } 件のコピーが、商品とお客様の情報とともにこのコンピューターから消えます。
    }
shops-remove-stays = ショップ側は何も変わらず、会話も残ります。いつでも接続し直せます。そのときは、すべてを最初から読み込みます。
shops-remove-key = ショップの管理画面にはキーが残っています。そちらでも削除してください。
shops-remove-now = ショップを削除

## Connecting, step by step

shops-connect-title = ショップを接続
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = ステップ { $step } / { $steps }
shops-connect-next = 次へ
shops-connect-back = 戻る
shops-connect-cancel = キャンセル
shops-connect-copy =
    .label = コピー
shops-connect-copied = コピーしました
shops-platform-title = ショップはどこにありますか？
shops-platform-woocommerce = ご自身の WordPress サイトにあるショップ
shops-platform-shopify = Shopify のショップ
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = WooCommerce でキーを作成する
shops-guide-woocommerce-open = WordPress サイトの管理画面を開き、<b>WooCommerce › 設定 › 高度な設定 › REST API</b> に進みます。
shops-guide-woocommerce-add = <b>キーを追加</b>を選びます。説明に「Comptoir」と入力し、ユーザーには管理者またはショップ運営者を選びます。
shops-guide-woocommerce-rights = 権限は<b>読み取り</b>を選びます。注文を見るだけならこれで十分です。<b>読み書き</b>のキーは、ここから返金やキャンセルをするときに必要になります。
shops-guide-woocommerce-make = <b>API キーを生成</b>を選びます。キーとシークレットは一度しか表示されません。次のステップまでページを開いたままにしてください。
shops-guide-shopify = Shopify で Comptoir を許可する
shops-way =
    .label = Comptoir の接続方法
shops-way-client = ご自身のアプリ
shops-way-client-hint = 通常の方法です。ショップを所有するアカウントで、アプリを一度だけ作成します。
shops-way-browser = ブラウザーでサインイン
shops-way-browser-hint = アプリとショップの組織が異なる場合。
shops-way-token = お持ちのトークン
shops-way-token-hint = 2026 年より前にショップの管理画面で作成したアプリのみ。
shops-guide-shopify-dashboard = Shopify の <b>Dev Dashboard</b>（dev.shopify.com）を開き、<b>アプリを作成</b>を選んで「Comptoir」という名前を付けます。
shops-guide-shopify-scopes = 次のアクセススコープを入力します。読み取りだけの権限です。変更の権限は、操作を有効にするときに必要になります。
shops-guide-shopify-redirect = <b>Redirect URLs</b> に、ご自身のコンピューターの次のアドレスを入力します。サインイン後、Shopify からここに戻ります。
shops-guide-shopify-release = <b>リリース</b>を選び、アプリをショップにインストールします。
shops-guide-shopify-release-only = <b>リリース</b>を選びます。アプリはサインインのときにインストールされます。
shops-guide-shopify-keys = アプリの<b>設定</b>を開きます。そこにあるクライアント ID とシークレットを次のステップで使います。
shops-guide-shopify-apps = ショップの管理画面で<b>設定 › アプリ › アプリを開発</b>に進み、アプリを開きます。
shops-guide-shopify-token = <b>API 資格情報</b>に、shpat_ で始まる Admin API アクセストークンがあります。一度しか表示されません。お持ちでない場合は別の方法を選んでください。
shops-keys-title = アドレスとキー
shops-keys-address = ショップのアドレス
shops-keys-key = コンシューマーキー
shops-keys-secret = コンシューマーシークレット
shops-keys-client-id = クライアント ID
shops-keys-client-secret = アプリのシークレット
shops-keys-token = Admin API アクセストークン
shops-keys-show =
    .label = 表示
shops-keys-hide =
    .label = 隠す
shops-keys-safe = キーは暗号化してこのコンピューターに保存し、ショップ以外には送りません。
shops-keys-more = その他
shops-keys-ca-file = 証明書ファイル（自社サーバーの場合のみ）
shops-keys-ca-file-hint = ショップの証明書に署名した認証局の PEM ファイルのパスを指定してください。
shops-keys-local = ローカルのテストショップ
shops-keys-local-hint = このコンピューターやネットワーク上のアドレスを、暗号化なしでも許可します。実際のショップではオフのままにしてください。
shops-keys-test = 接続を確認
# $address (String): web address of the shop
shops-keys-testing = { $address } に問い合わせ中
shops-keys-sign-in = ブラウザーでサインイン
shops-keys-in-browser = ブラウザーでショップのページを開きました。ブラウザーで手続きを続けてください。
shops-keys-missing-address = アドレスを入力してください
shops-keys-missing-field = まだ足りません：{ $field }
shops-found-title = ショップから応答がありました
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform } バージョン { $version }
# $count (Number): products in the shop
shops-found-products = 商品 { $count } 件
# $count (Number): customer accounts in the shop
shops-found-customers = お客様 { $count } 名
shops-found-all = Comptoir が表示するものはすべて読み取れます。
shops-found-lacks = 足りないもの
shops-found-name = Comptoir での名前
shops-found-connect = 接続して読み込む
# $name (String): name of the shop
shops-connected-title = { $name } を接続しました
shops-connected-reading = 注文を読み込んでいます。このウィンドウを閉じても続き、届いたものから会話の横に表示されます。
shops-connected-read = すべて読み込みました。今後は 2 分ごとに変更を取得します。
shops-connected-close = 完了

## What a key does not open, or a shop does not have

shops-lack-write-access = このキーは読み取り専用です。注文を見るだけなら十分です。返金などの操作には、書き込みもできるキーが必要です。
# $scope (String): the platform’s name of the right
shops-lack-orders = 注文（「{ $scope }」の権限がないため）。
# $scope (String): the platform’s name of the right
shops-lack-customers = 言語やメモを含むお客様アカウント（「{ $scope }」の権限がないため）。
# $scope (String): the platform’s name of the right
shops-lack-products = 価格と在庫を含む商品（「{ $scope }」の権限がないため）。
# $scope (String): the platform’s name of the right
shops-lack-reviews = 商品レビュー（「{ $scope }」の権限がないため）。
# $scope (String): the platform’s name of the right
shops-lack-scope = 「{ $scope }」の権限が必要なもの。
# $days (Number): how many days back
shops-lack-older-orders = { $days } 日より前の注文。「read_all_orders」の権限で表示されます。
shops-lack-customer-data = お客様の名前と住所：ショップのプランで非表示になっています。注文は番号で探せます。
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = ショップは { $asked } ではなく、インターフェースのバージョン { $answered } で応答しています。一部が欠けることがあります。新しい Comptoir をご確認ください。
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] 注文確認メールの再送：このバージョンのショップはまだ対応していません。
        [read_reviews] 商品レビュー：このバージョンのショップでは取得できません。
       *[other] このバージョンのショップがまだ対応していない機能。ショップの更新で使えるようになります。
    }
shops-lack-key-in-address = ホスティング会社がキーを含むヘッダーを取り除くため、キーは暗号化されたアドレスで送られ、ホスティング会社の記録に残ることがあります。「Authorization」ヘッダーを通すよう依頼してください。
shops-platform-vendure = 自社の Vendure サーバーのショップ
shops-guide-vendure = このデスク用の管理者を作成する
shops-guide-vendure-role = Vendure サーバーの管理画面で <b>Settings › Roles</b> を開き、注文・商品・お客様を読み取れるロールを作成します。このデスクから返金・キャンセル・発送をする場合だけ、注文の変更も許可してください。
shops-guide-vendure-person = <b>Settings › Administrators</b> で、このロールと専用のメールアドレス・パスワードを持つ管理者を作成します。
shops-keys-user = 管理者のメールアドレス
shops-keys-password = パスワード
