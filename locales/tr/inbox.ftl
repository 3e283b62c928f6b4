inbox-view-mine = Bana atananlar
inbox-view-unassigned = Atanmamışlar
inbox-view-open = Tüm açık konuşmalar
inbox-view-pending = Müşteri yanıtı bekleyenler
inbox-view-snoozed = Ertelenenler
inbox-view-drafts = Taslaklar
inbox-view-closed = Kapatılanlar
inbox-view-sent = Gönderilenler
inbox-view-spam = Spam
inbox-view-all = Tümü

inbox-list-total-open = { $count } açık
inbox-list-total = { $count }
inbox-list =
    .label = Konuşmalar
inbox-list-sort-waiting = En uzun bekleyen
inbox-list-sort-newest = En yeni
inbox-list-sort =
    .label = Sıralamayı değiştir
inbox-group-waiting = Bizden yanıt bekleyenler
inbox-group-answered = Yanıtlananlar
inbox-group-snoozed = Ertelenenler
inbox-group-snoozed-today = Ertelenenler, bugün dönecekler
inbox-row-unread = okunmamış
inbox-row-draft = taslak
inbox-row-over-target = hedef süre aşıldı
inbox-row-attachments = ekli
inbox-row-waiting = bekleme: { $span }
inbox-row-returns = dönüş: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (konu yok)
inbox-row-failed = gönderilmedi
inbox-row-undecided = gönderildi mi?
inbox-selection-count = { $count } seçili
inbox-selection-clear =
    .label = Seçimi temizle

inbox-empty-mine = Size atanan konuşmalar burada görünür.
inbox-empty-unassigned = Her konuşmayla ilgilenen biri var.
inbox-empty-open = Bekleyen müşteri yok.
inbox-empty-pending = Yanıtladığınız konuşmalar burada müşterinin yanıtını bekler.
inbox-empty-snoozed = Ertelediğiniz konuşmalar buradan kendiliğinden geri döner.
inbox-empty-drafts = Yazmaya başladıklarınız burada saklanır.
inbox-empty-closed = Kapatılan konuşmalar burada durur.
inbox-empty-sent = Gönderdikleriniz burada görünür.
inbox-empty-spam = Spam e-postalar burada ayrı tutulur.
inbox-empty-all = Bir posta kutusu bağlanınca tüm e-postalar burada görünür.
inbox-empty-action-all-open = Tüm açık konuşmaları göster
inbox-empty-action-unassigned = Atanmamışları göster
inbox-empty-action-connect = Posta kutusu bağla
inbox-empty-conversation = Okumak için bir konuşma seçin.
inbox-empty-search = “{ $query }” geçen mesaj yok.

inbox-quarantine-title = Okunamayan e-postalar
inbox-quarantine-intro = Bunlar geldi, ancak mesaj olarak okunamadı. Hiçbir şey kaybolmadı: ham kaynak burada saklanıyor.
inbox-quarantine-empty = Gelenlerin hepsi okunabildi.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Ham kaynağın başını göster

inbox-search-title = “{ $query }” geçen mesajlar

inbox-conversation =
    .label = Konuşma
inbox-conversation-unassigned = Kimseye atanmamış
inbox-conversation-waiting = bekleme: { $span }, hedef: { $target }
inbox-conversation-pending = müşteri yanıtı bekleniyor
inbox-conversation-closed = kapalı
inbox-conversation-spam = spam
inbox-conversation-snoozed = ertelendi, dönüş: { $at }
inbox-conversation-back =
    .label = Listeye dön
inbox-conversation-assign =
    .label = Ata
inbox-conversation-tag =
    .label = Etiketle
inbox-conversation-snooze =
    .label = Ertele
inbox-conversation-close =
    .label = Kapat
inbox-conversation-reopen =
    .label = Yeniden aç
inbox-conversation-more =
    .label = Daha fazla
inbox-conversation-messages =
    .label = Mesajlar
inbox-conversation-absent = Bu konuşma artık yok.

inbox-priority-low = Düşük öncelik
inbox-priority-normal = Normal öncelik
inbox-priority-high = Yüksek öncelik
inbox-priority-urgent = Acil

inbox-message-note = İç not
inbox-message-reply = Yanıt
inbox-message-to = alıcı: { $recipients }
inbox-message-cc = bilgi: { $recipients }
inbox-message-show-quoted = Alıntıyı göster, { $count } satır
inbox-message-hide-quoted = Alıntıyı gizle
inbox-message-show-original = Tasarlandığı gibi göster
inbox-message-hide-original = Metin olarak göster
inbox-message-original =
    .label = Mesajın, gönderenin tasarladığı hâli
inbox-message-empty = (metin yok)
inbox-message-earlier = Önceki { $count } mesaj: { $names }
inbox-message-details =
    .label = Bu mesajın ayrıntıları
inbox-message-split = Ayrı bir konuşma yap
inbox-message-new-participant = Yeni katılımcı: bu adres daha önce bu konuşmada yoktu
inbox-message-unverified = Gönderenin adresi doğrulanamadı
inbox-message-subject-changed = Konu değişti
inbox-message-automatic-reply = Otomatik yanıt
inbox-message-automatic-generated = Otomatik gönderildi
inbox-message-automatic-list = E-posta listesi
inbox-message-automatic-bounce = Teslim raporu
inbox-message-bounced = { $address } adresine teslim edilemedi
inbox-message-bounced-unknown = Teslim edilemedi
inbox-message-bounced-later = Karşı sunucu kendiliğinden yeniden dener. Şimdilik yapmanız gereken bir şey yok.
inbox-message-bounced-for-good = Adresi kontrol edip yeniden gönderin.
inbox-attachments =
    .label = Ekler
inbox-attachment-open =
    .label = { $name } dosyasını aç
inbox-images-blocked = İnternetteki { $count } resim gösterilmiyor; böylece gönderen bunu okuduğunuzu öğrenmez.
inbox-images-once = Bir kez göster
inbox-images-always = Bu gönderende her zaman göster
inbox-link-open =
    .label = Bağlantı: { $words }
inbox-link-target =
    .label = Bağlantının adresi
inbox-link-leads = Bu bağlantı { $host } adresine gidiyor
inbox-link-disguised = Mesajda görünen adres, bağlantının gittiği adresten farklı.
inbox-link-go = Tarayıcıda aç
inbox-link-stay = Açma

inbox-delivery-queued = gönderilmeyi bekliyor
inbox-delivery-attempting = gönderiliyor
inbox-delivery-sent =
    .label = Gönderildi
inbox-delivery-failed = Gönderilmedi
inbox-delivery-unknown = Gönderilip gönderilmediği bilinmiyor
inbox-delivery-cancelled = gönderme iptal edildi
inbox-delivery-unknown-text = Gönderilirken bağlantı koptu. Ulaşıp ulaşmadığını kontrol edin, sonra karar verin.
inbox-delivery-retry = Şimdi yeniden dene
inbox-delivery-take-back = Göndermeyi iptal et
inbox-delivery-arrived = Ulaştı
inbox-delivery-again = Yeniden gönder

inbox-activity-someone = Comptoir
inbox-activity-closed = { $agent } kapattı
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } geri arayacak: { $at }
inbox-activity-opened = { $agent } yeniden açtı
inbox-activity-pending = { $agent }, müşteri yanıtı bekleniyor olarak işaretledi
inbox-activity-snoozed = { $agent } erteledi, dönüş: { $at }
inbox-activity-returned = Erteleme süresi doldu
inbox-activity-spam = { $agent } spam olarak işaretledi
inbox-activity-assigned = { $agent } atadı, yeni sorumlu: { $name }
inbox-activity-unassigned = { $agent } atamayı kaldırdı
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent }, { $name } adlı kişiden inceleme istedi
inbox-activity-undone = Son değişiklik geri alındı
inbox-activity-split = { $agent } konuşmayı böldü
inbox-activity-reopened = Yeni bir mesajla yeniden açıldı
inbox-activity-other = { $event }

inbox-snooze-title = Ertele
inbox-snooze-later-today = Bugün, daha sonra
inbox-snooze-tomorrow = Yarın sabah
inbox-snooze-weekend = Hafta sonu
inbox-snooze-next-week = Gelecek hafta
inbox-snooze-custom = Tarih ve saat
inbox-snooze-custom-set = Bu zamana ertele
inbox-assign-title = Ata
inbox-assign-me = Bana
inbox-assign-nobody = Hiç kimseye
inbox-assign-search =
    .placeholder = Kişi ara
inbox-tag-title = Etiketler
inbox-tag-input =
    .placeholder = Etiket ara veya oluştur
inbox-tag-create = “{ $name }” etiketini oluştur
inbox-tag-none = Henüz etiket yok. Bir tane yazın.
inbox-menu-reply = Yanıtla
inbox-menu-forward = İlet
inbox-menu-note = İç not
inbox-menu-unread = Okunmadı olarak işaretle
inbox-menu-read = Okundu olarak işaretle
inbox-menu-pending = Müşteri yanıtını bekle
inbox-menu-spam = Spam olarak işaretle
inbox-menu-no-spam = Spam değil
inbox-menu-priority = Öncelik

inbox-done-closed =
    { $count ->
        [one] Kapatıldı
       *[other] { $count } konuşma kapatıldı
    }
inbox-done-opened =
    { $count ->
        [one] Yeniden açıldı
       *[other] { $count } konuşma yeniden açıldı
    }
inbox-done-pending =
    { $count ->
        [one] Müşteri yanıtı bekleniyor
       *[other] { $count } konuşma müşteri yanıtı bekliyor
    }
inbox-done-snoozed =
    { $count ->
        [one] Ertelendi, dönüş: { $at }
       *[other] { $count } konuşma ertelendi, dönüş: { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Spam olarak işaretlendi
       *[other] { $count } konuşma spam olarak işaretlendi
    }
inbox-done-assigned =
    { $count ->
        [one] Atandı: { $name }
       *[other] { $count } konuşma atandı: { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Atama kaldırıldı
       *[other] { $count } konuşmanın ataması kaldırıldı
    }
inbox-done-tagged = Etiketler değiştirildi
inbox-done-priority = Öncelik değiştirildi
inbox-done-read = Okundu olarak işaretlendi
inbox-done-unread = Okunmadı olarak işaretlendi
inbox-done-split = Artık ayrı bir konuşma

inbox-command-reply = Yanıtla
inbox-command-note = İç not yaz
inbox-command-forward = İlet
inbox-command-greeting = Hitapla başla
inbox-command-edit-quote = Alıntılanan mesajı düzenle
inbox-command-close = Kapat veya yeniden aç
inbox-command-snooze = Ertele
inbox-command-assign = Ata
inbox-command-assign-me = Bana ata
inbox-command-tag = Etiketle
inbox-command-priority = Önceliği değiştir
inbox-command-unread = Okunmadı olarak işaretle
inbox-command-pending = Müşteri yanıtını bekle
inbox-command-spam = Spam olarak işaretle
inbox-command-next = Sonraki konuşma
inbox-command-previous = Önceki konuşma
inbox-command-open = Konuşmayı aç
inbox-command-back = Listeye dön
inbox-command-select = Toplu işlem için seç
inbox-command-sort = Listenin sıralamasını değiştir

inbox-composer =
    .label = Yazma alanı
inbox-composer-tab-reply = Yanıtla
inbox-composer-tab-forward = İlet
inbox-composer-tab-note = Not
inbox-composer-new = Yeni mesaj
inbox-composer-close =
    .label = Kapat; taslak saklanır
inbox-composer-kept = Yarım kalan taslaklar:
inbox-composer-reply-all =
    .label = Tümünü yanıtla
inbox-composer-forward =
    .label = İlet
inbox-composer-back-to-reply =
    .label = Bunun yerine yanıtla
inbox-composer-from = Kimden
inbox-composer-to = Kime
inbox-composer-cc = Bilgi
inbox-composer-bcc = Gizli
inbox-composer-subject = Konu
inbox-composer-remove-recipient =
    .label = Kaldır: { $name }
inbox-composer-remove-file =
    .label = Kaldır: { $name }
inbox-composer-text =
    .label = Mesajın metni
inbox-composer-note =
    .label = İç notun metni
inbox-composer-hint = Yanıtınızı yazın
inbox-composer-forward-hint = Birkaç söz ekleyin
inbox-composer-new-hint = Mesajınızı yazın
inbox-composer-note-hint = Bunu yalnızca ekip arkadaşlarınız görür
inbox-composer-tools =
    .label = Biçimlendirme
inbox-composer-bold =
    .label = Kalın
inbox-composer-italic =
    .label = İtalik
inbox-composer-underline =
    .label = Altı çizili
inbox-composer-bullets =
    .label = Madde işaretli liste
inbox-composer-numbers =
    .label = Numaralı liste
inbox-composer-quote =
    .label = Alıntı
inbox-composer-attach =
    .label = Dosya ekle
inbox-composer-quoted-show = Alıntıyı göster
inbox-composer-quoted-hide = Alıntıyı gizle
inbox-composer-quoted-edit =
    .label = Alıntılanan metni düzenle
inbox-composer-quoted-remove =
    .label = Alıntıyı çıkar
inbox-composer-quoted-back = Mesajı yeniden alıntıla
inbox-composer-forwarded-show = İletilen mesajı göster
inbox-composer-forwarded-hide = İletilen mesajı gizle
inbox-composer-forwarded-edit =
    .label = İletilen mesajı düzenle
inbox-composer-forwarded-remove =
    .label = İletilen mesajı çıkar
inbox-composer-forwarded-back = İletilen mesajı yeniden ekle
inbox-composer-drop = Eklemek için dosyaları buraya bırakın
inbox-composer-discard =
    .label = Taslağı sil
inbox-composer-saved = Taslak kaydedildi
inbox-composer-send = Gönder
inbox-composer-send-close = Gönder ve kapat
inbox-composer-send-keep-open = Gönder ve açık bırak
inbox-composer-send-snooze = Gönder ve ertele
inbox-composer-send-more =
    .label = Diğer gönderme seçenekleri
inbox-composer-note-add = Not ekle
inbox-composer-missing-recipient = Bir alıcı ekleyin
inbox-composer-missing-address = İşaretlenen adresi düzeltin
inbox-composer-missing-text = Önce bir şey yazın
inbox-composer-missing-subject = Bir konu ekleyin
inbox-composer-missing-mailbox = Göndermek için bir posta kutusu bağlayın
inbox-composer-missing-smaller = Bir eki kaldırın veya küçültün
inbox-command-reply-all = Tümünü yanıtla
inbox-done-sent = Gönderildi: { $name }
inbox-done-sent-closed = Gönderildi ve kapatıldı: { $name }
inbox-done-sent-snoozed = Gönderildi ve ertelendi: { $name }
inbox-done-taken-back = Gönderme iptal edildi. Taslağınız duruyor.
inbox-done-noted = Not eklendi
