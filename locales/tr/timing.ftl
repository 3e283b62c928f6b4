timing-at-next-workday = Sonraki iş günü
timing-at-month = Bir ay sonra
timing-at-their-morning = Müşterinin saatiyle { $time }
timing-own = Seçeceğiniz tarih ve saat

timing-snooze-answer = Müşteri yanıtlayana kadar
timing-snooze-latest = Ya da müşteri yanıtlar yanıtlamaz
timing-snoozed-answer = müşteri yanıtlayana kadar ertelendi
timing-snoozed-answer-until = müşteri yanıtlayana kadar ertelendi, en geç { $at }
timing-row-answer = yanıta kadar
timing-done-snoozed-answer = Müşteri yanıtlayana kadar ertelendi

timing-send-title = Daha sonra gönder
timing-send-follow-up = Gönder, kapat ve sonra yeniden aç…
timing-send-set = Gönderimi zamanla
timing-send-cancels = Müşteri önce yazarsa taslağa dönsün
timing-letter-leaves = Gönderilecek: { $at }
timing-letter-leaves-there = Gönderilecek: burada { $at }, müşteride { $there }
timing-letter-cancels = Müşteri önce yazarsa yeniden taslak olur.
timing-letter-stays = Müşteri önce yazsa da gönderilir.
timing-letter-held = Bu mesajın gönderimi zamanlanmıştı ({ $at }), ama Comptoir kapalıydı. Yine de gönderilsin mi?
timing-letter-now = Şimdi gönder
timing-letter-change = Zamanı değiştir
timing-letter-draft = Taslağa geri al
timing-row-sends = gönderim: { $at }
timing-row-held = yine de gönderilsin mi?
timing-done-scheduled = Gönderilecek: { $at }
timing-done-sent-now = Şimdi gönderiliyor

timing-follow-title = Kapat, sonra yeniden aç
timing-follow-days = { $count } gün sonra
timing-follow-chip = yeniden açılır: { $at }
timing-follow-off = Kapalı kalsın
timing-done-follow-up = Kapatıldı, yeniden açılır: { $at }
timing-done-follow-up-off = Kapalı kalacak

timing-promise-title = Söz
timing-promise-what = Verilen söz
timing-promise-when = Ne zamana kadar
timing-promise-set = Sözü kaydet
timing-promise-change = Sözü değiştir
timing-promise-chip = { $what }, en geç { $at }
timing-promise-over = Gecikti: { $what }, en geç { $at }
timing-promise-kept = Yerine getirildi
timing-promise-remove = Sözü kaldır
timing-row-promise = söz: { $at }
timing-row-promise-over = söz gecikti
timing-done-promised = Söz kaydedildi, en geç { $at }
timing-done-promise-kept = Söz yerine getirildi
timing-done-promise-changed = Söz değiştirildi
timing-done-promise-removed = Söz kaldırıldı

timing-view-promises = Günü gelen sözler
timing-view-scheduled = Zamanlananlar
timing-empty-promises = Günü gelen söz yok.
timing-empty-scheduled = Daha sonra gönderilecek mesajlar burada bekler.

timing-command-snooze-answer = Yanıt gelene kadar ertele
timing-command-send-later = Daha sonra gönder
timing-command-promise = Söz kaydet
timing-command-follow-up = Kapat, birkaç gün sonra yeniden aç
timing-command-go-promises = Günü gelen sözlere git
timing-command-go-scheduled = Zamanlanan mesajlara git

timing-activity-woken = Erteleme süresi doldu
timing-activity-snoozed_answer = { $agent }, müşteri yanıtlayana kadar erteledi
timing-activity-snoozed_answer_until = { $agent }, müşteri yanıtlayana kadar erteledi, en geç { $at }
timing-activity-thanks_snoozed = Yalnızca teşekkür, ertelenmiş kaldı
timing-activity-thanks_closed = Yalnızca teşekkür, kapalı kaldı
timing-activity-follow_up_set = Yeniden açılır: { $at }, seçen: { $agent }
timing-activity-follow_up_cancelled = { $agent } yeniden açmayı iptal etti
timing-activity-follow_up_answered = Yeniden açmaya gerek kalmadı: müşteri yazdı
timing-activity-follow_up_due = Durumu kontrol için yeniden açıldı
timing-activity-send_cancelled = Zamanlanan gönderim ({ $at }) iptal edildi: müşteri önce yazdı, mesaj yeniden taslak oldu
timing-activity-send_held = Gönderilmedi ({ $at }): Comptoir kapalıydı
timing-activity-promised = { $agent } söz verdi: { $what }, en geç { $at }
timing-activity-promise_kept = Söz yerine getirildi ({ $agent }): { $what }
timing-activity-promise_changed = { $agent } sözü değiştirdi: { $what }, en geç { $at }
timing-activity-promise_removed = { $agent } sözü kaldırdı: { $what }
timing-activity-promise_due = Söz hatırlatması: { $what }, en geç { $at }
timing-activity-withdrawal_found = Cayma bildirimi bulundu, { $what } hazırlandı

timing-notice-promise_due = Sözün günü geldi: { $what } ({ $customer })
timing-notice-follow_up_due = Yeniden açıldı: { $customer }
timing-notice-withdrawal_found = { $customer } sözleşmeden caydı: bugün onaylayın. { $what } hazırlandı.
timing-notice-call_back_due = Şimdi geri aranacak: { $customer }
timing-notice-mentioned = { $agent } sizden söz etti: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } size bir konuşma devretti
       *[other] { $agent } size { $count } konuşma devretti
    }
timing-notice-send_cancelled = { $customer } önce yazdı. Mesajınız gönderilmedi, yeniden taslak oldu.
timing-notice-send_held = { $customer } için bir mesaj zamanında gönderilmedi. Yine de gönderilsin mi?

timing-setting-snoozed = Müşteri yalnızca teşekkür ettiğinde konuşma ertelenmiş kalsın
timing-setting-closed = Müşteri yalnızca teşekkür ettiğinde konuşma kapalı kalsın
