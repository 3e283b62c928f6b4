letter-quote-attribution = { $date } tarihinde { $name } şunu yazdı:
letter-forward-heading = ---------- İletilen mesaj ----------
letter-forward-from = Kimden: { $value }
letter-forward-date = Tarih: { $value }
letter-forward-subject = Konu: { $value }
letter-forward-to = Kime: { $value }
letter-forward-cc = Bilgi: { $value }
letter-subject-reply = Re:
letter-subject-forward = İlt:
letter-signature =
    Saygılarımızla,
    { $agent }
    { $shop }
letter-customer-unnamed = müşterimiz
letter-salutation-formal = Sayın { $name }
letter-salutation-formal-nameless = Sayın müşterimiz
letter-salutation = Merhaba { $name }
letter-salutation-nameless = Merhaba
letter-order-heading = { $date } tarihli { $number } numaralı sipariş
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Kargo: { $amount }
letter-order-total = Toplam: { $total }
letter-order-follow-carrier = Paket { $carrier } ile yolda ve buradan takip edilebilir: { $url }
letter-order-follow = Paket buradan takip edilebilir: { $url }
letter-order-parcel-carrier = Paket { $carrier } ile yolda, takip numarası { $number }.
letter-order-parcel = Paketin takip numarası: { $number }.
letter-order-stage-awaiting-payment = ödeme bekleniyor
letter-order-stage-on-hold = beklemede
letter-order-stage-preparing = hazırlanıyor
letter-order-stage-partly-sent = kısmen yolda
letter-order-stage-sent = yolda
letter-order-stage-delivered = teslim edildi
letter-order-stage-completed = tamamlandı
letter-order-stage-refunded = iade edildi
letter-order-stage-cancelled = iptal edildi
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $before } yerine { $price }
letter-product-in-stock = Stokta var.
letter-product-few =
    { $count ->
        [one] Yalnızca { $count } adet kaldı.
       *[other] Yalnızca { $count } adet kaldı.
    }
letter-product-sold-out = Şu anda tükendi.
letter-return-why-until = İadeyi { $date } tarihine kadar isteyebilirsiniz.
letter-return-why-no-end = İadeyi istediğiniz zaman isteyebilirsiniz.
letter-return-why-late = Bu iade için süre { $date } tarihinde doldu.
letter-return-why-excluded = Bu ürün iade edilemez.
letter-return-why-person = Talebinizi kendimiz inceliyoruz, size yazacağız.
letter-return-why-condition = Lütfen ürünün durumunu bize bildirin: açılmamış, açılmış, kullanılmış veya hasarlı.
letter-return-why-fee = İade için { $amount } kesiyoruz.
letter-return-why-fee-waived = İade sizin için ücretsizdir.
letter-return-why-label-shop = Geri gönderim ücretini biz öderiz.
letter-return-why-label-customer = Geri gönderim ücreti size aittir.
letter-return-why-photo = Lütfen önce bir fotoğraf gönderin.
letter-return-why-keep-it = Ürün sizde kalabilir.
letter-return-why-bonus = Mağaza kredisi seçerseniz %{ $percent } ekleriz.
letter-return-why-withdrawal = Süresi içinde caydınız; son gün { $date }. Ödediğinizi iade ediyoruz.
letter-return-why-withdrawal-early = Süresi içinde caydınız. Ödediğinizi iade ediyoruz.
letter-return-why-withdrawal-late = Cayma hakkı { $date } tarihinde sona erdi.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Çabuk bozulan ürünlerde cayma hakkı yoktur.
        [custom_made] İsteğinize göre hazırlanan ürünlerde cayma hakkı yoktur.
        [unsealed] Mührü açıldıktan sonra bu ürünlerde cayma hakkı yoktur.
       *[digital] Kullanımına başlanan dijital içerikte cayma hakkı yoktur.
    }
letter-return-why-delivery = { $amount } tutarındaki kargo ücretini de iade ediyoruz.
letter-return-policy-headline = İade ve geri ödeme
letter-return-policy-zone-eu = Avrupa Ekonomik Alanı içindeki teslimatlar
letter-return-policy-zone-uk = Birleşik Krallık’a teslimatlar
letter-return-policy-zone-us = Amerika Birleşik Devletleri’ne teslimatlar
letter-return-policy-zone-rest = Diğer tüm ülkelere teslimatlar
letter-return-policy-zone-named = Teslimat bölgesi: { $zone }
letter-return-policy-all = Aşağıdakiler bizden aldığınız her şey için geçerlidir.
letter-return-policy-rest = Diğer tüm durumlarda aşağıdakiler geçerlidir.
letter-return-policy-when = Aşağıdakiler şunlar için geçerlidir: { $conditions }.
letter-return-policy-if-reason = şu nedenlerden biriyle yapılan iadeler ({ $list })
letter-return-policy-if-tags = { $list } etiketli ürünler
letter-return-policy-if-skus = ürün kodu { $list } ile başlayanlar
letter-return-policy-if-titles = adında { $list } geçen ürünler
letter-return-policy-if-price-from = { $amount } ve üzeri fiyat
letter-return-policy-if-price-to = { $amount } tutarına kadar fiyat
letter-return-policy-if-discounted = indirimli ürünler
letter-return-policy-if-full-price = indirimsiz ürünler
letter-return-policy-if-final-sale = iadesi ve değişimi olmayan ürünler
letter-return-policy-if-not-final-sale = iadesi ve değişimi olan ürünler
letter-return-policy-if-quantity-from =
    { $count ->
        [one] { $count } adet ve üzeri
       *[other] { $count } adet ve üzeri
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] yalnızca { $count } adet
       *[other] en çok { $count } adet
    }
letter-return-policy-if-state = şu durumdaki ürünler ({ $list })
letter-return-policy-if-warranty = yasal ayıp sorumluluğu kapsamındaki kusurlar
letter-return-policy-if-transport = taşıma hasarları
letter-return-policy-not-returnable = Bu ürünler iade edilemez.
letter-return-policy-days = İadeyi teslimattan sonra { $count } gün içinde isteyebilirsiniz.
letter-return-policy-no-end = İadeyi istediğiniz zaman isteyebilirsiniz.
letter-return-policy-outcomes = Size şunları sunuyoruz: { $list }.
letter-return-policy-fee-flat = Her iade için { $amount } kesiyoruz.
letter-return-policy-fee-percent = Fiyatın %{ $percent } kadarını kesiyoruz.
letter-return-policy-fee-none = İadenin kendisi ücretsizdir.
letter-return-policy-fee-free = Şu nedenlerde kesinti yapılmaz: { $list }.
letter-return-policy-label-shop = Geri gönderim ücretini biz öderiz.
letter-return-policy-label-customer = Geri gönderim ücreti size aittir.
letter-return-policy-photo = Lütfen talebinizle birlikte bir fotoğraf gönderin.
letter-return-policy-review = Her talebi onaylamadan önce inceliyoruz.
letter-return-policy-keep-it = Değeri { $amount } altında olan ürün sizde kalabilir.
letter-return-policy-bonus = Mağaza kredisi seçerseniz %{ $percent } ekleriz.
letter-return-policy-ours = Hata bizdeyse, örneğin ürün yanlış, kusurlu veya hasarlıysa, kesinti yapmayız ve geri gönderim ücretini biz öderiz.
letter-return-policy-withdrawal = Tüketiciler, son paketi aldıktan sonra 14 gün içinde gerekçe göstermeden cayabilir. Bu durumda olağan teslimat ücreti dahil tüm ödemeleri, bildiriminizden sonra 14 gün içinde aynı ödeme yoluyla iade ederiz; ürünler veya gönderildiğine dair belge bize ulaşana kadar bekleyebiliriz. Lütfen ürünleri bildiriminizden sonra 14 gün içinde gönderin. Yalnızca denemek için gerekenin ötesinde kullanımdan doğan değer kaybını keseriz.
letter-return-policy-withdrawal-label-shop = Caymada geri gönderim ücretini biz öderiz.
letter-return-policy-withdrawal-label-customer = Caymada geri gönderim ücreti size aittir.
letter-return-policy-withdrawal-except = Şunlarda cayma hakkı yoktur: { $list }.
letter-return-policy-kind-perishable = çabuk bozulan ürünler
letter-return-policy-kind-custom-made = müşterinin isteğine göre hazırlanan ürünler
letter-return-policy-kind-unsealed = mührü açılmış hijyen ürünleri, kayıtlar ve yazılımlar
letter-return-policy-kind-digital = onayla kullanımına başlanan dijital içerik
letter-return-reason-too-small = çok küçük
letter-return-reason-too-large = çok büyük
letter-return-reason-style-differs = model veya renk farklı
letter-return-reason-not-as-described = açıklamaya uymuyor
letter-return-reason-defective = kusurlu
letter-return-reason-damaged-in-transit = taşımada hasar görmüş
letter-return-reason-wrong-item = yanlış ürün
letter-return-reason-missing-part = eksik parça
letter-return-reason-arrived-late = geç geldi
letter-return-reason-several-sizes = birden çok beden sipariş edildi
letter-return-reason-changed-mind = fikir değişikliği
letter-return-reason-gift = hediye
letter-return-reason-other = başka neden
letter-return-outcome-advice = öneri
letter-return-outcome-exchange = başka beden veya renkle değişim
letter-return-outcome-other-product = başka ürünle değişim
letter-return-outcome-credit = mağaza kredisi
letter-return-outcome-refund = para iadesi
letter-return-outcome-partial-refund = kısmi para iadesi
letter-return-outcome-replacement = yenisiyle değişim
letter-return-outcome-repair = onarım
letter-return-outcome-keep-it = ürünü göndermeden para iadesi
letter-return-outcome-donate = ürünü bağışlarsanız para iadesi
letter-return-state-unopened = açılmamış
letter-return-state-opened = açılmış
letter-return-state-used = kullanılmış
letter-return-state-damaged = hasarlı


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = İade { $number }: talep bize ulaştı
letter-return-requested-body =
    { $formality ->
        [informal] Mesajın için teşekkürler. { $order } numaralı siparişinden şunları iade etmek istediğini not ettik:
       *[neutral] Mesajınız için teşekkür ederiz. { $order } numaralı siparişinizden şunları iade etmek istediğinizi not ettik:
    }

    { $items }

    { $formality ->
        [informal] İade numaran { $number }. İnceleyip sonraki adımları sana yazacağız; lütfen şimdilik bir şey gönderme.
       *[neutral] İade numaranız { $number }. İnceleyip sonraki adımları size yazacağız; lütfen şimdilik bir şey göndermeyiniz.
    }
letter-return-needs-info-subject = İade { $number }: devam etmeden önce bir soru
letter-return-needs-info-body =
    { $formality ->
        [informal] { $order } numaralı siparişinin iadesi için karar verebilmemiz adına bize şunları gönderir misin:
       *[neutral] { $order } numaralı siparişinizin iadesi hakkında karar verebilmemiz için bize şunları göndermenizi rica ederiz:
    }

    { $questions }

    { $formality ->
        [informal] Bu mesajı yanıtlaman yeterli; fotoğraf da ekleyebilirsin.
       *[neutral] Bu mesajı yanıtlamanız yeterlidir; fotoğraf da ekleyebilirsiniz.
    }
letter-return-approved-subject = İade { $number } onaylandı: nasıl gönderilir
letter-return-approved-body =
    { $formality ->
        [informal] { $order } numaralı siparişinden şunların iadesini onayladık:
       *[neutral] { $order } numaralı siparişinizden şunların iadesini onayladık:
    }

    { $items }

    { $formality ->
        [informal] Lütfen hepsini iyice paketle, içine { $number } iade numarasını yazdığın bir not koy ve şu adrese gönder:
       *[neutral] Lütfen hepsini iyice paketleyiniz, içine { $number } iade numarasını yazdığınız bir not koyunuz ve şu adrese gönderiniz:
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Paketi en geç { $date } tarihinde kargoya ver lütfen.
       *[neutral] Paketi en geç { $date } tarihinde kargoya vermenizi rica ederiz.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] Kargo ücreti bizden: bizim etiketimizi kullan lütfen.
       *[neutral] Kargo ücreti bize aittir: lütfen etiketimizi kullanınız.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] Kargo ücreti sana ait; gönderi fişini sakla lütfen.
       *[neutral] Kargo ücreti size aittir; lütfen gönderi fişini saklayınız.
    }
letter-return-declined-subject = { $number } numaralı iade hakkında
letter-return-declined-body =
    { $formality ->
        [informal] Talebini dikkatle inceledik. Ne yazık ki { $order } numaralı siparişinden şunların iadesini kabul edemiyoruz:
       *[neutral] Talebinizi dikkatle inceledik. Ne yazık ki { $order } numaralı siparişinizden şunların iadesini kabul edemiyoruz:
    }

    { $items }

    Nedeni: { $reason }

    { $formality ->
        [informal] Sence bir yanlışlık varsa bu mesajı yanıtla, yeniden bakalım.
       *[neutral] Bir yanlışlık olduğunu düşünüyorsanız bu mesajı yanıtlayınız, yeniden inceleriz.
    }
letter-return-awaiting-subject = İade { $number }: paketi bekliyoruz
letter-return-awaiting-body =
    { $formality ->
        [informal] { $number } numaralı iadenin paketi henüz bize ulaşmadı. Şunları bekliyoruz:
       *[neutral] { $number } numaralı iadenizin paketi henüz bize ulaşmadı. Şunları bekliyoruz:
    }

    { $items }

    Adres bir kez daha:

    { $address }

    { $formality ->
        [informal] Yoldaysa takip numarasını gönder, biz de gözümüz üstünde tutalım.
       *[neutral] Yoldaysa takip edebilmemiz için takip numarasını göndermenizi rica ederiz.
    }
letter-return-received-subject = İade { $number }: paket ulaştı
letter-return-received-body =
    { $formality ->
        [informal] { $number } numaralı iadenin paketi geldi, teşekkürler! Bize ulaşanlar:
       *[neutral] { $number } numaralı iadenizin paketi bize ulaştı, teşekkür ederiz. Bize ulaşanlar:
    }

    { $items }

    { $formality ->
        [informal] Hepsini kontrol edip sonuçlanınca sana yazacağız.
       *[neutral] Hepsini kontrol edip sonuçlanınca size yazacağız.
    }
letter-return-refund-subject = İade { $number }: ödeme yolda
letter-return-refund-body =
    { $formality ->
        [informal] { $order } numaralı siparişe ait { $number } numaralı iaden kontrol edildi. { $amount } tutarını siparişte kullandığın ödeme yöntemine iade ettik.
       *[neutral] { $order } numaralı siparişe ait { $number } numaralı iadeniz kontrol edildi. { $amount } tutarını siparişte kullandığınız ödeme yöntemine iade ettik.
    }

    { $days ->
        [one] Tutarın banka veya ödeme hizmetinde görünmesi { $days } iş günü sürebilir.
       *[other] Tutarın banka veya ödeme hizmetinde görünmesi { $days } iş gününe kadar sürebilir.
    }
letter-return-deduction = { $amount } kesildi: { $reason }
letter-return-exchange-subject = İade { $number }: değişim ürünü yolda
letter-return-exchange-body =
    { $formality ->
        [informal] { $number } numaralı iaden için sana şunları gönderdik:
       *[neutral] { $number } numaralı iadeniz için size şunları gönderdik:
    }

    { $items }
letter-return-exchange-due-subject = İade { $number }: değişim, ödenecek { $amount }
letter-return-exchange-due-body =
    { $formality ->
        [informal] { $number } numaralı iaden için sana şunları ayırdık:
       *[neutral] { $number } numaralı iadeniz için size şunları ayırdık:
    }

    { $items }

    { $formality ->
        [informal] Ödenecek { $amount } kaldı. Buradan ödediğin anda gönderiyoruz:
       *[neutral] Ödenecek { $amount } kalmıştır. Buradan ödediğiniz anda gönderiyoruz:
    }

    { $link }
letter-return-credit-subject = İade { $number }: alışveriş çeki
letter-return-credit-body =
    { $formality ->
        [informal] { $number } numaralı iaden için { $amount } tutarında alışveriş çeki aldın. Öderken şu kodu girmen yeterli:
       *[neutral] { $number } numaralı iadeniz için { $amount } tutarında alışveriş çekiniz var. Öderken şu kodu girmeniz yeterlidir:
    }

    { $code }
letter-return-credit-until = { $date } tarihine kadar geçerlidir.
letter-return-keep-subject = İade { $number }: bir şey göndermek gerekmiyor
letter-return-keep-body =
    { $formality ->
        [informal] Yaşattığımız sıkıntı için üzgünüz. Bir şey göndermene gerek yok; şunlar sende kalsın ya da birine ver:
       *[neutral] Yaşattığımız sıkıntı için üzgünüz. Bir şey göndermenize gerek yok; şunlar sizde kalabilir ya da birine verebilirsiniz:
    }

    { $items }

    { $formality ->
        [informal] { $amount } tutarını siparişte kullandığın ödeme yöntemine iade ettik.
       *[neutral] { $amount } tutarını siparişte kullandığınız ödeme yöntemine iade ettik.
    } { $days ->
        [one] Tutarın görünmesi { $days } iş günü sürebilir.
       *[other] Tutarın görünmesi { $days } iş gününe kadar sürebilir.
    }
letter-return-withdrawal-subject = Cayma bildirimi alındı teyidi, sipariş { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] Sözleşmeden cayma bildiriminin bize ulaştığını teyit ederiz.
       *[neutral] Sözleşmeden cayma bildiriminizin bize ulaştığını teyit ederiz.
    }

    Ulaştığı zaman: { $received }
    Sipariş: { $order }

    { $items }

    Bildirimin bize ulaşan metni:

    { $content }

    { $formality ->
        [informal] Lütfen ürünleri gecikmeden, en geç { $send } tarihinde geri gönder. Bunlar için aldığımız tüm ödemeleri, standart teslimat ücreti dahil, gecikmeden ve en geç { $repay } tarihinde, aynı ödeme yöntemiyle ve hiçbir masraf almadan geri öderiz. Geri ödemeyi, ürünler elimize geçene ya da gönderildikleri kanıtlanana kadar, hangisi önce olursa, bekletebiliriz.
       *[neutral] Lütfen ürünleri gecikmeden, en geç { $send } tarihinde geri gönderiniz. Bunlar için aldığımız tüm ödemeleri, standart teslimat ücreti dahil, gecikmeden ve en geç { $repay } tarihinde, aynı ödeme yöntemiyle ve hiçbir masraf almadan size geri öderiz. Geri ödemeyi, ürünler elimize geçene ya da gönderildikleri kanıtlanana kadar, hangisi önce olursa, bekletebiliriz.
    }

    { $formality ->
        [informal] Bu mesajı sakla lütfen.
       *[neutral] Lütfen bu mesajı saklayınız.
    }
letter-return-withdrawal-address =
    Ürünlerin gönderileceği adres:

    { $address }
letter-return-expired-subject = İade { $number }: süre doldu
letter-return-expired-body =
    { $formality ->
        [informal] { $number } numaralı iaden için süresi içinde bize bir şey ulaşmadı, bu yüzden iadeyi kapattık.
       *[neutral] { $number } numaralı iadeniz için kararlaştırılan sürede bize bir şey ulaşmadı, bu nedenle iadeyi kapattık.
    }

    { $formality ->
        [informal] Paket yoldaysa ya da araya bir şey girdiyse bu mesajı yanıtla, bir çözüm buluruz.
       *[neutral] Paket yoldaysa ya da araya bir şey girdiyse bu mesajı yanıtlayınız, bir çözüm buluruz.
    }
letter-return-lost-subject = İade { $number }: paketi arıyoruz
letter-return-lost-body =
    { $formality ->
        [informal] { $number } numaralı iadenin paketi yolda kaybolmuş görünüyor. Kargo şirketinden aramasını istedik.
       *[neutral] { $number } numaralı iadenizin paketi yolda kaybolmuş görünüyor. Kargo şirketinden aramasını istedik.
    }

    { $formality ->
        [informal] Gönderi fişin varsa bize yolla. Yeni bir şey öğrenince sana yazacağız.
       *[neutral] Gönderi fişiniz varsa bize iletmenizi rica ederiz. Yeni bir şey öğrenince size yazacağız.
    }
letter-return-resting-subject = İade { $number }: paket nerede?
letter-return-resting-body =
    { $formality ->
        [informal] { $number } numaralı iadenin paketi henüz bize ulaşmadı. En son { $day } tarihinde bir hareket gördük.
       *[neutral] { $number } numaralı iadenizin paketi henüz bize ulaşmadı. En son { $day } tarihinde bir hareket gördük.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] Bildiğin başka bir şey var mı, ya da paket sana geri mi geldi? Gönderi fişin varsa bize yolla: kargo şirketi paketi onunla arayabilir.
       *[neutral] Bildiğiniz başka bir şey var mı, ya da paket size geri mi geldi? Gönderi fişiniz varsa bize iletmenizi rica ederiz: kargo şirketi paketi onunla arayabilir.
    }
letter-return-closed-subject = İade { $number } tamamlandı
letter-return-closed-body =
    { $formality ->
        [informal] { $number } numaralı iaden tamamlandı. Başka bir şey olursa bu mesajı yanıtlaman yeterli.
       *[neutral] { $number } numaralı iadeniz tamamlandı. Sorularınız için bu mesajı yanıtlamanız yeterlidir.
    }
letter-withdrawal-page-heading = Sözleşmeden cayma
letter-withdrawal-page-explanation = Tüketiciler, ürünleri teslim aldıktan sonra 14 gün içinde gerekçe göstermeden sözleşmeden cayabilir. Ad, sipariş numarası ve alındı teyidi için bir adres yeterlidir. Cayma, siparişin tamamına ya da bir bölümüne ilişkin olabilir.
letter-withdrawal-page-name = Ad
letter-withdrawal-page-order = Sipariş numarası ve tamamı değilse ürünler
letter-withdrawal-page-email = Alındı teyidi için e-posta adresi
letter-withdrawal-page-first = Sözleşmeden burada cay
letter-withdrawal-page-second = Caymayı onayla
letter-withdrawal-page-done = Cayma bildirimi bize { $received } tarihinde ulaştı. İçeriğini gösteren bir alındı teyidi e-postayla gönderildi.
letter-return-question-photo =
    { $formality ->
        [informal] Anlattığın durumu gösteren fotoğraflar, her üründen bir tane
       *[formal] Anlattığınız durumu gösteren fotoğraflar, her üründen bir tane
    }
letter-return-why-outcome-until = { $date } tarihine kadar mümkün: { $outcome }.
letter-return-why-outcome-late = Süresi { $date } tarihinde doldu: { $outcome }.
letter-return-why-outcome-fee = Bu seçenekte { $amount } kesiyoruz: { $outcome }.
letter-return-why-outcome-free = Kesinti yapılmaz: { $outcome }.
letter-return-policy-if-stores = { $list } üzerinden verilen siparişler
letter-return-policy-own-days = Teslimattan sonra { $count } gün içinde: { $outcome }.
letter-return-policy-own-fee-flat = Bu seçenekte her iade için { $amount } kesiyoruz: { $outcome }.
letter-return-policy-own-fee-percent = Bu seçenekte fiyatın %{ $percent } kadarını kesiyoruz: { $outcome }.
letter-return-policy-own-fee-none = Bu seçenekte kesinti yapmıyoruz: { $outcome }.
letter-return-policy-photo-from = Değeri { $amount } ve üzerindeyse lütfen talebinizle birlikte bir fotoğraf gönderin.
letter-return-policy-review-from = Değeri { $amount } ve üzerindeyse talebi onaylamadan önce inceliyoruz.
letter-return-policy-not-possible = İade mümkün değildir.
letter-return-policy-years = Bunu teslimattan sonra { $count } yıl içinde isteyebilirsiniz.
