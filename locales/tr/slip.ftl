slip-title = İade formu
slip-cut = Bu adresi kesip paketin üzerine yapıştırın.
slip-number = İade numarası
slip-order = Sipariş
slip-customer = Ad
slip-opened = Kayıt tarihi
slip-send-by = Son gönderim günü
slip-steps = Şimdi ne yapmalı
slip-step-pack =
    { $formality ->
        [informal] Her şeyi iyice paketle, duruyorsa orijinal ambalajını kullan.
       *[neutral] Lütfen her şeyi iyice paketleyiniz, duruyorsa orijinal ambalajını kullanınız.
    }
slip-step-enclose =
    { $formality ->
        [informal] Bu sayfanın kalanını paketin içine koy: iade numaran { $number } üzerinde yazıyor.
       *[neutral] Lütfen bu sayfanın kalanını paketin içine koyunuz: iade numaranız { $number } üzerinde yazıyor.
    }
slip-step-address =
    { $formality ->
        [informal] Yukarıdaki adresi kesip paketin üzerine yapıştır. Elinde bizden gelen bir kargo etiketi varsa onu kullan.
       *[neutral] Lütfen yukarıdaki adresi kesip paketin üzerine yapıştırınız. Elinizde bizden gelen bir kargo etiketi varsa onu kullanınız.
    }
slip-step-send-by =
    { $formality ->
        [informal] Paketi en geç { $date } tarihinde kargoya ver ve gönderi fişini sakla.
       *[neutral] Lütfen paketi en geç { $date } tarihinde kargoya veriniz ve gönderi fişini saklayınız.
    }
slip-step-send =
    { $formality ->
        [informal] Paketi kargoya ver ve gönderi fişini sakla.
       *[neutral] Lütfen paketi kargoya veriniz ve gönderi fişini saklayınız.
    }
slip-step-wait =
    { $formality ->
        [informal] Paket gelip kontrol edilince sana yazacağız.
       *[neutral] Paket gelip kontrol edilince size yazacağız.
    }
slip-quantity = Adet
slip-piece = Ürün
slip-reason = Neden
slip-outcome = Talep
slip-page = Sayfa { $page } / { $pages }
slip-copy-title = Kontrol formu
slip-found = Gördüğümüz
slip-notes = Notlar
slip-heading = İade formu
slip-about = Paket için bir sayfa: adresiniz, metin, barkod ve QR kod olarak iade numarası, ne geri geliyor ve ne yapılmalı.
slip-language = Formun dili
slip-language-own = Müşterinin dili
slip-save = PDF olarak kaydet
slip-attach = Yanıta ekle
slip-copy = Kontrol formu
slip-told-saved = { $name } indirilenlerde
slip-missing = Yazı tiplerimizin hiçbirinde şu karakterler yok, formda yerlerinde 〓 var: { $characters }. Lütfen elle yazın.
slip-none-conversation = Bu iadeye ait bir yazışma yok: formu kaydedip kendiniz iletin.
slip-command-save = İade formunu PDF olarak kaydet
slip-command-attach = İade formunu yanıta ekle
slip-command-copy = Kontrol formunu PDF olarak kaydet
