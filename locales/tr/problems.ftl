problem-wrong-credentials = E-posta sunucusu kullanıcı adını veya parolayı kabul etmedi. Hiçbir e-posta kaybolmadı. İkisini de kanalın ayarlarında kontrol edin; bazı sağlayıcılar burada uygulama parolası ister.
problem-sign-in-again = Bu posta kutusundaki oturumun süresi doldu. Bekleyen e-postalar sunucuda durur. Kanalın ayarlarından yeniden oturum açın.
problem-host-not-found = { $host } adında bir sunucu yok. Yazımı ve internet bağlantınızı kontrol edin.
problem-host-unreachable = { $host } sunucusuna { $port } numaralı bağlantı noktasından ulaşılamıyor. Çalışmanız kayıtlı ve yeniden denenecek. İnternet bağlantısını, bağlantı noktasını ve bir güvenlik duvarının engelleyip engellemediğini kontrol edin.
problem-certificate-expired = { $host } sunucusunun güvenlik sertifikasının süresi dolmuş, bu yüzden oraya hiçbir şey gönderilmedi. Sunucuyu yöneten kişiden sertifikayı yenilemesini isteyin ve bu bilgisayarın tarihini kontrol edin.
problem-certificate-invalid = { $host } sunucusunun güvenlik sertifikasına güvenilemiyor, bu yüzden oraya hiçbir şey gönderilmedi. Kendi sunucunuzsa sertifika dosyasını kanalın ayarlarından ekleyin.
problem-no-encryption = { $host } şifreli bağlantı sunmuyor, bu yüzden parola gönderilmedi. Kanalın ayarlarında başka bir bağlantı noktası veya şifreleme türü seçin.
problem-mail-timeout = E-posta sunucusu zamanında yanıt vermedi. Hiçbir şey kaybolmadı ve yeniden denenecek.
problem-mail-disconnected = E-posta sunucusuyla bağlantı koptu. Hiçbir şey kaybolmadı; kaldığı yerden devam eder.
problem-mail-refused = E-posta sunucusu reddetti: “{ $reason }”. Hiçbir şey kaybolmadı. Sunucunun belirttiği sorunu giderip yeniden deneyin.
problem-ca-file-unreadable = Sertifika dosyası kullanılamıyor. PEM biçiminde, okunabilir bir dosya seçin.
problem-cancelled = İşlem durduruldu. Yapılanlar korunur; istediğiniz zaman yeniden başlatabilirsiniz.
problem-time-past = Bu zaman geçmiş. Hiçbir şey değiştirilmedi. Daha sonraki bir zaman seçin.
problem-time-too-far = Bu zamana bir yıldan fazla var. Hiçbir şey değiştirilmedi. Daha erken bir zaman seçin.
problem-customer-zone-missing = Bu müşterinin bulunduğu yerde saatin kaç olduğu bilinmiyor. Hiçbir şey gönderilmedi. Müşterinin saat dilimini belirleyin ya da bir saat seçin.
problem-promise-empty = Ne söz verildiğini yazın. Henüz bir şey kaydedilmedi.
problem-promise-too-long = Bir söz en fazla { $count } karakter olabilir. Hiçbir şey kaydedilmedi. Kısaltın, ayrıntıları bir nota yazın.
problem-promise-absent = Bu söz artık yok. Hiçbir şey değiştirilmedi.
problem-disk-full = Disk dolu. Şimdiye kadar kaydedilen her şey güvende, ancak yeni bir şey kaydedilemiyor. Yer açıp yeniden deneyin.
problem-disk-failing = Disk hata bildiriyor ve son değişiklik kaydedilemedi. Daha önce kaydedilen her şey güvende. Diskin bağlı ve sağlam olduğunu kontrol edip yeniden deneyin.
problem-desk-already-open = Bu destek masası başka bir pencerede veya programda zaten açık. Orada kullanın ya da önce kapatın.
problem-desk-newer-version = Bu destek masası en son Comptoir’ın daha yeni bir sürümüyle kullanılmış. Hiçbir şey değiştirilmedi. Açmak için yeni sürümü kurun.
problem-desk-not-writable = Comptoir bu destek masasının klasörüne yazamıyor. Verilere dokunulmadı. Hesabınıza bu klasöre yazma izni verip Comptoir’ı yeniden açın.
problem-desk-damaged = Bu destek masasının bir bölümü okunamıyor: disk veya başka bir program onu değiştirmiş. Hiçbir şey silinmedi. En son yedeğinizi geri yükleyin; hasarlı destek masası yedeğin yanında saklanır.
problem-key-missing = Bu destek masasını açan anahtar bulunamadı. Verilere dokunulmadı. Açmak için kurtarma kodunuzu girin.
problem-key-wrong = Bu anahtar destek masasını açmıyor. Verilere dokunulmadı. Doğru anahtar dosyasını seçin veya kurtarma kodunuzu girin.
problem-keychain-locked = Sistemin anahtarlığı kilitli olduğundan destek masası açılamıyor. Kilidini açıp yeniden deneyin ya da kurtarma kodunuzu girin.
problem-keychain-absent = Bu bilgisayarda kullanılabilen bir anahtarlık bulunamadı, bu yüzden yeni destek masasının anahtarının henüz bir yeri yok. Bir parola cümlesi seçin ya da bir anahtar dosyası belirtin; komut satırında COMPTOIR_PASSPHRASE veya --key-file ile.
problem-passphrase-needed = Bu destek masası parola cümlesiyle açılır. Parola cümlesini girin; komut satırında COMPTOIR_PASSPHRASE ile.
problem-passphrase-wrong = Bu parola cümlesi uymuyor. Verilere dokunulmadı. İstediğiniz kadar yeniden deneyin ya da kurtarma kodunuzu kullanın.
problem-recovery-code-wrong = Bu kurtarma kodu uymuyor. Verilere dokunulmadı. Kodu sakladığınız kopyayla grup grup karşılaştırın.
problem-broken = Comptoir’da bir sorun oluştu. Daha önce kaydettikleriniz güvende. Yeniden deneyin; tekrarlanırsa günlük dosyasıyla birlikte bildirin.
problem-command-unknown = Böyle bir komut yok. Kullanılabilen tüm komutlar komut listesindedir.
problem-request-invalid = İstek anlaşılamadı: { $detail }. Hiçbir şey değiştirilmedi.
problem-conversation-absent = Bu konuşma artık yok. Birleştirilmiş veya kaldırılmış olabilir.
problem-message-absent = Bu mesaj artık yok. Kaldırılmış olabilir.
problem-customer-absent = Bu müşteri artık yok. Kayıt birleştirilmiş veya kaldırılmış olabilir.
problem-customer-file-unreadable = Bu dosya tablo olarak okunamıyor. CSV olarak kaydedip yeniden deneyin; hiçbir şey içe aktarılmadı.
problem-customer-file-columns = Adın ya da e-posta adresinin hangi sütunda olduğunu belirtin.
problem-customer-file-lines = Şu satırlar içe aktarılamıyor: { $lines }. Hiçbir şey içe aktarılmadı. Dosyada düzeltin ya da bu satırları atlayın.
problem-customer-file-large = Bu dosyada çok fazla satır var. Bölüp parçaları art arda içe aktarın; hiçbir şey içe aktarılmadı.
problem-customer-import-running = Şu anda zaten müşteri içe aktarılıyor. Bitmesini bekleyin veya iptal edin.
problem-customer-nameless = Bir ad ya da e-posta adresi girin.
problem-customer-zone-unknown = { $zone } adında bir saat dilimi yok. Listeden birini seçin.
problem-customer-language-unknown = { $language } bir dil değil. de ya da pt-BR gibi bir kod yazın.
problem-customer-part-absent = Bu kayıt artık yok. Biri kaldırmış olabilir.
problem-customer-address-invalid = { $address } bir e-posta adresi değil. Yazım hatası olup olmadığına bakın.
problem-customer-address-taken = { $address } başka bir müşteriye ait. İkisini birleştirin ya da önce oradan kaldırın.
problem-customer-handle-invalid = “{ $value }” ile kimseye ulaşılamaz. Numarayı ya da adı kontrol edin.
problem-customer-handle-taken = { $value } bu müşteride zaten kayıtlı.
problem-customer-value-invalid = Bu değer “{ $field }” alanına uymuyor. Alana göre bir sayı, bir tarih ya da seçeneklerden birini girin.
problem-customer-field-absent = Bu alan artık yok. Filtreden çıkarın ya da başka bir alan seçin.
problem-customer-title-missing = Bir ad verin.
problem-customer-title-exists = “{ $name }” zaten var. Başka bir ad seçin.
problem-customer-field-choiceless = Bu alan için en az bir seçenek girin.
problem-customer-same = İkisi aynı müşteri. İki farklı müşteri seçin.
problem-agent-absent = Bu kişi artık ekipte değil. Başka birini seçin.
problem-channel-absent = Bu kanal artık yok. Başka bir kanal seçin ya da yeniden bağlayın.
problem-draft-absent = Bu taslak artık yok. Gönderilmiş veya silinmiş olabilir.
problem-draft-empty = Henüz gönderilecek bir şey yok. Bir şey yazın veya dosya ekleyin.
problem-recipient-missing = Alıcı belirtilmemiş. Metniniz kayıtlı; bir adres girin.
problem-recipient-invalid = “{ $address }” bir e-posta adresi değil. Metniniz kayıtlı; adresi düzeltin.
problem-undo-absent = Geri alınacak bir şey yok.
problem-undo-running = Uzun bir işlem hâlâ geri alınıyor. Bitmesini bekleyin veya iptal edin.
problem-too-late-to-undo = Mesaj yola çıktı, artık durdurulamaz.
problem-file-unreadable = { $path } dosyası okunamıyor. Dosyanın var olduğunu ve açma izniniz bulunduğunu kontrol edin.
problem-file-unwritable = { $path } dosyası yazılamıyor. Klasörün var olduğunu ve oraya yazabildiğinizi denetleyin.
problem-file-not-mail = Bu, e-posta olarak okunamadı. Ham kaynağı saklanıyor. İçe aktarmak için bir mbox dosyası, Maildir klasörü veya .eml dosyası seçin.
problem-mail-not-given = E-posta sunucusu bu mesajı listeliyor ama vermiyor. Başka bir e-posta programında arayın ya da sağlayıcınıza sorun.
problem-mail-file-unreadable = Bu dosya açılamadı, bu yüzden içindeki mesaj eksik. Okuma izniniz olduğunu kontrol edip yeniden içe aktarın.
problem-backup-unreadable = Bu yedek okunamıyor; bozuk veya eksik olabilir. Şimdiki verilerinize dokunulmadı. Başka bir yedek seçin.
problem-mailbox-exists = { $address } zaten bağlı. Değiştirmek için ayarlarını açın.
problem-outbox-unknown = Bu mesaj giden kutusunda değil. Gönderilmiş veya gönderimi iptal edilmiş olabilir.
problem-message-too-large = Mesaj çok büyük; en fazla { $size } gönderilebilir. Metniniz kayıtlı. Bir eki kaldırın veya küçültün.
problem-agent-left = Bu kişi artık ekipte değil. Hiçbir şey değiştirilmedi. Başka birini seçin ya da mağaza sahibinden kişiyi geri almasını isteyin.
problem-guest-expired = Konuk süreniz doldu. Hiçbir şey değiştirilmedi. Mağaza sahibinden daha ileri bir tarih isteyin.
problem-guest-until-missing = Konuk için son gün gerekir. Hiçbir şey kaydedilmedi; bir tarih girin.
problem-agent-last-owner = En az bir mağaza sahibi olmalı. Hiçbir şey değiştirilmedi. Önce bu rolü başka birine verin.
problem-role-forbids = Rolünüz buna izin vermiyor. Hiçbir şey değiştirilmedi. Mağaza sahibine danışın.
problem-role-forbids-sending = Siz taslak yazarsınız, bir ekip arkadaşınız gönderir. Metniniz kayıtlı. İnceleme isteyin.
problem-desk-locked = Comptoir kilitli. Adınızı seçip PIN’inizi girin.
problem-pin-needed = Bu kişinin PIN’i var. Girin.
problem-pin-wrong = PIN doğru değil. Hiçbir şey değiştirilmedi; yeniden deneyin.
# $minutes (String): whole minutes to wait
problem-pin-waits = Çok fazla yanlış PIN. { $minutes } dk sonra yeniden deneyin ya da mağaza sahibinden PIN’i sıfırlamasını isteyin.
problem-pin-form = PIN 4–12 rakamdan oluşmalıdır. Hiçbir şey değiştirilmedi.
# $name (String): a colleague
problem-review-by-nobody = Bunu { $name } gönderemez. Metniniz kayıtlı. Gönderebilen birini seçin.
# $name (String): a colleague
problem-review-has-draft = Burada { $name } zaten yanıt yazıyor. Metniniz kayıtlı. Aranızda konuşun ya da başka birini seçin.
problem-link-refused = Bu bağlantı açılmadı, çünkü sıradan bir web veya e-posta adresine gitmiyor.
problem-desk-unreachable = Destek masası yanıt vermiyor. Daha önce kaydettikleriniz güvende. Comptoir’ın hâlâ çalıştığını kontrol edin.
problem-desk-token-wrong = Bu sayfanın destek masasındaki oturumu kapanmış. Comptoir’ın gösterdiği adresi yeniden açın.
problem-no-mailbox = Bunu gönderebilecek bir posta kutusu yok. Metniniz kayıtlı. Ayarlardan bir posta kutusu bağlayın, ardından gönderin.
problem-oauth-not-configured = Bu bilgisayarda { $provider } için tarayıcıdan oturum açma ayarlanmamış. Hiçbir şey gönderilmedi. Bir uygulama parolası kullanın veya { $provider } için bir istemci kimliği tanımlatın.
problem-macro-absent = Bu makro veya metin artık yok. Ekipten biri kaldırmış olabilir.
problem-macro-title-missing = Bir makronun en az bir dilde başlığı olmalıdır. Hiçbir şey değiştirilmedi; bir başlık girin.
problem-macro-language-unknown = “{ $language }” bir dil değil. Hiçbir şey değiştirilmedi; listeden seçin veya de ya da pt-BR gibi bir kod girin.
problem-macro-text-missing = Henüz metin yok. En az bir dilde bir metin yazın.
problem-macro-variant-exists = { $language } için bu kanal ve hitap biçimiyle zaten bir metin var. Hiçbir şey değiştirilmedi; var olan metni düzenleyin.
problem-macro-template-broken =
    { $kind ->
        [variable] Satır { $line }, sütun { $column }: “{ $name }” adlı bir değişken yok. Değişken menüsünden birini seçin. Metniniz kaydedilmedi.
        [filter] Satır { $line }, sütun { $column }: “{ $name }” adlı bir filtre yok. Kullanılabilenler: default, date, upper, lower ve name. Metniniz kaydedilmedi.
        [statement] Satır { $line }, sütun { $column }: makroda “{ $name }” kullanılamaz. Değişkenler, if ve for kullanılabilir. Metniniz kaydedilmedi.
        [endless] Satır { $line }, sütun { $column }: bu bölüm çok fazla tekrarlanıyor. Döngüyü kısaltın. Metniniz kaydedilmedi.
        [date] Satır { $line }, sütun { $column }: bu bir tarih değil. Metniniz kaydedilmedi.
       *[syntax] Satır { $line }, sütun { $column }: metin burada okunamıyor. Süslü parantezleri kontrol edin: her “{"{{"}” için bir “{"}}"}”, her if için bir endif gerekir. Metniniz kaydedilmedi.
    }
problem-macro-too-long = Metin çok uzun; en fazla { $limit } karakter olabilir. Kaydedilmedi. Kısaltın veya bölün.
problem-macro-file-unreadable = Bu bir makro dosyası değil. Hiçbir şey değiştirilmedi. Comptoir’dan dışa aktarılmış bir dosya seçin.
problem-macro-file-newer = Bu dosya Comptoir’ın daha yeni bir sürümüyle yazılmış. Hiçbir şey değiştirilmedi. Okumak için yeni sürümü kurun.
problem-macro-file-broken = Bu dosyadaki “{ $title }” makrosunun metninde { $line }. satır, { $column }. sütunda bir hata var. Hiçbir şey değiştirilmedi. Dosyayı düzeltip yeniden içe aktarın.
problem-draft-has-gaps = Metinde hâlâ boşluklar var: { $names }. Hiçbir şey gönderilmedi. Doldurun veya silin, sonra gönderin.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Ne zaman geri aranacağını seçin; ileri bir zaman olmalı.
problem-capture-empty = Henüz kaydedilecek bir şey yok. Konuşmayı yapıştırın ya da bir ekran görüntüsü ekleyin.
problem-capture-known = Bu metindeki her şey zaten burada. Hiçbir şey eklenmedi.
problem-capture-too-long = Bu metin tek seferde kaydedilemeyecek kadar uzun. Parça parça yapıştırın.
problem-contact-not-elsewhere = Bu konuşma e-postayla yürüyor. Yanıtınızı yazı alanından gönderin.
problem-form-template-absent = Bu şablon artık yok. Başka birini seçin ya da yeniden ekleyin.
problem-form-template-nameless = Şablona bir ad verin.
# $name (String): the name of the template
problem-form-template-taken = “{ $name }” adlı bir şablon zaten var. Başka bir ad seçin.
problem-form-template-no-message = Hiçbir alan başlığı “Mesaj” olarak seçilmemiş ya da örnekte orada metin yok. Müşterinin yazdığı metnin üstündeki alan başlığı için “Mesaj” seçin.
problem-form-template-no-email = Örnekte, “E-posta adresi” seçilen alan başlığında e-posta adresi yok. Başka bir alan başlığı seçin.
problem-topic-absent = Bu kategori artık yok. Başka birini seçin.
problem-topic-item-absent = Bu adım veya alan artık yok. Kategoriye yeniden bakın.
problem-topic-unnamed = En az bir dilde bir ad girin.
problem-topic-missing = Önce konuşmanın kategorisini seçin.
problem-intake-complete = Eksik bir şey yok: kategorinin bütün alanları dolu.
problem-value-invalid = “{ $value }” bu alana uymuyor. Hiçbir şey değiştirilmedi; değeri düzeltin.
problem-choice-empty = Bir seçim alanında en az bir seçenek olmalı. Bir seçenek girin.
problem-cause-absent = Bu neden artık yok. Başka birini seçin.
problem-cause-required = Kapatmadan önce nedeni belirtin. Nedeni olmayan: { $count }.
problem-speech-absent = Ses bulunamadı. speech-dispatcher ile espeak-ng’yi (veya başka bir sesi) kurup yeniden deneyin.
problem-culture-unknown = { $culture } için kültür kartı yok. Listeden birini seçin.
problem-culture-text-long = Metin çok uzun. En fazla { $most } karakter olabilir.
problem-conversation-same = Bu, aynı konuşma. Başka bir konuşma seçin.
problem-merge-absent = Bu konuşma artık başka bir konuşmanın parçası değil. Daha önce ayrılmış olabilir.
problem-split-nothing-left = Buradaki tek mesaj bu; geriye bir şey kalmaz. Bunun yerine konuşmaları birleştirin.
problem-link-known = Bu iki konuşma zaten ilişkilendirilmiş.
problem-link-absent = Bu ilişki artık yok. Kaldırılmış olabilir.
problem-block-invalid = “{ $pattern }” bir e-posta adresi ya da alan adı değil. Yazımını kontrol edin.
problem-block-domain-shared = { $domain } birçok kişinin kullandığı bir alan adı, tümüyle engellenemez. Yalnızca adresi engelleyin.
problem-block-own = { $pattern } kendi mağazanıza ait, engellenemez.
problem-block-known = { $pattern } zaten engelli.
problem-block-absent = Bu engel artık yok. Kaldırılmış olabilir.
problem-filter-empty = Bir filtre için en az bir koşul gerekir.
problem-filter-long = Bir filtrede en fazla { $most } koşul olabilir. Birkaçını çıkarın.
problem-filter-word = “{ $word }” bir koşul değil. Sütun, işaret ve değer yazın; örneğin status:open veya waiting>4h. Hiçbir şey değiştirilmedi.
problem-filter-value = “{ $word }” içindeki değer orada kullanılamaz. Düzeltin; hiçbir şey değiştirilmedi.
problem-view-absent = Bu görünüm artık yok. Biri kaldırmış ya da yalnızca kendine ayırmış olabilir.
problem-view-nameless = Görünüme bir ad verin.
problem-shop-address = “{ $address }” bir mağazanın web adresi değil. Tarayıcıda göründüğü gibi girin, örneğin https://magaza.example.com.
problem-shop-unreachable = { $host } sunucusuna ulaşılamıyor. Buradakiler duruyor ve yeniden denenecek. İnternet bağlantısını ve mağazanın adresini kontrol edin.
problem-shop-timeout = Mağaza zamanında yanıt vermedi. Buradakiler duruyor ve yeniden denenecek.
problem-shop-disconnected = Mağazayla bağlantı koptu. Buradakiler duruyor; kaldığı yerden devam eder.
problem-shop-wrong-key = Mağaza anahtarı kabul etmiyor. Mağazanın yönetim panelinde yeni bir anahtar oluşturup ayarlarda “Mağazalar” altına girin.
problem-shop-key-stripped = Anahtar mağazaya hiç ulaşmıyor: barındırma hizmeti yolda çıkarıyor. “Authorization” üstbilgisinin geçirilmesini isteyin.
problem-shop-read-only-key = Bu mağazanın anahtarı yalnızca okuyabiliyor. Okuma ve yazma izni olan bir anahtar oluşturup ayarlarda “Mağazalar” altına girin.
problem-shop-missing-scope = Anahtarda “{ $scope }” izni eksik. Mağazanın yönetim panelinde bu izni verip yeniden deneyin.
problem-shop-other-organisation = Uygulama ile mağaza farklı kuruluşlara ait. Uygulamayı mağazanın ait olduğu kuruluşta oluşturun.
problem-shop-clock = Bu bilgisayarın saati ile mağazanın saati arasında çok fark var. Bu bilgisayarın saatini ayarlayıp yeniden deneyin.
problem-shop-throttled =
    Mağaza daha az istek gönderilmesini istiyor. { $minutes ->
       [one] Bir dakika
      *[other] { $minutes } dakika
    } sonra yeniden sorulacak; buradakiler duruyor.
problem-shop-captcha = Mağazanın barındırma hizmeti bir insanın sorup sormadığını denetliyor ve programları geçirmiyor. “/wp-json/” adresine izin verilmesini isteyin. Yeniden denenecek.
problem-shop-no-interface = Adres veri yerine bir sayfa gönderiyor. Mağazanın adresini ve bakımda olup olmadığını kontrol edin. Yeniden denenecek.
problem-shop-unreadable = Mağazanın yanıtı yarıda kesiliyor veya okunamıyor. Hiçbir şey kaybolmadı ve yeniden denenecek.
problem-shop-fault = Mağazanın kendisinde bir hata var ({ $status }). Hiçbir şey kaybolmadı ve yeniden denenecek.
problem-shop-refused = Mağaza reddetti: “{ $reason }”. Orada hiçbir şey değiştirilmedi.
problem-shop-not-found = Bu artık mağazada yok. Bilinen son durumunu görüyorsunuz.
problem-shop-unsupported = Bu mağaza bunu yapamıyor. Mağazanın kendi yönetim panelinde yapın.
problem-store-absent = Bu mağaza artık bağlı değil. Başka bir mağaza seçin ya da yeniden bağlayın.
problem-store-exists = Bu mağaza zaten “{ $name }” adıyla bağlı. Değiştirmek için ayarlarını açın.
problem-store-nameless = Mağaza için bir ad girin. Hiçbir şey değiştirilmedi.
problem-shop-sign-in-over = Oturum açmanın sonucu artık burada değil. Mağazada yeniden oturum açın.
# $port (Number): number of the port
problem-shop-sign-in-port = Oturum açma işleminin döndüğü yeri başka bir program kullanıyor (bağlantı noktası { $port }). O programı kapatın ya da bunun yerine bir belirteç yapıştırın.
problem-order-absent = Bu sipariş artık burada değil. Mağazası kaldırılmış olabilir.
problem-act-absent = Bu işlem artık burada değil. Hiçbir şey değiştirilmedi.
problem-act-off = Bu işlem bu mağaza için etkin değil. Hiçbir şey yapılmadı. Mağaza sahibi, ayarlardaki mağazalar bölümünden etkinleştirebilir.
problem-act-not-possible = Bu mağaza veya anahtarı bunu yapamıyor. Hiçbir şey yapılmadı. Mağazanın kendi yönetiminden yapın.
problem-act-changed = Siz baktıktan sonra sipariş mağazada değişti. Hiçbir şey yapılmadı. Yeniden bakın, sonra onaylayın.
problem-act-under-way = Bu siparişteki başka bir işlem henüz bitmedi. Hiçbir şey yapılmadı. Bekleyin ya da onu geri alın.
problem-store-paused = “{ $store }” duraklatıldı; orada hiçbir şey yapılmaz. Ayarlardaki mağazalar bölümünden sürdürün.
problem-act-not-undoable = Bu, buradan geri alınamaz. Mağazanın kendi yönetiminden yapın.
problem-take-back-used = Bu kod zaten kullanılmış, bu yüzden olduğu gibi bırakıldı. Hangi siparişte kullanıldığına mağazadan bakın.
problem-take-back-gone = Bu artık mağazada yok, geri alınacak bir şey kalmadı. Orada hiçbir şey değiştirilmedi.
problem-take-back-changed = Bu, mağazada sonradan değiştirilmiş; bu yüzden olduğu gibi bırakıldı. Mağazanın kendi yönetiminden bakın.
problem-act-incomplete = Bir şey eksik veya uygun değil. Hiçbir şey yapılmadı. Formu tamamlayıp yeniden deneyin.
problem-refund-too-much = En fazla { $amount } iade edilebilir. Hiçbir şey yapılmadı. Daha küçük bir tutar girin.
problem-refund-currency = Bu sipariş { $currency } ile ödendi. Hiçbir şey yapılmadı. O para biriminde iade edin.
problem-act-pieces = O kadar adet yok. Hiçbir şey yapılmadı. Daha azını seçin.
problem-order-sent = Bu sipariş ya da bir kısmı zaten gönderildi. Hiçbir şey yapılmadı. Değişikliği kargo şirketinden isteyin.
problem-order-cancelled = Bu sipariş zaten iptal edilmiş. Hiçbir şey yapılmadı. Doğru değilse mağazaya bakın.
problem-act-not-waiting = Buna bu arada karar verildi. Hiçbir şey değiştirilmedi. Şimdiki durumuna bakın.
problem-act-begun = Mağazaya iletildi, artık geri alınamaz. Sonucu bekleyin.
problem-act-needs-owner = Bu, sınırınızı aşıyor. Hiçbir şey yapılmadı. Mağaza sahibinden onaylamasını isteyin.
problem-act-declined = Mağaza sahibi reddetti: { $reason }
problem-act-was-not-done = Biri mağazaya baktı: yapılmamış. Hâlâ isteniyorsa yeniden başlayın.
problem-act-no-answer = Mağaza birkaç denemede yapmadı. Orada hiçbir şey değiştirilmedi. Mağaza yeniden yanıt verince baştan başlayın.
problem-act-looking = Mağazanın yanıtı kayboldu. Yeniden denemeden önce yapılıp yapılmadığına orada bakılıyor.
problem-order-untracked = { $number } numaralı siparişin henüz takip numarası yok. Paket yola çıkınca ekleyin.
problem-product-absent = Bu ürün artık burada değil. Mağaza kaldırmış olabilir; başka bir ürün arayın.
problem-shop-out-of-stock = “{ $item }” tükendi. Hiçbir şey sipariş edilmedi, ödeme yapılmadı. Başka bir ürün seçin veya stok gelince yeniden deneyin.
problem-shop-other-price = Mağaza, kararlaştırılandan başka bir fiyat istiyor. Hiçbir şey sipariş edilmedi, ödeme yapılmadı. Vergilere ve indirimlere bakın ya da siparişi elle verin.
problem-return-swap-elsewhere = Bu ürün, siparişten başka bir mağazada. Aynı mağazadan bir ürün seçin.
problem-return-swap-price = Mağaza “{ $item }” için fiyat vermiyor. Başka bir ürün seçin veya müşterinin ne alacağını sözle belirtin.
problem-shop-file-unreadable = Bu dosya sipariş, ürün ya da müşteri tablosu olarak okunamıyor. CSV olarak kaydedip yeniden deneyin; hiçbir şey içe aktarılmadı.
problem-shop-file-large = Bu dosyada çok fazla satır var. Bölüp parçaları art arda içe aktarın; hiçbir şey içe aktarılmadı.
problem-shop-file-columns = Eksik olanların hangi sütunlarda olduğunu belirtin. Hiçbir şey içe aktarılmadı.
problem-shop-file-dates = Bu dosyadaki tarihler iki şekilde okunabilir. Önce gün mü ay mı geldiğini belirtin. Hiçbir şey içe aktarılmadı.
problem-shop-file-currency-open = Tutarların hangi para biriminde olduğunu belirtin. Hiçbir şey içe aktarılmadı.
problem-shop-file-currency = Bu bir para birimi değil: EUR gibi üç harf beklenir.
problem-shop-file-lines = Bu satırlar içe aktarılamıyor: { $lines }. Hiçbir şey içe aktarılmadı. Dosyada düzeltin ya da dışarıda bırakın.
problem-shop-file-running = Şu anda zaten bir dosya içe aktarılıyor. Bitmesini bekleyin ya da durdurun.
problem-store-no-file = Bu mağaza kendiliğinden okunur ve dosya kabul etmez. Başka ya da yeni bir mağaza seçin.
problem-shop-file-no-number = Sipariş numarası yok.
problem-shop-file-date = Bu bir tarih değil.
problem-shop-file-amount = Bu bir tutar değil.
problem-shop-file-quantity = Bu bir adet değil.
problem-shop-file-no-title = Başlık yok.
problem-shop-file-nobody = E-posta adresi, telefon ve ad yok.

problem-return-absent = Bu iade artık yok.
problem-return-move = { $number } şu anki durumunda buna izin vermiyor. Bu arada ne olduğuna bakın.
problem-return-pieces = “{ $item }” ürününden { $count ->
    [0] artık hiçbir adet geri gelemez: hepsi iade edilmiş ya da başka bir iadede.
    [one] yalnızca bir adet daha geri gelebilir.
   *[other] yalnızca { $count } adet daha geri gelebilir.
}
problem-return-mirror-absent = Mağazada bu kayda ait bir iade yok. Hiçbir şey yapılmadı.
problem-shop-return-pieces = Mağaza yalnızca gönderilmiş olan ve orada başka bir iadede bulunmayan ürünleri geri alır. Hiçbir şey yapılmadı. Siparişe mağazada bakın.
problem-return-empty = Geri gelen en az bir ürün seçin.
problem-return-order-known = { $number } için sipariş zaten belli ya da iade ilerledi. Yeniden açıp durumuna bakın.
problem-return-line-unknown = Siparişte bu ürün artık yok. Siparişi yeniden açıp tekrar seçin.
problem-return-word-missing = Önce bir cümle yazın: müşteri nedenini öğrenmeli.
problem-return-fee-forbidden = Burada ücret kesilemez: kusur mağazada ya da yasa müşteriye geri verme hakkı tanıyor.
problem-return-policy-forbids = Kurallar { $number } için izin vermiyor. Yine de kabul etmek için bir neden yazın: iyi niyet olarak kaydedilir.
problem-return-outcome-forbidden = Cayma hakkında müşteri parasını geri alır. Yerine başka bir şey konamaz.
problem-return-ungraded = Önce geri gelen her parçayı değerlendirin.
problem-return-deduction = “{ $item }” için bu şekilde kesinti yapılamaz: yalnızca kullanım izi veya hasar için ve en çok ödenen kadar.
problem-return-offer = “{ $item }” için ne kadar ödeneceğini girin: sıfırdan çok, ödenenden fazla değil.
problem-return-under-way = Bu iade için mağazaya şu anda soruluyor. Yanıtı bekleyin.
problem-return-effect-busy = Bu zaten yapıldı ya da sürüyor. Önce durumuna bakın.
problem-return-not-asked = Burada artık kimse yanıt beklemiyor. Bu arada iadeye ne olduğuna bakın.
problem-return-letter-gap = Bu mektupta henüz kimsenin girmediği bir bilgi eksik. Önce iadeyi tamamlayın, sonra yazın.
problem-return-table-unreadable = Bu dosya bir tablo değil. Hiçbir şey içe aktarılmadı. CSV olarak kaydedip yeniden seçin.
problem-return-table-large = Bu dosyada 20.000’den fazla satır var. Hiçbir şey içe aktarılmadı. Bölüp parçaları içe aktarın.
problem-return-table-columns = Hiçbir sütunda sipariş numarası yok. Hiçbir şey içe aktarılmadı. Birini “Sipariş” olarak adlandırıp dosyayı yeniden seçin.
problem-return-table-order = Bu numarada sipariş yok. Dosyadan kontrol edin ya da önce mağazayı okuyun.
problem-return-table-orders = Birden çok mağazada bu numarada sipariş var. Bu iadeyi elle başlatın.
problem-return-table-article = Siparişte böyle bir ürün yok. Ürün kodunu kontrol edin.
problem-return-table-quantity = Bu bir adet değil. 1’den başlayan bir tam sayı yazın.
problem-return-table-track = Bu hak bilinmiyor. voluntary, withdrawal, warranty ya da transport_damage yazın.
problem-return-table-date = Bu geçmiş bir gün değil. 2026-11-22 biçiminde yazın.
problem-return-letter-absent = Bu mektup artık yok.
problem-return-letter-gone = Bu mektup zaten gönderildi ya da artık istenmiyor. Hiçbir şey iki kez gönderilmedi.
problem-return-letter-nobody = { $number } için yazılacak adres bilinmiyor. Müşterinin sayfasına bir adres girip sonra gönderin.
problem-return-letter-empty = Bir mektubun konusu ve metni olmalı. Hiçbir şey kaydedilmedi. İkisini de doldurun ya da bizim metnimize dönün.
problem-return-letter-language = Comptoir “{ $language }” dilinde mektup yazamıyor. Bu mektup için başka bir dil seçin.
problem-return-slip-state = Form, iade onaylandıktan sonra paket gelene kadar vardır; kontrol formu ise ürünler derecelendirilene kadar. Önce iadeyi ilerletin.
problem-return-slip-nothing = Bu iadede geri gönderilen bir şey yok, forma gerek yok.
problem-return-slip-address = İadelerin nereye gideceğini henüz kimse girmedi. Adresi ayarlara girin, sonra formu yazdırın.
problem-policy-zone-twice =
    { $country ->
        [world] İki bölge dünyanın geri kalanı için. Hiçbir şey değiştirilmedi. Birini bırakın.
       *[other] { $country } iki bölgede. Hiçbir şey değiştirilmedi. Birinden çıkarın.
    }
problem-policy-country = “{ $country }” bir ülke değil. Hiçbir şey değiştirilmedi. TR gibi iki harf yazın.
problem-policy-empty = “{ $rule }” kuralı iadeye izin veriyor ama hiçbir şey sunmuyor. Hiçbir şey değiştirilmedi. Müşterinin ne alacağını seçin.
problem-policy-amount = “{ $rule }” kuralındaki bir tutar veya oran olamaz. Hiçbir şey değiştirilmedi. Tutarlar eksi olmaz, oranlar en çok %100’dür ve alt sınır önce gelir.
problem-policy-withdrawal = “{ $rule }” kuralı, yasanın belirlediği cayma hakkıyla ilgili. Hiçbir şey değiştirilmedi. Bunu kuraldan çıkarın.
problem-policy-long = Politikada sığandan çok bölge, kural veya sözcük var. Hiçbir şey değiştirilmedi. Kısaltın.
problem-policy-changed = Bu arada biri politikanın başka bir sürümünü kaydetti. Hiçbir şey değiştirilmedi. Ona bakın, sonra kendinizinkini yeniden kaydedin.
problem-policy-past = Yeni bir sürüm, daha önce verilmiş siparişler için geçerli olamaz. Hiçbir şey değiştirilmedi. Daha sonraki bir an seçin.
problem-policy-absent = Politikanın böyle bir sürümü yok. Listeden birini seçin.
problem-return-file-large = { $name } dosyası { $size } sınırından büyük olduğu için eklenmedi. Küçültün ya da video yerine fotoğraf kullanın.
problem-return-files-many = Bir iadede en fazla { $count } dosya tutulur. Gerekmeyenleri çıkarın, sonra yenisini ekleyin.
problem-return-file-no-picture = { $name } resim olarak gösterilemiyor. Kaydedip başka bir programla açın.
problem-return-parcels-many = Bir iadede en fazla { $count } koli olur. Hiçbir şey değişmedi. Yanlışlıkla girilenleri çıkarın.
problem-facts-period = Son gün ilk günden önce ya da dönem on yıldan uzun. Başka günler seçin.
problem-hold-reason-missing = Önce nedenini yazın: ekipten biri sonra da anlayabilmeli.
problem-hold-past = Bu gün geçti. Gelecek bir gün seçin ya da boş bırakın.
