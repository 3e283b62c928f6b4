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
agents-people-languages = Konuştuğu diller (kodlar)
agents-people-discount = En yüksek indirim, yüzde
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
