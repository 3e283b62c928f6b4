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
