joining-view-mentions = Bahsedenler
joining-empty-mentions = Ekipten biri bir nota @ ve adınızı yazdığında burada görürsünüz.
joining-cancel = Vazgeç
joining-command-merge = Konuşmaları birleştir
joining-command-link = İlgili bir konuşmayla bağlantı kur
joining-command-block = Göndereni engelle
joining-command-follow = Takip et veya takibi bırak
joining-command-hand-over = Notla devret
joining-command-split = Konuşmayı böl
joining-command-move = Bir mesajı başka konuşmaya taşı
joining-command-go-mentions = Benden bahseden notlara git
joining-message-more =
    .label = Bu mesaj için diğer işlemler
joining-pick =
    .label = Konuşma bul
    .placeholder = Numara, ad veya kelimeler
joining-pick-empty = Başka konuşma bulunamadı.
joining-merge-survivor = Hangisi kalsın?
joining-merge-result = Sonuç
joining-merge-messages =
    { $count ->
        [one] { $count } mesaj
       *[other] { $count } mesaj
    }
joining-merge-drafts =
    { $count ->
        [one] Taslağınızın yanında bir taslak daha saklanır; aralarında geçiş yapabilirsiniz.
       *[other] Taslağınızın yanında { $count } taslak daha saklanır; aralarında geçiş yapabilirsiniz.
    }
joining-merge-customers = Bu konuşmalar farklı müşterilerle. Tüm mesajlar tek yerde toplanır ve yanıtlarınız şu kişiye gider: { $name }.
joining-merge-later = İstediğiniz zaman yeniden ayırabilirsiniz.
joining-merge-add = Bir tane daha ekle
joining-merge-leave-out =
    .label = { $number } numarayı çıkar
joining-merge-do = Birleştir
joining-unmerge-title = { $number } numarayı yeniden ayır
joining-unmerge-back =
    { $count ->
        [one] { $count } mesaj geri döner.
       *[other] { $count } mesaj geri döner.
    }
joining-unmerge-since =
    { $count ->
        [one] Bunlardan { $count } tanesi sonradan geldi ve diğerlerine yanıt veriyor.
       *[other] Bunlardan { $count } tanesi sonradan geldi ve diğerlerine yanıt veriyor.
    }
joining-unmerge-stays =
    { $count ->
        [one] { $count } mesaj burada kalır.
       *[other] { $count } mesaj burada kalır.
    }
joining-unmerge-do = Ayır
joining-split-from-here =
    { $count ->
        [one] Buradan itibaren: { $count } mesaj
       *[other] Buradan itibaren: { $count } mesaj
    }
joining-split-only = Yalnızca bu mesaj
joining-split-do = Böl
joining-split-all = Konuşmanın tamamı bu; bölünecek bir şey yok.
joining-block-address = Yalnızca { $address }
joining-block-domain = { $domain } adreslerinin tümü
joining-block-shared = Orada birçok kişinin adresi var; yalnızca bu adres engellenebilir.
joining-block-own = Bu, kendi mağazanızın adresi. Engellenemez.
joining-block-reason = Neden, ekip için
joining-block-hint = Yeni e-postalar bildirim olmadan spam klasörüne gider.
joining-block-do = Engelle
joining-spam-agent = { $agent }, { $at } tarihinde spam olarak işaretledi.
joining-spam-block = { $agent }, { $at } tarihinde şunu engelledi: { $pattern }
joining-spam-reason = “{ $reason }”
joining-spam-server = E-posta spam olarak işaretlenmiş geldi.
joining-spam-not = Spam değil
joining-spam-unblock = Spam değil, engeli kaldır
joining-blocks-title = Engellenen gönderenler
joining-blocks-empty = Engellenen kimse yok.
joining-blocks-by = { $agent } engelledi, { $at }
joining-blocks-unblock = Engeli kaldır
joining-blocks-pattern = Adres veya alan adı
joining-ties-title = İlgili
joining-ties-link = Konuşma bağla
joining-ties-unlink =
    .label = { $number } ile bağlantıyı kaldır
joining-ties-merged = Birleştirildi: { $number }
joining-ties-part =
    .label = { $number } numarayı yeniden ayır
joining-ties-count =
    { $count ->
        [one] { $count } ilgili
       *[other] { $count } ilgili
    }
joining-ties-followers = Takip edenler
joining-ties-follow = Takip et
joining-ties-unfollow = Takibi bırak
joining-ties-nobody = Bu konuşmayı takip eden yok.
joining-draft-waiting =
    { $count ->
        [one] Burada bir taslak daha saklanıyor: { $text }
       *[other] Burada { $count } taslak daha saklanıyor: { $text }
    }
joining-draft-use = Buna geç
joining-mention =
    .label = Ekipten birini an
joining-mention-for = { $name } için
joining-hand-to = Kime
joining-hand-note = Bilmesi gerekenler
joining-hand-nobody = Burada henüz başka kimse yok. Ekibinizi ayarlardan ekleyin.
joining-hand-do = Devret
joining-done-merged = Birleştirildi
joining-done-unmerged = Ayrıldı
joining-done-moved = Mesaj taşındı
joining-done-linked = Bağlandı
joining-done-unlinked = Bağlantı kaldırıldı
joining-done-blocked = { $pattern } engellendi
joining-done-unblocked = Engel kaldırıldı
joining-done-not-spam = Spam değil
joining-done-followed = Takip ediyorsunuz
joining-done-unfollowed = Artık takip etmiyorsunuz
joining-done-handed = Devredildi: { $name }
joining-activity-merged = { $agent }, { $number } numarayı buraya birleştirdi
joining-activity-unmerged = { $agent }, { $number } numarayı yeniden ayırdı
joining-activity-unmerged-from = { $agent }, { $number } içinden yeniden ayırdı
joining-activity-split-to = { $agent }, bir bölümü { $number } olarak ayırdı
joining-activity-split-from = { $agent }, { $number } içinden ayırdı
joining-activity-moved-to = { $agent }, bir mesajı { $number } numaraya taşıdı
joining-activity-moved-from = { $agent }, { $number } içinden buraya bir mesaj taşıdı
joining-activity-linked = { $agent }, { $number } ile bağlantı kurdu
joining-activity-unlinked = { $agent }, { $number } ile bağlantıyı kaldırdı
joining-activity-blocked = { $agent } engelledi: { $pattern }
joining-activity-kept-out = Spam klasörüne gitti: { $pattern } engelli
joining-activity-filtered = Spam olarak işaretlenmiş geldi
