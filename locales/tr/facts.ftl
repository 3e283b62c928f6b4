### İadelerin rakamları: ne kadarı, neden geri geliyor ve ne dikkat çekiyor.

facts-period = Dönem
facts-period-this_month = Bu ay
facts-period-last_month = Geçen ay
facts-period-this_quarter = Bu çeyrek
facts-period-year = On iki ay
facts-period-custom = Kendi tarihlerim
facts-from = İlk gün
facts-to = Son gün
facts-shop = Mağaza
facts-all-shops = Tüm mağazalar
facts-country = Ülke
facts-all-countries = Tüm ülkeler
facts-export = CSV olarak kaydet
# $count (Number): lines of the table
facts-saved = Kaydedildi. Satır: { $count }
facts-empty = İlk iade gelir gelmez burada ne kadarının, neden geri geldiğini, neye mal olduğunu ve ne kadar sürdüğünü okursunuz.
facts-none-here = Bu dönemde hiçbir şey ölçülmedi.

facts-figures = Dönemin rakamları
facts-rate = Geri gelen ürünler
facts-rate-about = Dönemde teslim edilen ürünlere oranı. Reddedilen, iptal edilen ve süresi dolan iadeler ile öneriyle ya da paranın bir kısmıyla çözülenler sayılmaz.
facts-value = Geri gelen değer
facts-value-about = Bu ürünler için ödenen, dönemde teslim edilen tüm ürünler için ödenene göre. Her para birimi ayrı sayılır.
facts-kept = Korunan gelir
facts-kept-about = Değişimler ve mağaza kredisi; dönemde başlayıp karara bağlanan iadelerdeki tüm ürünlerin değerine göre.
facts-exchanged = Değiştirilen
facts-exchanged-about = Başka beden, renk ya da ürüne dönüşenler; dönemde başlayıp karara bağlanan iadelerdeki tüm ürünlere göre.
facts-saved-cases = İadesiz çözülen
facts-saved-cases-about = Öneriyle ya da paranın bir kısmıyla müşteride kalanlar; dönemde başlayıp karara bağlanan iadelerdeki tüm ürünlere göre.
facts-fees = Kesintiler
facts-fees-about = Dönemde başlayıp karara bağlanan iadelerde kesilen.
facts-answer = Talepten yanıta
facts-answer-about = Dönemde verilen yanıtlarda, evet ya da hayır denene kadar. Yarısı ilk rakamı, onda dokuzu ikinciyi aşmadı.
facts-refund = Koliden paraya
facts-refund-about = Dönemdeki ödemelerde, son geri ödeme onaylanana kadar. Koli gelmeden giden para sayılmaz.
facts-statutory = Süresinde ödenen caymalar
facts-statutory-about = Dönemde başlayan caymalardan yasal süre içinde ödenenler. Süresi işleyenler ayrı sayılır.
facts-restocked = Rafa dönen
facts-restocked-about = Dönemde başlayan iadelerde kontrol edilen ürünlere göre.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $of } adetten { $part }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = Satılan { $of } adetten { $part }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $of } alıcıdan { $part }
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } / { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 iade
       *[other] { $count } iade
    }
# $value (String): the same figure of the period before, already formatted
facts-before = önce: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = olası aralık: { $low } – { $high }
facts-too-few = karşılaştırmak için çok az
# $count (Number): from so many on an interval is shown
facts-enough = { $count } adedin altında aralık gösterilmez: çok az.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = yarısı { $half }, onda dokuzu { $most } içinde
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 tanesinin süresi işliyor
       *[other] { $count } tanesinin süresi işliyor
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] Satılan 1 adedin teslimi bilinmiyor: siparişten sonraki olağan süreye göre sayıldı.
       *[other] Satılan { $count } adedin teslimi bilinmiyor: siparişten sonraki olağan süreye göre sayıldı.
    }
facts-not-mature = daha artabilir

facts-as-table = Tablo olarak göster
facts-as-chart = Grafik olarak göster
facts-cohorts = Her ayın ne kadarı geri geliyor?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Teslim ayına göre. Taralı aylar daha artabilir: iade 1 gün boyunca mümkün.
       *[other] Teslim ayına göre. Taralı aylar daha artabilir: iade { $days } gün boyunca mümkün.
    }
facts-reasons = Ürünler neden geri geliyor?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $of } adetten { $part }
facts-reasons-about = Dönemde başlayan iadelerdeki ürünler. Çubuğun üzerindeki çizgi, gerçek oranın %95 olasılıkla bulunduğu aralıktır.
facts-articles = En çok hangi ürünler geri geliyor?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: satılan { $of } adetten { $part }
facts-articles-about = Dönemde teslim edilen ürünlere göre. Çubuğun üzerindeki çizgi, gerçek oranın %95 olasılıkla bulunduğu aralıktır.
facts-grades = Ürünler ne durumda geri geliyor?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = Kontrol edilen { $of } adetten { $part } tanesi rafa döndü
facts-repeat = Müşteriler yeniden alıyor mu?
facts-repeat-after = İadeden sonra
facts-repeat-without = İadesiz
facts-repeat-about = İadeden ya da dönemin ilk siparişinden sonraki 90 gün içinde. Tüm ülkeler.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] 1 alıcının 90 günü dolmadı.
       *[other] { $count } alıcının 90 günü dolmadı.
    }
facts-carriers = Kimin kolileri hasar görüyor ya da kayboluyor?
facts-carriers-about = Dönemde teslim edilen siparişlere göre taşıma hasarları ve kaybolan iadeler.
facts-carrier-unknown = Kargo firması bilinmiyor
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. İadeleri göster.
facts-column-month = Ay
facts-column-share = Oran
facts-column-returned = Geri gelen
facts-column-sold = Satılan
facts-column-pieces = Adet
facts-column-likely = Olası aralık
facts-column-reason = Neden
facts-column-article = Ürün
facts-column-grade = Durum
facts-column-buyers = Alıcılar
facts-column-carrier = Kargo
facts-column-orders = Sipariş
facts-column-damaged = Hasarlı
facts-column-lost = Kayıp
facts-column-per_hundred = 100 siparişte

# $what (String): the name of the figure
facts-cases-title = “{ $what }” rakamının ardındaki iadeler
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 iade
       *[other] { $count } iade
    }
facts-cases-none = Bu rakamın ardında iade yok.
facts-cases-back = Rakamlara dön
facts-cases-more = Daha fazla göster
facts-see-all = Dönemin tüm iadeleri

facts-signals-title = Dikkat çekenler
facts-signals-note = Bunlar yargı değil, rakam: hiçbir şeye karar vermezler.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] Alınan { $of } adetten { $part } tanesi geri geldi ({ $rate }). İadesi olan başka bir müşteride: { $median }.
       *[other] Alınan { $of } adetten { $part } tanesi geri geldi ({ $rate }). İadesi olan diğer { $others } müşterinin yarısında oran en çok { $median }.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = { $cases } iadenin { $count } tanesinde kolide başka bir şey vardı ya da hiçbir şey yoktu.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = { $cases } iadenin { $count } tanesinde koli hiç gelmedi.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } aynı adreste; 1 siparişi geri geldi.
       *[other] { $name } aynı adreste; { $orders } siparişi geri geldi.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } aynı telefon numarasını kullanıyor; 1 siparişi geri geldi.
       *[other] { $name } aynı telefon numarasını kullanıyor; { $orders } siparişi geri geldi.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = İadelere önce biri bakar: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = { $date } tarihine kadar iadelere önce biri bakar: { $reason }
facts-signals-hold = İadelere önce bakılsın…
facts-signals-hold-title = Bu müşterinin iadelerine önce bakılsın
facts-signals-hold-about = Hiçbir iade kendiliğinden onaylanmaz; bir kişi onaylar. Süresinde yapılan cayma yine geçer, çünkü bu hakkı yasa verir.
facts-signals-hold-reason = Neden
facts-signals-hold-until = Son gün (boş: süresiz)
facts-signals-hold-do = Önce bakılsın
facts-signals-release = İadeler yine kendiliğinden geçsin
facts-signals-told-held = Bu müşterinin iadeleri bir kişiyi bekler.
facts-signals-told-released = Bu müşterinin iadeleri yine kendiliğinden geçer.
