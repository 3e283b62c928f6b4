returns-why-rule = “{ $zone }” bölgesinin “{ $rule }” kuralı belirliyor.
returns-why-until =
    { $from ->
        [delivery] Süresinde: son gün { $date }, teslimattan sayılır.
        [shipping] Süresinde: son gün { $date }; teslimat bilinmediği için gönderimden sayılır.
       *[order] Süresinde: son gün { $date }; paket bilinmediği için siparişten sayılır.
    }
returns-why-no-end = Süre sınırı yok.
returns-why-late = Geç kalındı: son gün { $date } idi.
returns-why-excluded = Kural bu ürünü iadenin dışında tutuyor.
returns-why-no-zone = Politikanın hiçbir bölgesi { $country } için değil. Siz karar verin.
returns-why-no-rule = Politikanın hiçbir kuralı uymuyor. Siz karar verin.
returns-why-other-currency = “{ $rule }” kuralındaki tutar, siparişten başka bir para biriminde. Siz karar verin.
returns-why-condition-unknown = Bir kural ürünün durumuna bağlı ve bunu henüz kimse bilmiyor. Müşteriye sorun.
returns-why-ours-to-check = Mağaza bundan yasal olarak sorumlu olabilir; bu yüzden hiçbir kural tek başına reddetmez. Siz karar verin.
returns-why-fee = { $amount } kesinti yapılır.
returns-why-fee-waived = Kuraldaki kesinti burada yapılmaz.
returns-why-label-shop = Geri gönderim ücretini mağaza öder.
returns-why-label-customer = Geri gönderim ücretini müşteri öder.
returns-why-photo = Önce bir fotoğraf gerekiyor.
returns-why-review = Onaylanmadan önce birinin bakması gerekiyor.
returns-why-keep-it = Değeri o kadar az ki ürün müşteride kalır.
returns-why-bonus = Mağaza kredisine %{ $percent } eklenir.
returns-why-withdrawal = Süresinde cayıldı: son gün { $date }. Politika değil, yasa belirler.
returns-why-withdrawal-early = Her şey ulaşmadan cayıldı, yani süresinde. Politika değil, yasa belirler.
returns-why-withdrawal-late = Cayma hakkı { $date } tarihinde sona erdi.
returns-why-withdrawal-holidays = Cayma hakkı { $date } tarihinde veya biraz sonra sona erdi: { $country } resmî tatilleri burada bilinmiyor. Siz karar verin.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] Yasa cayma hakkı vermiyor: ürün çabuk bozulur.
        [custom_made] Yasa cayma hakkı vermiyor: ürün müşterinin isteğine göre hazırlandı.
        [unsealed] Yasa cayma hakkı vermiyor: mühür açılmış.
       *[digital] Yasa cayma hakkı vermiyor: dijital içeriğe başlanmış.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Mührün açılıp açılmadığına bağlı ve bunu henüz kimse bilmiyor. Müşteriye sorun.
       *[digital] Dijital içeriğe başlanıp başlanmadığına bağlı ve bunu henüz kimse bilmiyor. Siz karar verin.
    }
returns-why-withdrawal-elsewhere = { $country } için burada bilinen bir cayma hakkı yok. Kendi politikanıza göre iade sayın veya siz karar verin.
returns-why-delivery = Siparişin tamamı geri geliyor: { $amount } kargo ücreti de iade edilir.
returns-default-rule-ours = Bizim hatamız
returns-default-rule-guarantee = Ayıplı ürün ve taşıma hasarı
returns-default-rule-final-sale = İadesiz satış
returns-default-rule-unopened = Açılmamış
returns-default-rule-reduced = İndirimli ürünler
returns-default-rule-rest = Geri kalan her şey
returns-default-zone-eu = Avrupa Ekonomik Alanı
returns-default-zone-uk = Birleşik Krallık
returns-default-zone-us = Amerika Birleşik Devletleri
returns-default-zone-rest = Dünyanın geri kalanı
returns-default-eu-shop = AB’de mağaza
returns-default-uk-shop = Birleşik Krallık’ta mağaza
returns-default-us-shop = ABD’de mağaza
returns-default-strict = Katı
returns-default-generous = Cömert

returns-notice-recognised = Bu mesaj sözleşmeden cayma bildirimine benziyor. Yasa süre tanır: alındığını bildirin ve yakında karar verin.
returns-notice-computer-off = Comptoir sizin bir bilgisayarınızda çalışır. Bilgisayar kapalıyken ya da uykudayken hiçbir şeyi teyit etmez; müşterilerin caydığı sayfanın alındı teyidini mağazanızdan göndermesi gerekir.
returns-notice-no-advice = Bu, okumaya ve süre saymaya yardımdır, hukuki danışmanlık değildir. Önemli durumlarda bir avukata ya da ticaret odanıza danışın.
returns-notice-page = “Sözleşmeden cayma” sayfası için metin

### İade sayfaları.

returns-title = İadeler
returns-command-go = İadelere git
returns-command-start = İade başlat
returns-command-receive = Kolileri teslim al
returns-command-moves = İadenin sonraki adımları
returns-needs-you = Sizi bekliyor
returns-views = Hangi iadeler
returns-find = Numara, ad, sipariş veya ürün
returns-shapes = İadelerin görünümü
returns-shape-list = Liste
returns-shape-board = Pano
returns-shape-calendar = Süreler
returns-shape-facts = Rakamlar
returns-group-open = Tüm açıklar
returns-group-requested = Talep edildi
returns-group-approved = Onaylandı
returns-group-under-way = Yolda
returns-group-here = Burada
returns-group-decided = Karar verildi
returns-group-done = Tamamlandı
returns-group-over = Kapandı
returns-empty = İade bir siparişle başlar: bir konuşmanın yanında { $key } tuşuna basın veya siparişin menüsünden “İade başlat”ı seçin.
returns-empty-plain = İadeler bir siparişle başlar: menüsünden, bir konuşmanın yanında ya da müşteri sayfasında “İade başlat”ı seçin.
returns-none-here = Burada iade yok.
returns-none-found = Yazdığınıza uyan iade yok.
returns-list =
    .label = İadeler
returns-card-moves =
    .label = Sonraki adımlar: { $number }
returns-pieces =
    { $count ->
        [one] 1 adet
       *[other] { $count } adet
    }

returns-state-draft = Taslak
returns-state-requested = Talep edildi
returns-state-needs_info = Yanıt bekleniyor
returns-state-approved = Onaylandı
returns-state-awaiting_parcel = Koli bekleniyor
returns-state-in_transit = Yolda
returns-state-lost_in_transit = Yolda kayboldu
returns-state-received = Teslim alındı
returns-state-inspecting = İnceleniyor
returns-state-decided = Karar verildi
returns-state-settled = Ödendi
returns-state-closed = Kapandı
returns-state-declined = Reddedildi
returns-state-cancelled = İptal edildi
returns-state-expired = Süresi doldu
returns-state-disputed = İtiraz edildi
returns-track-voluntary = Gönüllü
returns-track-withdrawal = Cayma
returns-track-warranty = Ayıplı mal
returns-track-transport_damage = Taşıma hasarı
returns-fault-customer = Müşterinin tercihi
returns-fault-shop = Mağaza sorumlu
returns-reason-too_small = Çok küçük
returns-reason-too_large = Çok büyük
returns-reason-style_differs = Model veya renk farklı
returns-reason-not_as_described = Anlatıldığı gibi değil
returns-reason-defective = Kusurlu
returns-reason-damaged_in_transit = Taşımada hasar görmüş
returns-reason-wrong_item = Yanlış ürün
returns-reason-missing_part = Parça eksik
returns-reason-arrived_late = Geç geldi
returns-reason-several_sizes = Seçmek için birkaç beden
returns-reason-changed_mind = Fikir değişikliği
returns-reason-gift = Hediye
returns-reason-other = Diğer
returns-outcome-advice = Öneri, iade yok
returns-outcome-exchange = Başka beden veya renk
returns-outcome-other_product = Başka ürün
returns-outcome-credit = Mağaza kredisi
returns-outcome-refund = Para iadesi
returns-outcome-partial_refund = Kısmi iade, ürün kalır
returns-outcome-replacement = Aynı ürün yeniden
returns-outcome-repair = Onarım
returns-outcome-keep_it = Para iadesi, ürün kalır
returns-outcome-donate = Para iadesi, ürün bağışlanır
returns-grade-a = yeni gibi
returns-grade-b = açılmış
returns-grade-c = kullanım izleri
returns-grade-d = kusurlu
returns-grade-e = müşteri hasarı
returns-grade-x = yanlış veya boş
returns-disposition-restock = Rafa geri
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Yenilenecek
returns-disposition-to_supplier = Tedarikçiye
returns-disposition-donate = Bağış
returns-disposition-recycle = Geri dönüşüm
returns-disposition-dispose = İmha
returns-disposition-missing = Eksik
returns-money = Para
returns-money-none = Henüz yok
returns-money-authorised = Onaylandı
returns-money-partial = Kısmen yapıldı
returns-money-done = Yapıldı
returns-money-failed = Birinin bakması gerek
returns-goods = Ürün
returns-goods-none = Henüz yok
returns-goods-label = Gönderim bildirildi
returns-goods-sent = Gönderildi
returns-goods-arrived = Geldi
returns-goods-graded = Derecelendi
returns-goods-stocked = Yerleştirildi
returns-goods-written_off = Zarar yazıldı

returns-move-answer = Müşteri yanıtladı
returns-move-ask_info = Bilgi iste
returns-move-approve = Onayla
returns-move-goodwill = İyi niyetle onayla
returns-move-decline = Reddet
returns-move-cancel = Müşteri vazgeçti
returns-move-await_parcel = Koliyi bekle
returns-move-ship = Koliyi gir
returns-move-lose = Koli kayıp
returns-move-receive = Koli geldi
returns-move-decide = Karar ver
returns-move-close = Kapat
returns-move-dispute = Müşteri itiraz ediyor
returns-move-refund = { $amount } iade et
returns-move-credit = { $amount } kredi ver
returns-more =
    .label = Diğer adımlar
returns-ask-info = Bilgi iste
returns-ungraded =
    { $count ->
        [one] Bir ürünün derecesi eksik
       *[other] { $count } ürünün derecesi eksik
    }
returns-told-moved = { $number }: { $state }
returns-told-started = { $number } iadesi başladı
returns-told-open = Aç

returns-decline-title = Reddet: { $number }
returns-decline-word = Neden? Müşteri bunu okuyacak.
returns-info-title = Soru: { $number }
returns-info-word = Neyi bilmeniz ya da fotoğrafta görmeniz gerek?
returns-dispute-title = Müşterinin itirazı: { $number }
returns-dispute-word = Müşteri ne diyor?
returns-cancel-title = İptal: { $number }
returns-cancel-word = Not (isteğe bağlı)
returns-cancel-keep = Kalsın
returns-goodwill-title = İyi niyetle onayla: { $number }
returns-goodwill-word = Burada istisna neden yerinde?
returns-decide-title = Karar: { $number }
returns-decide-about = Bu, her ürünün ne getireceğini kesinleştirir ve uygulamaya başlar.
returns-decide-nothing = Ödeme yapılmaz: yalnızca ürünler için kararlaştırılan olur.
returns-decide-credit = Mağaza kredisi
returns-decide-replacement = Aynı ürün bir kez daha gönderilir.
returns-decide-exchange = Değişim siparişini biri elle verir.
returns-decide-do = Karar ver
returns-outcome-title = { $title } için müşteri ne alır
returns-outcome-offer = Ödenen tutar
returns-outcome-do = Değiştir
returns-inspect-title = Bulgu: { $title }
returns-inspect-grade = Derece
returns-inspect-place = Nereye
returns-inspect-deduction = Yıpranma kesintisi
returns-inspect-found = Ne görüyorsunuz
returns-inspect-do = Kaydet
returns-inspect-open = Kesinti ve notlar
returns-charges-title = Ücret, kargo ve bonus: { $number }
returns-charges-fee = Ücret
returns-charges-shipping = İade edilen kargo
returns-charges-bonus = Krediye bonus
returns-charges-do = Değiştir
returns-receive-title = Kolileri teslim al
returns-receive-field = Kolilerdeki numaralar
returns-receive-hint = Okutun veya yazın, her satıra bir tane.
returns-receive-do = Teslim al
returns-receive-done = Bitti
returns-receive-received =
    { $count ->
        [0] Koli teslim alınmadı
        [one] 1 koli teslim alındı
       *[other] { $count } koli teslim alındı
    }
returns-receive-unknown = Bu numaralı iade yok
returns-receive-refused = koli beklemiyor: { $state }

returns-start-title = { $order } siparişinin iadesi
returns-start-lines = Ne geri geliyor
returns-start-pieces = Adet
returns-start-pieces-label = { $title } adedi
returns-start-of = / { $count }
returns-start-none-left = Hepsi zaten geri geliyor ya da parası iade edildi.
returns-start-reason = Neden
returns-start-reason-label = { $title } için neden
returns-start-wish = Müşterinin isteği
returns-start-wish-label = { $title } için müşterinin isteği
returns-start-comment = Müşteri ne diyor
returns-start-track = Hangi hakla
returns-start-track-voluntary-hint = Kendi kurallarınıza göre.
returns-start-track-withdrawal-hint = 14 gün içinde cayma hakkı: para ve ürün, bildirimden sonra 14 gün içinde kesintisiz geri verilir.
returns-start-track-warranty-hint = Satıcının sorumlu olduğu bir ayıp.
returns-start-track-transport_damage-hint = Yolda kırılmış.
returns-start-notice = Bildirim günü
returns-start-do = İadeyi başlat
returns-start-missing = En az bir adet seçin.
returns-start-pick = Hangi sipariş?
returns-start-pick-empty = Yazdığınıza uyan sipariş yok.
returns-start-pick-close =
    .label = Kapat

returns-case-place = { $at } / { $total }
returns-case-back =
    .label = İadelere dön
returns-case-order =
    .label = { $number } siparişini aç
returns-due-repay = Son ödeme { $day }
returns-due-goods = Ürün için son gün { $day }
returns-due-left =
    { $days ->
        [0] Bugün
        [one] 1 gün kaldı
       *[other] { $days } gün kaldı
    }
returns-due-over =
    { $days ->
        [0] Bugün doldu
        [one] 1 gün gecikti
       *[other] { $days } gün gecikti
    }
returns-due-notice = Bildirimden itibaren 14 gün, { $moment }
returns-due-paid = Para yolda ya da ödendi
returns-due-nothing = Beklenecek bir şey kalmadı
returns-due-arrived = { $day } geldi
returns-due-sent = { $day } gönderildi
returns-due-repay-short = Ödeme
returns-due-goods-short = Ürün
returns-steps = İade ne aşamada
returns-step-at = Adım { $at } / { $total }: { $step }
returns-step-done = bitti
returns-step-now = şimdi
returns-step-ahead = sırada
returns-step-since = { $moment } itibarıyla
returns-items = Ne geri geliyor
returns-items-item = Ürün
returns-items-reason = Neden
returns-items-outcome = Sonuç
returns-items-grade = Derece
returns-items-place = Nereye
returns-items-refund = Tutar
returns-items-grade-label = { $title } derecesi
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = { $title } için sonuç: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = Derecelenecek
returns-items-last = Son derecelenecek
returns-items-sum = { $value } − { $off }
returns-sums-value = Ödenen
returns-sums-deduction = Kesinti
returns-sums-fee = Ücret
returns-sums-shipping = Gidiş kargosu
returns-sums-bonus = Bonus
returns-sums-credit = Mağaza kredisi
returns-sums-refund = Para iadesi
returns-sums-total = Toplam
returns-sums-change = Ücret, kargo ve bonusu değiştir
returns-sums-left = Siparişin parasından { $amount } kaldı.
returns-effects = Ardından olacaklar
returns-effect-refund = Para iadesi
returns-effect-credit = Mağaza kredisi
returns-effect-replacement = Aynı ürün yeniden
returns-effect-exchange = Değişim siparişi
returns-effect-restock = Stoğa geri
returns-effect-difference = Müşterinin ödeyeceği fark
returns-effect-state-queued = Sırasını bekliyor
returns-effect-state-sent = Sürüyor
returns-effect-state-waiting = Ödeme bekliyor
returns-effect-state-confirmed = Yapıldı
returns-effect-state-failed = Olmadı
returns-effect-state-manual = Elle
returns-effect-manual = Mağaza buna buradan izin vermiyor. Orada yapın, sonra burada bildirin.
returns-effect-approval = Sahibin onayını bekliyor
returns-effect-open = Mağazalardaki işlemler
returns-effect-again = Yeniden dene
returns-effect-by-hand = Elle yapıldı
returns-effect-code = Kod { $code }
returns-wrote = Müşterinin yazdığı
returns-conversation = Konuşmayı aç
returns-goodwill = İyi niyet
returns-parcel = Koli
returns-history = Geçmiş
returns-why-title-yes = Neden izin var
returns-why-title-no = Neden izin yok
returns-why-title-you = Kurallar ne diyor
returns-why-for-you = Sizin için
returns-why-for-customer = Müşterinin okuduğu
returns-why-goodwill = İyi niyet: { $reason }
returns-letter-title = Müşteriye mektup
returns-letter-write = Yanıta aktar
returns-event-started = { $order } siparişinden başlatıldı
returns-event-found = Program bir mektupta buldu
returns-event-notice_again = Müşteri bir kez daha bildirdi
returns-event-order_set = { $order } siparişi seçildi
returns-event-letter_sent = Mektup gönderildi: { $letter }
returns-event-letter_taken = Mektup yanıta alındı: { $letter }
returns-event-letter_dropped = Mektup gerekmedi: { $letter }
returns-event-moved-request = Talep edildi
returns-event-moved-ask_info = Bilgi istendi
returns-event-moved-answer = Müşteri yanıtladı
returns-event-moved-approve = Onaylandı
returns-event-moved-decline = Reddedildi
returns-event-moved-cancel = İptal edildi
returns-event-moved-expire = Süresi doldu: zamanında bir şey gelmedi
returns-event-moved-await_parcel = Koli bekleniyor
returns-event-moved-ship = Koli yolda
returns-event-moved-lose = Koli kayıp sayıldı
returns-event-moved-receive = Koli teslim alındı
returns-event-moved-inspect = İnceleme başladı
returns-event-moved-decide = Karar verildi, iade edilecek { $amount }
returns-event-moved-settle = Ödendi
returns-event-moved-close = Kapandı
returns-event-moved-dispute = Müşteri itiraz ediyor
returns-event-parcel = Koli girildi { $tracking }
returns-event-graded = { $item } derecesi { $grade }
returns-event-parcel_removed = Koli çıkarıldı { $tracking }
returns-event-parcel_fate = Koli { $tracking }: { $fate }
returns-fate-under_way = yolda
returns-fate-here = geldi
returns-fate-lost = kayıp
returns-event-declared = { $item }: durum { $condition }
returns-event-file_added = { $file } eklendi
returns-event-file_removed = { $file } çıkarıldı
returns-event-file_restored = { $file } geri kondu
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Ücret { $fee }, kargo { $shipping }
returns-event-effect_done = { $kind }: yapıldı
returns-event-effect_failed = { $kind }: olmadı
returns-event-effect_again = { $kind }: yeniden denendi
returns-event-effect_waits = { $kind }: bekleniyor
returns-event-effect_paid = { $kind }: müşteri ödedi
returns-event-effect_late = { $kind }: bir haftadır ödenmedi
returns-event-effect_gone = { $kind }: siparişi mağazada iptal edildi
returns-event-exception_asked = İstisna istendi
returns-event-exception_refused = İstisna reddedildi
returns-event-mirror_asked = Mağazada talep edildi: { $name }
returns-event-mirror_led = Mağazada güncellendi: { $status }
returns-event-mirror_moved = Mağazada değiştirildi: { $status }
returns-event-mirror_failed = Mağaza bu adımı kabul etmedi
returns-event-by = { $name }, { $at }

returns-of-order = { $number } içinde { $total } adetten { $count }
returns-section = İadeler
returns-section-start =
    .label = İade başlat

returns-calendar-over = Gecikmiş
returns-calendar-today = Bugün
returns-calendar-later = Daha sonra
returns-calendar-empty = Yakında süre yok: ödenecek veya gelecek bir şey yok.
returns-policy-title = İade politikası
returns-policy-about = Bir bölgenin uyan ilk kuralı belirler. Bir sipariş için, verildiğinde geçerli olan sürüm geçerlidir. Cayma hakkı her kuralın üstündedir. Bu hukuki danışmanlık değildir.
returns-policy-none = Henüz kayıtlı bir politika yok; her iadeye bir kişi karar verir.
returns-policy-version = Sürüm { $version }, { $date } sonrası siparişler için
returns-policy-version-first = Sürüm { $version }, tüm siparişler için
returns-policy-begin = Şununla başla
returns-policy-begin-hint = Aşağıdakinin yerine geçer. Kaydedene kadar hiçbir şey geçerli olmaz.
returns-policy-zone-name = Bölge
returns-policy-withdrawal-label = Caymada geri gönderimi kim öder
returns-policy-zone-add = Bölge ekle
returns-policy-zone-remove = Bu bölgeyi kaldır
returns-policy-rule-name = Kuralın adı
returns-policy-rule-new = Yeni kural
returns-policy-rule-add = Kural ekle
returns-policy-rule-remove = Bu kuralı kaldır
returns-policy-rule-earlier = Bu kurala daha önce bak
returns-policy-rule-later = Bu kurala daha sonra bak
returns-policy-eligible = İade edilebilir
returns-policy-label = Geri gönderimi kim öder
returns-policy-review = Önce biri bakar
returns-policy-photo = Fotoğraf gerekir
returns-policy-itself = Kendiliğinden onaylanır
returns-policy-save = Yeni sürüm olarak kaydet
returns-policy-discard = Değişiklikleri geri al
returns-policy-try-yes = İade edilebilir
returns-policy-try-no = İade edilemez
returns-policy-try-you = Siz karar verin
returns-policy-language = Dil
returns-policy-fee-free = Bu nedenlerde kesinti yok
returns-policy-keep = Bir tutarın altındakiler müşteride kalır
returns-policy-state-unopened = Açılmamış
returns-policy-state-opened = Açılmış
returns-policy-state-used = Kullanılmış
returns-policy-state-damaged = Hasarlı
returns-why-outcome-until = Kendi süresi { $date } tarihine kadar: { $outcome }.
returns-why-outcome-late = Süresi { $date } tarihinde dolduğu için sunulmaz: { $outcome }.
returns-why-outcome-fee = Bu seçenekte { $amount } kesinti yapılır: { $outcome }.
returns-why-outcome-free = Bu seçenekte kesinti yapılmaz: { $outcome }.
