contacts-command-call = Arama notu al
contacts-command-capture = Başka kanaldaki konuşmayı kaydet
contacts-call =
    .label = Arama notu
contacts-call-title = Arama notu
contacts-call-close =
    .label = Kapat; not saklanır
contacts-call-who =
    .label = Kim arıyor?
    .placeholder = Ad, numara, sipariş…
contacts-call-number =
    .label = Numara
contacts-call-dial = Ara
# $number (Number): number of the conversation
contacts-call-into = { $number } numaralı konuşmaya
contacts-call-direction =
    .label = Yön
contacts-call-outcome =
    .label = Sonuç
contacts-call-text = Ne konuşuldu?
contacts-call-done = Her şey çözüldü: konuşmayı kapat
contacts-call-drop = Vazgeç
contacts-call-save = Notu kaydet
contacts-call-other-person = Başka biri
contacts-call-back-at =
    .label = Geri arama zamanı
contacts-call-back-hour = Bir saat sonra
contacts-call-back-tomorrow = Yarın 9.00’da
# $at (String): a moment
contacts-call-back-due = Geri aranacak: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = yazdığı: { $subject }
contacts-message-call = Arama notu
contacts-direction-incoming = Gelen arama
contacts-direction-outgoing = Giden arama
contacts-outcome-answered = Görüşüldü
contacts-outcome-no-answer = Yanıt yok
contacts-outcome-voicemail = Sesli mesaj
contacts-outcome-call-back = Geri aranacak
contacts-outcome-wrong-number = Yanlış numara
contacts-way-phone = Arama notları
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Pazaryeri
contacts-way-chat = Site sohbeti
contacts-way-review = Değerlendirme
contacts-way-in-person = Yüz yüze
contacts-timer =
    .label = Aramanın süresi
contacts-timer-start = Başlat
contacts-timer-pause = Duraklat
contacts-command-timer = Görüşme süreölçerini başlat veya duraklat
contacts-timer-resume = Devam et
contacts-capture =
    .label = Konuşma kaydet
contacts-capture-title = Başka kanaldaki konuşma
contacts-capture-close =
    .label = Kapat
contacts-capture-way =
    .label = Nerede geçtiği
contacts-capture-text =
    .label = Konuşmanın metni
    .placeholder = Mesajları buraya yapıştırın; yazan kişi ve saat otomatik tanınır.
contacts-capture-handle =
    .label = O kanaldaki numarası veya adı (isteğe bağlı)
contacts-capture-link =
    .label = Konuşmanın bağlantısı (isteğe bağlı)
contacts-capture-picture = Ekran görüntüsü ekle
contacts-capture-save = Kaydet
contacts-cancel = Vazgeç
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Mesaj: { $count }, zaten kayıtlı olan: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } biziz
contacts-preview-all-ours = Hepsini biz yazdık
contacts-preview-date-guessed = Gün ve ay yer değiştirmiş olabilir. Tarihleri kontrol edin.
contacts-preview-us = biz
contacts-preview-known = zaten kayıtlı
contacts-answer =
    .label = Yanıt
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = { $network } için yanıtı yazın, kopyalayıp oradan gönderin.
contacts-answer-copied = Kopyalandı. Oraya yapıştırıp gönderin, sonra burada kaydedin.
contacts-answer-more = Mesaj ekle
contacts-answer-copy-open = Kopyala ve aç
contacts-answer-copy = Metni kopyala
contacts-answer-record = Gönderildi olarak kaydet
contacts-toast-logged = Arama not edildi
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Eklenen: { $added }, zaten kayıtlı olan: { $known }
contacts-toast-recorded = Yanıt kaydedildi
contacts-toast-template-saved = Şablon kaydedildi
contacts-toast-template-removed = Şablon kaldırıldı
# $count (Number): how many
contacts-toast-forms-read = Bulunan form: { $count }
contacts-forms-title = İletişim formları
contacts-forms-about = İletişim formu e-postaları alanlarına ayrılır: formdaki kişi müşteri olur ve yanıtı alır. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop ve Shopware formları tanınır; kendi formunuzu bir örnekle tanıtın.
contacts-forms-add = Şablon ekle
contacts-forms-edit = Düzenle
# $name (String): name of the template
contacts-forms-remove =
    .label = { $name } şablonunu kaldır
contacts-forms-read-all = Gelen e-postalardaki formları bul
contacts-template-name = Şablonun adı
contacts-template-sender =
    .label = Gönderen (adres veya alan adı, isteğe bağlı)
contacts-template-subject =
    .label = Konu şunu içerir (isteğe bağlı)
contacts-template-example = Örnek e-posta
contacts-template-label = Alan başlığı
contacts-template-value = Örnekte
contacts-template-means = Anlamı
# $label (String): a label in the mail
contacts-template-meaning =
    .label = “{ $label }” alanının anlamı
contacts-template-save = Şablonu kaydet
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Çalışıyor: { $name }, yanıt { $email } adresine
contacts-template-misses-email = E-posta adresi bulunamadı. Yanındaki alan başlığı için “E-posta adresi” seçin.
contacts-template-misses-message = Mesaj bulunamadı. Müşterinin yazdığı metnin üstündeki alan başlığı için “Mesaj” seçin.
contacts-meaning-other = Başka bilgi
contacts-meaning-name = Ad soyad
contacts-meaning-first-name = Ad
contacts-meaning-last-name = Soyad
contacts-meaning-email = E-posta adresi
contacts-meaning-sender = Ad ve adres birlikte
contacts-meaning-phone = Telefon
contacts-meaning-order = Sipariş numarası
contacts-meaning-subject = Konu
contacts-meaning-message = Mesaj
# $sender (String): address that sent the mail
contacts-form-own = Kendi alan adınızdaki formdan geldi ({ $sender }). Müşterinin adresi doğrulanmadı.
# $sender (String): address that sent the mail
contacts-form-known = Mağazanızın form hizmetinden geldi ({ $sender }). Müşterinin adresi doğrulanmadı.
# $sender (String): address that sent the mail
contacts-form-reply-to = Alan adınızdan değil: bu formu { $sender } gönderdi. Bilgi vermeden önce kim olduğunu doğrulayın.
# $sender (String): address that sent the mail
contacts-form-stranger = İletişim formuna benziyor ama { $sender } tanınmıyor. Gönderen değiştirilmedi.
contacts-form-show-mail = Tüm e-postayı göster
contacts-form-hide-mail = Tüm e-postayı gizle

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = 5 üzerinden { $rating } yıldız
contacts-review-held = Yayımlanmayı bekliyor
contacts-review-published = Yayımlandı
contacts-review-spam = Mağazada spam olarak işaretli
contacts-review-trashed = Mağazanın çöp kutusunda
contacts-review-verified = Buradan alınmış
contacts-review-publish = Yayımla
contacts-review-hide = Yeniden gizle
contacts-review-to-spam = Spam
contacts-review-to-trash = Çöp kutusuna taşı
contacts-review-off = Mağazada değerlendirmeleri yanıtlama ve yönetme kapalı. Bir işletme sahibi bunu Ayarlar › Mağazalar bölümünden açabilir.
contacts-answer-publish = Yanıtı mağazada yayımla
