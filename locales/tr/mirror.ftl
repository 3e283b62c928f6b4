mirror-title = { $store } mağazasındaki iade
mirror-status-requested = Talep edildi
mirror-status-open = Açık
mirror-status-closed = Kapandı
mirror-status-declined = Reddedildi
mirror-status-cancelled = İptal edildi
mirror-status-none = Henüz oluşturulmadı
mirror-state-step = Aynı durumda
mirror-state-differs = Farklı
mirror-state-under_way = Mağazaya bildiriliyor
mirror-state-asks = Birini bekliyor
mirror-state-failed = Olmadı
mirror-state-off = Bildirilmedi
mirror-about-requested = Orada talep edildi ve yanıt bekliyor.
mirror-about-off = Mağaza bu iadenin ne olduğunu öğrenmiyor. Mağaza sahibi, ayarlardaki mağazalar bölümünden “Mağazadaki iadeleri güncel tut” seçeneğini etkinleştirebilir.
mirror-about-failed = Mağazadaki iade olduğu yerde kalır. Bu kayıt yine de devam eder.
mirror-about-differs-none = Orada biri zaten yanıtladı. Burada da yanıtlayın.
mirror-about-differs-open = Bu kayıt sürüyor, ama oradaki iade açık değil.
mirror-about-differs-close = Bu kayıt sonuçlandı, ama oradaki iade kapanmadı.
mirror-about-differs-end = Bu kayıt bitti, ama oradaki iade bitmedi.
mirror-left = Biri olduğu gibi bıraktı.
mirror-at = { $at } itibarıyla
mirror-tell = Mağazaya yeniden bildir
mirror-tell-now = Mağazaya şimdi bildir
mirror-leave = Olduğu gibi bırak
mirror-mark = Mağazada durum farklı
mirror-page = Mağazada aç
mirror-refused-title = { $count ->
    [one] Mağazadaki bir talep iadeye dönüştürülemedi
   *[other] Mağazalardaki { $count } talep iadeye dönüştürülemedi
}
mirror-refused = { $store } mağazasında { $name }, sipariş { $order }
mirror-refused-order = Siparişi göster
mirror-refused-done = İlgilenildi
