### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Bu destek masasındaki kişiler
agents-lock-title = Destek masasında kim var?
# $name (String): a person at the desk
agents-lock-pin = PIN ({ $name })
agents-lock-open = Kilidi aç
agents-lock-continue = Devam
agents-lock-no-pin = PIN yok
agents-menu-lock = Şimdi kilitle
agents-command-switch = Kilitle ya da kişi değiştir
agents-command-workload = İş yüküne git
agents-role-owner = mağaza sahibi
agents-role-agent = temsilci
agents-role-draft_only = yalnızca taslak
agents-role-guest = konuk
agents-role-owner-hint = Kişileri, anahtarları, posta kutularını ve yedekleri yönetir; geri kalan her işi de yapar.
agents-role-agent-hint = Günlük işlerin tümünü yapar.
agents-role-draft_only-hint = Taslak yazar, konuşmaları düzenler. Gönderimi bir ekip arkadaşı yapar.
agents-role-guest-hint = Son güne kadar okur, not alır, taslak yazar.
# $name (String): a person at the desk
agents-people-edit =
    .label = { $name } bilgilerini değiştir
agents-people-role = Rol
agents-people-until = Son gün
agents-people-languages = Konuştuğu diller
agents-people-left = artık ekipte değil
agents-people-leave = Ekipten ayrılıyor…
agents-people-leave-to = Açık konuşmaları devralacak kişi
agents-people-leave-now = Devret ve ekipten çıkar
agents-people-back = Yeniden ekipte
agents-people-reset-pin = PIN’i sıfırla
agents-people-owner-only = Bunu yalnızca mağaza sahibi değiştirebilir.
agents-pin-title = PIN
agents-pin-current = Şimdiki PIN
agents-pin-new = Yeni PIN, 4–12 rakam
agents-pin-set = PIN’i kaydet
agents-pin-remove = PIN’i kaldır
agents-pin-saved = PIN kaydedildi
agents-pin-removed = PIN kaldırıldı
agents-pin-hint = PIN varsa bu bilgisayarda sizin adınıza başkası çalışamaz.
agents-pin-hint-owner = Mağaza sahibisiniz ve PIN’iniz yok: bu bilgisayarı kullanan herkes sizin adınıza çalışabilir.
agents-lock-after = Kaç dakika işlem yapılmazsa kilitlensin
agents-lock-after-hint = 0 yazarsanız hiç kilitlenmez.
agents-signature-for = Bu dildeki imza
agents-review = İnceleme iste
    .label = Kim göndersin?
# $name (String): a person at the desk
agents-toast-changed = { $name }: değişiklikler kaydedildi
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } artık ekipte değil. Devredilen konuşmalar: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Devredildi: { $name }, { $count } konuşma
# $name (String): a person at the desk
agents-toast-review = İnceleme istendi: { $name }
agents-workload-title = İş yükü
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Bekleyen müşteri: { $waiting }, hedef süreyi aşan: { $overdue }
agents-workload-person = Kişi
agents-workload-open = Açık
agents-workload-waiting = Bekleyen
agents-workload-overdue = Süresi geçen
agents-workload-later = Daha sonra
agents-workload-today = Bugün kapatılan
agents-workload-week = Bu hafta kapatılan
agents-workload-hand = Devralacak kişi
agents-workload-nobody = Hiç kimse
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = { $name } adlı kişinin tüm konuşmalarını devret

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Kayıtlara git
agents-audit-title = Kayıtlar
agents-audit-about = Burada yapılan her şey, en yenisi üstte. Bu listeyi kimse değiştiremez.
agents-audit-filter = Filtrele
agents-audit-who = Kim
agents-audit-who-people = Ekipteki herkes
agents-audit-who-desk = Comptoir kendiliğinden
agents-audit-who-all = Herkes ve Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Ne
agents-audit-what-all = Her şey
agents-audit-day = Gün
agents-audit-reset = Filtreyi sıfırla
agents-audit-empty = Buna uyan bir işlem yok.
agents-audit-all = Her şeyi göster
agents-audit-more = Daha eskileri göster
agents-audit-export = CSV olarak kaydet
# $count (Number): deeds in the file
agents-audit-saved = Kaydedildi. Satır: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = En yeni { $count } satır kaydedildi. Daha eskileri için bir gün seçin.
# $count (Number): how often within some minutes
agents-audit-times = { $count } kez
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Posta alındı
agents-audit-kind-sent = İleti gönderildi
agents-audit-kind-send_planned = Gönderim ertelendi
agents-audit-kind-send_cancelled = Gönderim iptal edildi
agents-audit-kind-send_failed = Gönderim başarısız oldu
agents-audit-kind-send_again = Gönderim yinelendi
agents-audit-kind-draft = Taslak yazıldı
agents-audit-kind-draft_gone = Taslak silindi
agents-audit-kind-review = Taslak incelemeye iletildi
agents-audit-kind-note = Not eklendi
agents-audit-kind-closed = Konuşma kapatıldı
agents-audit-kind-status = Durum değişti
agents-audit-kind-assigned = Atandı
agents-audit-kind-tagged = Etiketler değişti
agents-audit-kind-priority = Öncelik değişti
agents-audit-kind-topic = Konu ya da bilgiler değişti
agents-audit-kind-cause = Neden kaydedildi
agents-audit-kind-read = Okundu ya da okunmadı yapıldı
agents-audit-kind-snoozed = Ertelendi
agents-audit-kind-woken = Yeniden açıldı
agents-audit-kind-promise = Söz kaydedildi
agents-audit-kind-promise_changed = Söz tutuldu ya da değişti
agents-audit-kind-promise_gone = Söz kaldırıldı
agents-audit-kind-merged = Konuşmalar birleştirildi
agents-audit-kind-parted = Konuşma bölündü ya da mesaj taşındı
agents-audit-kind-linked = Konuşmalar bağlandı ya da ayrıldı
agents-audit-kind-blocked = Gönderen engellendi
agents-audit-kind-let_in = Gönderenin engeli kalktı
agents-audit-kind-followed = Takip edildi ya da bırakıldı
agents-audit-kind-call = Arama kaydedildi
agents-audit-kind-outside = Dış ileti kaydedildi
agents-audit-kind-view = Görünüm değişti
agents-audit-kind-undone = Geri alındı
agents-audit-kind-topic_list = Konu listesi değişti
agents-audit-kind-cause_list = Neden listesi değişti
agents-audit-kind-form = Form şablonu değişti
agents-audit-kind-imported = Posta içe aktarıldı
agents-audit-kind-customer_added = Müşteri eklendi
agents-audit-kind-customer_changed = Müşteri bilgileri değişti
agents-audit-kind-customer_note = Müşteri notu değişti
agents-audit-kind-customers_merged = Müşteriler birleştirildi
agents-audit-kind-customers_apart = Müşteriler ayrı tutuldu
agents-audit-kind-customer_erased = Müşteri silindi
agents-audit-kind-customers_imported = Müşteri listesi içe aktarıldı
agents-audit-kind-fields = Müşteri alanları değişti
agents-audit-kind-segments = Segmentler değişti
agents-audit-kind-macro = Makro değişti
agents-audit-kind-knowledge = Bilgi bankası değişti
agents-audit-kind-culture = Kültür kartı değişti
agents-audit-kind-settings = Ayarlar değişti
agents-audit-kind-mailbox_added = Posta kutusu eklendi
agents-audit-kind-mailbox = Posta kutusu değişti
agents-audit-kind-mailbox_gone = Posta kutusu kaldırıldı
agents-audit-kind-store = Mağaza bağlandı ya da değişti
agents-audit-kind-store_gone = Mağaza kaldırıldı
agents-audit-kind-store_deeds = Mağaza işlemleri açıldı veya kapatıldı
agents-audit-kind-act_proposed = Mağaza işlemi başlatıldı
agents-audit-kind-act_decided = Mağaza işlemi onaylandı veya reddedildi
agents-audit-kind-act_withdrawn = Mağaza işlemi geri alındı
agents-audit-kind-act_carried = Mağaza işlemi yürütüldü
agents-audit-kind-return = İade açıldı veya ilerledi
agents-audit-kind-return_inspected = İade incelendi
agents-audit-kind-return_decided = İadeye karar verildi
agents-audit-kind-return_carried = İadenin parası veya çeki gönderildi
agents-audit-kind-orders_read = Siparişler alındı
agents-audit-kind-person_added = Ekibe kişi eklendi
agents-audit-kind-person_changed = Ekip profili değişti
agents-audit-kind-person_left = Kişi ekipten ayrıldı
agents-audit-kind-profile = Kendi profili değişti
agents-audit-kind-pin = PIN belirlendi ya da kaldırıldı
agents-audit-kind-pin_wrong = Yanlış PIN girildi
agents-audit-kind-seat = Bu bilgisayarda göreve geçildi
agents-audit-kind-locked = Pencere kilitlendi
agents-audit-kind-recovery_code = Kurtarma kodu yenilendi ya da saklandı
agents-audit-kind-backup = Yedek alındı
agents-audit-kind-key = Anahtar taşındı
agents-audit-kind-disk = Disk denetlendi
agents-audit-kind-sample_added = Örnek mağaza eklendi
agents-audit-kind-sample_gone = Örnek mağaza kaldırıldı
agents-audit-kind-other = Başka bir işlem
agents-may-everybody = Bunu herkes yapabilir.
agents-may-staff = Konuklar bunu yapamaz.
agents-may-senders = Bunu yalnızca gönderme yetkisi olanlar yapabilir.
agents-may-owners = Bunu yalnızca mağaza sahibi yapabilir.
agents-may-keys = Rolünüzün yapmadığı işlemlerin tuşları gösterilmez.
agents-people-name = Ad
agents-people-locale-none = Sistemle aynı
agents-people-pin-gone = PIN kaldırıldı. Yenisi “Siz” bölümünde seçilebilir.
agents-language-add = Dil ekle…
agents-limit-refund = Bir işlemde iade tutarı
agents-limit-refund-day = Bir günde iade tutarı
agents-limit-percent = Yüzde olarak indirim
agents-limit-discount = Tutar olarak indirim
agents-limit-any = Sınır yok
agents-limit-nothing = İzin yok
agents-limit-up-to = En fazla…
agents-limit-hint = Daha fazlası için mağaza sahibine sorulur. Başka para birimindeki tutar sınırın üstünde sayılır.
agents-limit-owner = Mağaza sahipleri için iade ve indirim sınırı yoktur.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = PIN’li
# $day (String): the last day
agents-people-ends = { $day } gününe kadar
# $day (String): the last day, in the past
agents-people-ended = { $day } günü bitti
# $amount (String): an amount of money, formatted
agents-people-refund = iade en fazla { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = indirim en fazla { $amount }
# $language (String): a language
agents-language-remove =
    .label = { $language } kaldır
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: en fazla
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: para birimi
# $time (String): the hour at which it ends
agents-guest-last-day = Bugün konuk olarak son gününüz: erişiminiz { $time } itibarıyla biter. Yazdıklarınız taslak olarak kalır.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = { $name } için konukluk süresi doldu. Yazılmakta olanlar taslak olarak saklandı. Mağaza sahibi daha geç bir gün belirleyebilir.
