joining-view-mentions = Bahsetmeler
joining-empty-mentions = Ekipten biri bir nota @ ve adınızı yazdığında burada görürsünüz.
joining-command-merge = Konuşmaları birleştir
joining-command-link = İlgili bir konuşmayla ilişkilendir
joining-command-block = Göndereni engelle
joining-command-follow = Takip et veya takibi bırak
joining-command-hand-over = Notla devret
joining-command-split = Konuşmayı böl
joining-command-move = Bir mesajı başka konuşmaya taşı
joining-command-go-mentions = Benden bahseden notlara git
joining-message-more =
    .label = Bu mesaj için diğer işlemler
joining-pick =
    .label = Konuşma ara
    .placeholder = Numara, ad veya sözcükler
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
    .label = Çıkar: { $number }
joining-merge-do = Birleştir
joining-unmerge-title = Yeniden ayır: { $number }
joining-unmerge-back =
    { $count ->
        [one] { $count } mesaj geri döner.
       *[other] { $count } mesaj geri döner.
    }
joining-unmerge-since =
    { $count ->
        [one] Bunlardan { $count } tanesi birleştirmeden sonra, diğerlerine yanıt olarak geldi.
       *[other] Bunlardan { $count } tanesi birleştirmeden sonra, diğerlerine yanıt olarak geldi.
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
joining-spam-agent = { $agent } spam olarak işaretledi ({ $at }).
joining-spam-block = { $agent } engelledi ({ $at }): { $pattern }.
joining-spam-reason = “{ $reason }”
joining-spam-server = E-posta spam olarak işaretlenmiş geldi.
joining-spam-not = Spam değil
joining-spam-unblock = Spam değil, engeli kaldır
joining-blocks-title = Engellenen gönderenler
joining-blocks-empty = Engellenen kimse yok.
joining-blocks-by = { $agent } engelledi ({ $at })
joining-blocks-unblock = Engeli kaldır
joining-blocks-pattern = Adres veya alan adı
joining-ties-title = İlgili konuşmalar
joining-ties-link = Konuşma ilişkilendir
joining-ties-unlink =
    .label = { $number } ile ilişkiyi kaldır
joining-ties-merged = Birleştirildi: { $number }
joining-ties-part =
    .label = Yeniden ayır: { $number }
joining-ties-count =
    { $count ->
        [one] { $count } ilgili konuşma
       *[other] { $count } ilgili konuşma
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
    .label = Ekipten birinden bahset
joining-mention-for = { $name } için
joining-hand-to = Kime
joining-hand-note = Bilmesi gerekenler
joining-hand-nobody = Burada henüz başka kimse yok. Ekibinizi ayarlardan ekleyin.
joining-hand-do = Devret
joining-done-merged = Konuşmalar birleştirildi
joining-done-unmerged = Konuşmalar ayrıldı
joining-done-moved = Mesaj taşındı
joining-done-linked = Konuşmalar ilişkilendirildi
joining-done-unlinked = İlişki kaldırıldı
joining-done-blocked = { $pattern } engellendi
joining-done-unblocked = Engel kaldırıldı
joining-done-not-spam = Spam değil olarak işaretlendi
joining-done-followed = Bu konuşmayı takip ediyorsunuz
joining-done-unfollowed = Bu konuşmayı artık takip etmiyorsunuz
joining-done-handed = Devredildi: { $name }
joining-activity-merged = { $agent }, { $number } numaralı konuşmayı bununla birleştirdi
joining-activity-unmerged = { $agent }, { $number } numaralı konuşmayı yeniden ayırdı
joining-activity-unmerged-from = { $agent }, bu konuşmayı { $number } içinden yeniden ayırdı
joining-activity-split-to = { $agent } konuşmayı böldü, yeni konuşma: { $number }
joining-activity-split-from = { $agent }, { $number } numaralı konuşmayı bölerek oluşturdu
joining-activity-moved-to = { $agent }, bir mesajı { $number } numaralı konuşmaya taşıdı
joining-activity-moved-from = { $agent }, { $number } numaralı konuşmadan buraya bir mesaj taşıdı
joining-activity-linked = { $agent }, { $number } ile ilişkilendirdi
joining-activity-unlinked = { $agent }, { $number } ile ilişkiyi kaldırdı
joining-activity-blocked = { $agent } engelledi: { $pattern }
joining-activity-kept-out = Spam klasörüne gitti: { $pattern } engelli
joining-activity-filtered = Spam olarak işaretlenmiş geldi
