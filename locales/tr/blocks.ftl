blocks-title = Ortak metinler
blocks-about = Ortak metin bir kez tutulur ve birden çok makalede yer alır. Burada değiştirin; yardım sitesi bir daha yayımlandığında hepsi yeni metni gösterir.
blocks-back = Makalelere dön
blocks-new = Yeni ortak metin
blocks-policy = İade koşulları
blocks-policy-about = Comptoir bu metni mağazanın iade kurallarından, her makalenin dilinde yazar.
blocks-policy-go = İade kurallarını değiştir
blocks-where = { $count ->
        [0] Henüz hiçbir makalede yer almıyor
        [one] { $count } makalede yer alıyor
       *[other] { $count } makalede yer alıyor
    }
blocks-edit = Değiştir
blocks-remove = Kaldır
blocks-remove-title = “{ $name }” kaldırılsın mı?
blocks-remove-about = { $count ->
        [0] Hiçbir makalede yer almıyor.
        [one] { $count } makalede yeri boş kalır.
       *[other] { $count } makalede yeri boş kalır.
    }
blocks-name = Ad
blocks-language = Dil
blocks-text = Metin: { $language }
blocks-save = Ortak metni kaydet
blocks-label = Ortak metin
blocks-gone = “{ $key }” adlı ortak metin yok. Okurlar burada hiçbir şey görmez.
blocks-other = Okurlar bunu başka dilde görür ({ $language }): makalenin dilinde metin yok.
blocks-dead = Okurlar şunların yerinde hiçbir şey görmez: { $names }. Bu ortak metinler yok.
blocks-none = Bu adda ortak metin yok.
blocks-open = Ortak metinlere git
