inbox-view-mine = Benimkiler
inbox-view-unassigned = Atanmamış
inbox-view-open = Tüm açıklar
inbox-view-pending = Müşteri bekleniyor
inbox-view-snoozed = Ertelenenler
inbox-view-drafts = Taslaklar
inbox-view-closed = Kapananlar
inbox-view-sent = Gönderilenler
inbox-view-spam = Spam
inbox-view-all = Hepsi

inbox-list-total-open = { $count } açık
inbox-list-total = { $count }
inbox-list =
    .label = Konuşmalar
inbox-list-sort-waiting = En uzun bekleyen
inbox-list-sort-newest = En yeni
inbox-list-sort =
    .label = Sıralamayı değiştir
inbox-group-waiting = Bizi bekleyenler
inbox-group-answered = Yanıtlananlar
inbox-group-snoozed = Ertelenenler
inbox-group-snoozed-today = Ertelenenler, bugün dönecek
inbox-row-unread = okunmamış
inbox-row-draft = taslak
inbox-row-over-target = hedef aşıldı
inbox-row-attachments = ekli
inbox-row-waiting = { $span } bekliyor
inbox-row-returns = dönüş { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (konu yok)
inbox-row-failed = gönderilmedi
inbox-row-undecided = gönderildi mi?
inbox-selection-count = { $count } işaretli
inbox-selection-clear =
    .label = Tüm işaretleri kaldır

inbox-empty-mine = Üstlendiğiniz konuşmalar burada görünür.
inbox-empty-unassigned = Her konuşmayla ilgilenen biri var.
inbox-empty-open = Bekleyen müşteri yok.
inbox-empty-pending = Yanıtladığınız konuşmalar burada müşteriyi bekler.
inbox-empty-snoozed = Ertelediğiniz konuşmalar buradan kendiliğinden geri döner.
inbox-empty-drafts = Yazmaya başladıklarınız burada saklanır.
inbox-empty-closed = Biten konuşmalar burada durur.
inbox-empty-sent = Gönderdikleriniz burada görünür.
inbox-empty-spam = İstenmeyen postalar burada, göz önünden uzakta durur.
inbox-empty-all = Bir posta kutusu bağlanınca tüm postalar burada görünür.
inbox-empty-action-all-open = Tüm açıkları göster
inbox-empty-action-unassigned = Atanmamışları göster
inbox-empty-action-connect = Posta kutusu bağla
inbox-empty-conversation = Okumak için bir konuşma seçin.
inbox-empty-search = “{ $query }” geçen mesaj yok.

inbox-quarantine-title = Okunamayan postalar
inbox-quarantine-intro = Bunlar geldi, ancak mesaj olarak okunamadı. Hiçbir şey kaybolmadı: ham kaynak burada saklanıyor.
inbox-quarantine-empty = Gelenlerin hepsi okunabildi.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Kaynağın başını göster

inbox-search-title = “{ $query }” geçen mesajlar

inbox-conversation =
    .label = Konuşma
inbox-conversation-unassigned = Kimseye atanmamış
inbox-conversation-waiting = { $span } bekliyor, hedef { $target }
inbox-conversation-pending = müşteri bekleniyor
inbox-conversation-closed = kapalı
inbox-conversation-spam = spam
inbox-conversation-snoozed = ertelendi: { $at }
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
inbox-conversation-panel =
    .label = Müşteri panelini göster veya gizle
inbox-conversation-messages =
    .label = Mesajlar
inbox-conversation-absent = Bu konuşma artık burada değil.

inbox-priority-low = Düşük öncelik
inbox-priority-normal = Normal öncelik
inbox-priority-high = Yüksek öncelik
inbox-priority-urgent = Acil

inbox-message-note = İç not
inbox-message-reply = Yanıt
inbox-message-forwarded = İletildi
inbox-message-to = alıcı: { $recipients }
inbox-message-cc = bilgi: { $recipients }
inbox-message-show-quoted = Alıntıyı göster, { $count } satır
inbox-message-hide-quoted = Alıntıyı gizle
inbox-message-show-original = Tasarlandığı gibi göster
inbox-message-hide-original = Metin olarak göster
inbox-message-original =
    .label = Göndereninin tasarladığı hâliyle mesaj
inbox-message-empty = (metin yok)
inbox-message-earlier = { $count } önceki: { $names }
inbox-message-details =
    .label = Bu mesajın ayrıntıları
inbox-message-split = Ayrı bir konuşma yap
inbox-message-new-participant = Yeni: bu adres daha önce konuşmada değildi
inbox-message-unverified = Gönderenin adresi doğrulanamadı
inbox-message-subject-changed = Konu değişti
inbox-message-automatic-reply = Otomatik yanıt
inbox-message-automatic-generated = Bir makine gönderdi
inbox-message-automatic-list = Posta listesi
inbox-message-automatic-bounce = Teslim raporu
inbox-message-bounced = { $address } adresine teslim edilemedi
inbox-message-bounced-unknown = Teslim edilemedi
inbox-message-bounced-later = Karşı sunucu kendiliğinden yeniden dener. Şimdilik yapılacak bir şey yok.
inbox-message-bounced-for-good = Adresi denetleyip yeniden gönderin.
inbox-attachments =
    .label = Ekler
inbox-attachment-open =
    .label = { $name } dosyasını aç
inbox-images-blocked = İnternetteki { $count } resim gösterilmiyor; böylece gönderen bunu okuduğunuzu öğrenmez.
inbox-images-once = Bir kez göster
inbox-images-always = Bu gönderen için her zaman

inbox-delivery-queued = gönderilmeyi bekliyor
inbox-delivery-attempting = gönderiliyor
inbox-delivery-sent =
    .label = Gönderildi
inbox-delivery-failed = Gönderilmedi
inbox-delivery-unknown = Gönderilip gönderilmediği bilinmiyor
inbox-delivery-cancelled = geri çekildi
inbox-delivery-unknown-text = Gönderilirken bağlantı koptu. Ulaşıp ulaşmadığına bakın, sonra karar verin.
inbox-delivery-retry = Şimdi yeniden dene
inbox-delivery-take-back = Geri çek
inbox-delivery-arrived = Ulaştı
inbox-delivery-again = Yeniden gönder

inbox-activity-someone = masa
inbox-activity-closed = { $agent } kapattı
inbox-activity-opened = { $agent } yeniden açtı
inbox-activity-pending = { $agent } müşteriyi beklemeye aldı
inbox-activity-snoozed = { $agent } erteledi: { $at }
inbox-activity-returned = Ertelemeden döndü
inbox-activity-spam = { $agent } spam olarak işaretledi
inbox-activity-assigned = { $agent }, { $name } adlı kişiye atadı
inbox-activity-unassigned = { $agent } atamayı kaldırdı
inbox-activity-undone = Son değişiklik geri alındı
inbox-activity-split = { $agent } ayırdı
inbox-activity-reopened = Yeni bir mesajla yeniden açıldı
inbox-activity-other = { $event }

inbox-snooze-title = Ertele
inbox-snooze-later-today = Bugün, daha sonra
inbox-snooze-tomorrow = Yarın sabah
inbox-snooze-weekend = Hafta sonu
inbox-snooze-next-week = Gelecek hafta
inbox-snooze-custom = Şu zamana kadar
inbox-snooze-custom-set = O zamana ertele
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
inbox-menu-pending = Müşteriyi bekle
inbox-menu-spam = Spam
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
        [one] Müşteri bekleniyor
       *[other] { $count } konuşma müşteriyi bekliyor
    }
inbox-done-snoozed =
    { $count ->
        [one] Ertelendi: { $at }
       *[other] { $count } konuşma ertelendi: { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Spam olarak işaretlendi
       *[other] { $count } konuşma spam olarak işaretlendi
    }
inbox-done-assigned =
    { $count ->
        [one] { $name } adlı kişiye atandı
       *[other] { $count } konuşma { $name } adlı kişiye atandı
    }
inbox-done-unassigned =
    { $count ->
        [one] Ataması kaldırıldı
       *[other] { $count } konuşmanın ataması kaldırıldı
    }
inbox-done-tagged = Etiketler değişti
inbox-done-priority = Öncelik değişti
inbox-done-read = Okundu olarak işaretlendi
inbox-done-unread = Okunmadı olarak işaretlendi
inbox-done-split = Artık ayrı bir konuşma

inbox-command-reply = Yanıtla
inbox-command-note = İç not yaz
inbox-command-forward = İlet
inbox-command-close = Kapat veya yeniden aç
inbox-command-snooze = Ertele
inbox-command-assign = Ata
inbox-command-assign-me = Bana ata
inbox-command-tag = Etiketle
inbox-command-priority = Önceliği değiştir
inbox-command-unread = Okunmadı olarak işaretle
inbox-command-pending = Müşteriyi bekle
inbox-command-spam = Spam
inbox-command-next = Sonraki konuşma
inbox-command-previous = Önceki konuşma
inbox-command-open = Konuşmayı aç
inbox-command-back = Listeye dön
inbox-command-select = Toplu işlem için işaretle
inbox-command-sort = Listenin sırasını değiştir

inbox-composer =
    .label = Yazma alanı
inbox-composer-tab-reply = Yanıtla
inbox-composer-tab-forward = İlet
inbox-composer-tab-note = Not
inbox-composer-new = Yeni mesaj
inbox-composer-close =
    .label = Kapat; taslak saklanır
inbox-composer-kept = Daha önce başlandı:
inbox-composer-language =
    .label = Müşterinin dili: { $language }
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
    .label = { $name } öğesini kaldır
inbox-composer-remove-file =
    .label = { $name } öğesini kaldır
inbox-composer-text =
    .label = Mesajın metni
inbox-composer-note =
    .label = İç notun metni
inbox-composer-hint = Bir yanıt yazın
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
    .label = Liste
inbox-composer-numbers =
    .label = Numaralı liste
inbox-composer-quote =
    .label = Alıntı
inbox-composer-link =
    .label = Bağlantı
inbox-composer-link-address =
    .label = Bağlantının adresi
    .placeholder = https://
inbox-composer-link-set = Bağlantıyı ekle
inbox-composer-link-remove =
    .label = Bağlantıyı kaldır
inbox-composer-attach =
    .label = Dosya ekle
inbox-composer-discard =
    .label = Taslağı sil
inbox-composer-saved = Taslak kaydedildi
inbox-composer-send = Gönder
inbox-composer-send-close = Gönder ve kapat
inbox-composer-send-keep-open = Gönder ve açık bırak
inbox-composer-send-snooze = Gönder ve ertele
inbox-composer-send-more =
    .label = Diğer gönderme yolları
inbox-composer-note-add = Not ekle
inbox-composer-missing-recipient = Bir alıcı ekleyin
inbox-composer-missing-address = İşaretli adresi düzeltin
inbox-composer-missing-text = Önce bir şey yazın
inbox-composer-missing-subject = Bir konu ekleyin
inbox-composer-missing-mailbox = Göndermek için posta kutusu bağlayın
inbox-command-reply-all = Tümünü yanıtla
inbox-done-sent = Alıcı { $name }: gönderildi
inbox-done-sent-closed = Alıcı { $name }: gönderildi, kapatıldı
inbox-done-sent-snoozed = Alıcı { $name }: gönderildi, ertelendi
inbox-done-taken-back = Gönderilmedi. Taslağınız geri geldi.
inbox-done-noted = Not eklendi
