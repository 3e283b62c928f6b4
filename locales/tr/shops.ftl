### Shops on other platforms: connecting them, and how they are.

shops-title = Mağazalar
shops-about = Müşterilerin sipariş ettikleri, konuşmalarının yanında durur. Comptoir bu bilgisayarda şifreli bir kopya saklar ve kimseye vermez.
shops-none = Henüz bağlı bir mağaza yok. Bir mağaza bağlayın; her konuşma müşterinin ne sipariş ettiğini gösterir.
shops-add = Mağaza bağla
shops-command-connect = Mağaza bağla
shops-command-go = Mağazalara git

## How a shop is

shops-state-connecting = Bağlanıyor
shops-state-working = Okunuyor
shops-state-up-to-date = Güncel
shops-state-offline = Ulaşılamıyor
shops-state-needs-you = İşlem gerekiyor
shops-state-paused = Duraklatıldı
# $moment (String): a time or date, already formatted
shops-as-of = Son durum: { $moment }
shops-reads-only = Yalnızca okuma
shops-never = Henüz okunmadı
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } sipariş
       *[other] { $count } sipariş
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } / { $total } kayıt okundu
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] Şimdiye kadar { $done } kayıt okundu
       *[other] Şimdiye kadar { $done } kayıt okundu
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = { $name } okunuyor
# $since (String): a time or date, already formatted
shops-since = { $since } itibarıyla yeni bir şey gelmiyor.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } kayıt okunamadı
       *[other] { $count } kayıt okunamadı
    }
shops-unread-hint = Geri kalan her şey burada. Kayda mağazada bakın: orada düzelince bir sonraki okumada gelir.
# $id (String): the shop’s own number
shops-unread-orders = Sipariş { $id }
# $id (String): the shop’s own number
shops-unread-customers = Müşteri { $id }
# $id (String): the shop’s own number
shops-unread-products = Ürün { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Yorum { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] { $count } eksik var
       *[other] { $count } eksik var
    }

## What can be done with it

shops-read-now = Şimdi oku
shops-try-now = Şimdi dene
shops-pause = Duraklat
shops-resume = Devam ettir
shops-rename = Yeniden adlandır
shops-rename-field = Comptoir’daki adı
shops-rename-set = Mağazayı yeniden adlandır
shops-new-keys = Yeni anahtarlar
shops-new-keys-set = Dene ve sakla
# $address (String): web address of the shop
shops-new-keys-hint = { $address } yenilerini kabul edene kadar eski anahtarlar kalır.
shops-sign-in-again = Yeniden oturum aç
shops-remove = Kaldır
shops-leave = Olduğu gibi bırak
# $name (String): name of the shop
shops-done-renamed = Mağazanın adı artık { $name }
# $name (String): name of the shop
shops-done-paused = { $name } duraklatıldı
# $name (String): name of the shop
shops-done-resumed = { $name } yeniden okunuyor
# $name (String): name of the shop
shops-done-keys = { $name } için yeni anahtarlar var
# $name (String): name of the shop
shops-done-removed = { $name } artık bağlı değil
# $name (String): name of the shop
shops-remove-title = { $name } kaldırılsın mı?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Anahtarlar ve okunan her şey bu bilgisayardan silinir.
        [one] Anahtarlar ve { $count } siparişin kopyası, ürünler ve müşterilerle birlikte bu bilgisayardan silinir.
       *[other] Anahtarlar ve { $count } siparişin kopyası, ürünler ve müşterilerle birlikte bu bilgisayardan silinir.
    }
shops-remove-stays = Mağazada hiçbir şey değişmez, konuşmalarınız kalır. İstediğiniz zaman yeniden bağlayabilirsiniz; o zaman her şey baştan okunur.
shops-remove-key = Anahtar, mağazanın yönetim panelinde hâlâ duruyor. Onu orada da silin.
shops-remove-now = Mağazayı kaldır

## Connecting, step by step

shops-connect-title = Mağaza bağla
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Adım { $step } / { $steps }
shops-connect-next = İleri
shops-connect-back = Geri
shops-connect-cancel = Vazgeç
shops-connect-copy =
    .label = Kopyala
shops-connect-copied = Kopyalandı
shops-platform-title = Mağazanız nerede?
shops-platform-woocommerce = Kendi WordPress sitenizdeki bir mağaza
shops-platform-shopify = Shopify’daki bir mağaza
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = WooCommerce’te anahtar oluşturun
shops-guide-woocommerce-open = WordPress sitenizin yönetim panelini açıp <b>WooCommerce › Ayarlar › Gelişmiş › REST API</b> sayfasına gidin.
shops-guide-woocommerce-add = <b>Anahtar ekle</b> seçeneğini seçin. Açıklamaya “Comptoir” yazın; kullanıcı olarak bir yönetici veya mağaza yöneticisi seçin.
shops-guide-woocommerce-rights = İzinlerde <b>Okuma</b> seçeneğini seçin. Siparişleri görmek için bu yeter. <b>Okuma/Yazma</b> izinli bir anahtar ancak buradan para iadesi veya iptal yapmak istediğinizde gerekir.
shops-guide-woocommerce-make = <b>API anahtarı oluştur</b> seçeneğini seçin. Sayfa, anahtarı ve gizli anahtarı yalnızca bir kez gösterir: sonraki adım için açık bırakın.
shops-guide-shopify = Comptoir’a Shopify’da izin verin
shops-way =
    .label = Comptoir nasıl girer
shops-way-client = Kendi uygulamanız
shops-way-client-hint = Alışılmış yol: uygulamayı bir kez, mağazanın ait olduğu hesapta oluşturursunuz.
shops-way-browser = Tarayıcıda oturum açma
shops-way-browser-hint = Uygulama ile mağaza farklı kuruluşlara aitse.
shops-way-token = Elinizdeki bir belirteç
shops-way-token-hint = Yalnızca 2026’dan önce mağazanın yönetim panelinde oluşturulan uygulamalar için.
shops-guide-shopify-dashboard = Shopify’ın <b>Dev Dashboard</b> sayfasını (dev.shopify.com) açın, <b>Uygulama oluştur</b> seçeneğini seçip adını “Comptoir” koyun.
shops-guide-shopify-scopes = Bu erişim izinlerini girin. Yalnızca okurlar; değiştirme izinleri siz bir işlemi açtığınızda istenir.
shops-guide-shopify-redirect = <b>Redirect URLs</b> altına kendi bilgisayarınızın bu adresini girin. Shopify, oturum açtıktan sonra sizi oraya geri gönderir.
shops-guide-shopify-release = <b>Yayınla</b> seçeneğini seçin, sonra uygulamayı mağazanıza yükleyin.
shops-guide-shopify-release-only = <b>Yayınla</b> seçeneğini seçin. Uygulama, oturum açtığınızda yüklenir.
shops-guide-shopify-keys = Uygulamanın <b>Ayarlar</b> sayfasını açın: oradaki istemci kimliği ve gizli anahtar sonraki adımda gerekir.
shops-guide-shopify-apps = Mağazanın yönetim panelinde <b>Ayarlar › Uygulamalar › Uygulama geliştir</b> sayfasına gidip uygulamanızı açın.
shops-guide-shopify-token = <b>API kimlik bilgileri</b> altında shpat_ ile başlayan Admin API erişim belirteci durur. Shopify onu yalnızca bir kez gösterir; elinizde yoksa başka bir yol seçin.
shops-keys-title = Adres ve anahtarlar
shops-keys-address = Mağazanın adresi
shops-keys-key = Tüketici anahtarı
shops-keys-secret = Tüketici gizli anahtarı
shops-keys-client-id = İstemci kimliği
shops-keys-client-secret = Uygulamanın gizli anahtarı
shops-keys-token = Admin API erişim belirteci
shops-keys-show =
    .label = Göster
shops-keys-hide =
    .label = Gizle
shops-keys-safe = Anahtarlar bu bilgisayarda şifreli saklanır ve mağazadan başka kimseye gönderilmez.
shops-keys-more = Daha fazla
shops-keys-ca-file = Sertifika dosyası (yalnızca kendi sunucularınız için)
shops-keys-ca-file-hint = Mağazanın sertifikasını imzalayan sertifika yetkilisini içeren PEM dosyasının yolu.
shops-keys-local = Yerel deneme mağazası
shops-keys-local-hint = Bu bilgisayardaki veya ağınızdaki adreslere, şifresiz de olsa izin verir. Gerçek bir mağaza için kapalı bırakın.
shops-keys-test = Bağlantıyı dene
# $address (String): web address of the shop
shops-keys-testing = { $address } adresine soruluyor
shops-keys-sign-in = Tarayıcıda oturum aç
shops-keys-in-browser = Mağazanızın sayfasının açıldığı tarayıcınızda devam edin.
shops-keys-missing-address = Adresi girin
shops-keys-missing-field = Hâlâ eksik: { $field }
shops-found-title = Mağaza yanıt veriyor
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, sürüm { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } ürün
       *[other] { $count } ürün
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } müşteri
       *[other] { $count } müşteri
    }
shops-found-all = Comptoir, gösterdiği her şeyi okuyabiliyor.
shops-found-lacks = Eksik kalacaklar
shops-found-name = Comptoir’daki adı
shops-found-connect = Bağla ve oku
# $name (String): name of the shop
shops-connected-title = { $name } bağlandı
shops-connected-reading = Siparişleri okunuyor. Bu pencereyi kapatsanız da sürer; geldikçe konuşmaların yanında görünürler.
shops-connected-read = Her şey burada. Bundan böyle değişiklikler iki dakikada bir alınır.
shops-connected-close = Bitti

## What a key does not open, or a shop does not have

shops-lack-write-access = Anahtar yalnızca okuyabiliyor. Siparişleri görmek için bu yeter; para iadesi ve diğer işlemler yazma izni de olan bir anahtar ister.
# $scope (String): the platform’s name of the right
shops-lack-orders = Siparişler, çünkü “{ $scope }” izni eksik.
# $scope (String): the platform’s name of the right
shops-lack-customers = Dil ve notlarıyla müşteri hesapları, çünkü “{ $scope }” izni eksik.
# $scope (String): the platform’s name of the right
shops-lack-products = Fiyat ve stoklarıyla ürünler, çünkü “{ $scope }” izni eksik.
# $scope (String): the platform’s name of the right
shops-lack-reviews = Ürün yorumları, çünkü “{ $scope }” izni eksik.
# $scope (String): the platform’s name of the right
shops-lack-scope = “{ $scope }” iznini gerektirenler.
# $days (Number): how many days back
shops-lack-older-orders = { $days } günden eski siparişler. “read_all_orders” izniyle gelirler.
shops-lack-customer-data = Müşterilerin adları ve adresleri: mağazanın planı onları gizliyor. Siparişler o zaman numarasıyla bulunur.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = Mağaza, arayüzünün { $asked } yerine { $answered } sürümüyle yanıt veriyor. Ayrıntılar eksik olabilir; daha yeni bir Comptoir arayın.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Sipariş onayını yeniden gönderme: mağazanın bu sürümü bunu henüz yapamıyor.
        [read_reviews] Ürün yorumları: mağazanın bu sürümü onları vermiyor.
       *[other] Mağazanın bu sürümünün henüz yapamadığı bir şey. Mağazayı güncellemek bunu getirir.
    }
shops-lack-key-in-address = Barındırma hizmeti anahtarı taşıyan üstbilgiyi çıkarıyor; bu yüzden anahtar şifreli adreste gidiyor ve hizmetin kayıtlarında görünebilir. “Authorization” üstbilgisinin geçirilmesini isteyin.
shops-platform-vendure = Kendi Vendure sunucunuzdaki mağaza
shops-guide-vendure = Bu masa için bir yönetici oluşturun
shops-guide-vendure-role = Vendure sunucunuzun panelini açıp <b>Settings › Roles</b> bölümüne gidin. Siparişleri, ürünleri ve müşterileri okuyabilen bir rol oluşturun. Sipariş değiştirmeyi yalnızca bu masadan iade, iptal ya da gönderim yapılacaksa ekleyin.
shops-guide-vendure-person = <b>Settings › Administrators</b> bölümüne gidip bu role sahip, kendi e-posta adresi ve parolası olan birini oluşturun.
shops-keys-user = Yöneticinin e-posta adresi
shops-keys-password = Parola
