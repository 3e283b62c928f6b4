### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Bu masadaki kişiler
agents-lock-title = Masada kim var?
# $name (String): a person at the desk
agents-lock-pin = { $name } PIN’i
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
agents-role-owner-hint = Kişileri, anahtarları, posta kutularını ve yedekleri yönetir; her şeyi yapar.
agents-role-agent-hint = Günün bütün işini yapar.
agents-role-draft_only-hint = Taslak yazar ve düzenler. Bir iş arkadaşı gönderir.
agents-role-guest-hint = Son güne kadar okur, not alır, taslak yazar.
# $name (String): a person at the desk
agents-people-edit =
    .label = { $name } bilgilerini değiştir
agents-people-role = Rol
agents-people-until = Son gün
agents-people-languages = Konuştuğu diller (kodlar)
agents-people-discount = En fazla indirim, yüzde
agents-people-left = artık burada değil
agents-people-leave = Masadan ayrılıyor…
agents-people-leave-to = Açık konuşmalar şuna gider
agents-people-leave-now = Devret ve ayır
agents-people-back = Yeniden burada çalışıyor
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
agents-pin-hint-owner = PIN’i olmayan mağaza sahibisiniz: bu bilgisayardaki herkes sizin adınıza çalışabilir.
agents-lock-after = Şu kadar dakika işlem yoksa kilitle
agents-lock-after-hint = 0 hiç kilitlemez.
agents-signature-for = Bir dildeki imza
agents-review = İncelemeye ilet
    .label = Kim göndersin?
# $name (String): a person at the desk
agents-toast-changed = { $name }: değiştirildi
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } artık burada değil. Devredilen konuşmalar: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = { $name } kişisine devredildi: { $count }
# $name (String): a person at the desk
agents-toast-review = İnceleme için { $name } kişisine iletildi
agents-workload-title = İş yükü
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Bekleyen müşteri: { $waiting }, süresi geçen: { $overdue }
agents-workload-person = Kişi
agents-workload-open = Açık
agents-workload-waiting = Bekleyen
agents-workload-overdue = Geciken
agents-workload-later = Sonra
agents-workload-today = Bugün kapanan
agents-workload-week = Bu hafta
agents-workload-hand = Şuna devret
agents-workload-nobody = Hiç kimse
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = { $name } kişisinin bütün konuşmalarını devret
