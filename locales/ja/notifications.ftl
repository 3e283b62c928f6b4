notify-mail-title = { $name }
notify-mail-group-title = 新着メッセージ { $count } 件
notify-mail-group-body = 差出人：{ $names }
notify-mail-no-subject = （件名なし）
notify-mail-private-body = Comptoir を開いてご覧ください。
notify-channel-attention-title = { $channel } の確認が必要です
notify-channel-attention-body = { $since } 以降メールを受信していません。対処方法は Comptoir でご確認ください。
notify-outbox-failed-title = 送信できなかったメッセージがあります
notify-outbox-failed-body = { $recipient } 宛てのメッセージは送信トレイに残っています。理由は Comptoir でご確認ください。
notify-snooze-title = { $name }様の会話が戻りました
notify-snooze-body = 「{ $subject }」のスヌーズが終わりました。

tray-open = Comptoir を開く
tray-new-message = 新しいメッセージ
tray-check-mail = 今すぐメールを確認
tray-pause-notifications = 通知を一時停止
tray-resume-notifications = 通知を再開
tray-settings = 設定
tray-quit = Comptoir を終了
tray-tooltip =
    { $count ->
        [0] Comptoir：未読なし
       *[other] Comptoir：未読の会話 { $count } 件
    }
