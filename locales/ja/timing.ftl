timing-at-next-workday = 次の営業日
timing-at-month = 1 か月後
timing-at-their-morning = お客様の現地時間 { $time }
timing-own = 日時を指定

timing-snooze-answer = お客様の返信まで
timing-snooze-latest = または、お客様の返信があり次第
timing-snoozed-answer = お客様の返信までスヌーズ中
timing-snoozed-answer-until = お客様の返信までスヌーズ中（遅くとも { $at } まで）
timing-row-answer = 返信まで
timing-done-snoozed-answer = お客様の返信までスヌーズしました

timing-send-title = あとで送信
timing-send-follow-up = 送信して完了、あとで再確認…
timing-send-set = この日時に送信
timing-send-cancels = 先にお客様から連絡があれば下書きに戻す
timing-letter-leaves = { $at } に送信します
timing-letter-leaves-there = こちらの { $at }（お客様の { $there }）に送信します
timing-letter-cancels = 先にお客様から連絡があれば、下書きに戻ります。
timing-letter-stays = 先にお客様から連絡があっても送信します。
timing-letter-held = { $at } に送信する予定でしたが、Comptoir が起動していませんでした。今から送信しますか？
timing-letter-now = 今すぐ送信
timing-letter-change = 日時を変更
timing-letter-draft = 下書きに戻す
timing-row-sends = { $at } に送信
timing-row-held = 送信しますか？
timing-done-scheduled = { $at } に送信します
timing-done-sent-now = 送信しています

timing-follow-title = 完了にして、あとで再開
timing-follow-days = { $count } 日後
timing-follow-chip = { $at } に再開
timing-follow-off = 完了のままにする
timing-done-follow-up = 完了にしました。{ $at } に再開します
timing-done-follow-up-off = 再開せず、完了のままにします

timing-promise-title = お約束
timing-promise-what = お約束の内容
timing-promise-when = 期限
timing-promise-set = お約束を記録
timing-promise-change = お約束を変更
timing-promise-chip = { $what }（{ $at } まで）
timing-promise-over = 期限超過：{ $what }（{ $at } まで）
timing-promise-kept = お約束を果たした
timing-promise-remove = お約束を削除
timing-row-promise = お約束：{ $at }
timing-row-promise-over = お約束の期限超過
timing-done-promised = お約束を記録しました（{ $at } まで）
timing-done-promise-kept = お約束を果たしました
timing-done-promise-changed = お約束を変更しました
timing-done-promise-removed = お約束を削除しました

timing-view-promises = 期限の近いお約束
timing-view-scheduled = 送信予約
timing-empty-promises = 期限の近いお約束はありません。
timing-empty-scheduled = あとで送信するメッセージはここで待機します。

timing-command-snooze-answer = お客様の返信までスヌーズ
timing-command-send-later = あとで送信
timing-command-promise = お約束を記録
timing-command-follow-up = 完了にして、数日後に再開
timing-command-go-promises = 期限の近いお約束へ移動
timing-command-go-scheduled = 送信予約へ移動

timing-activity-woken = スヌーズから戻りました
timing-activity-snoozed_answer = { $agent }がお客様の返信までスヌーズしました
timing-activity-snoozed_answer_until = { $agent }がお客様の返信まで（遅くとも { $at } まで）スヌーズしました
timing-activity-thanks_snoozed = お礼のみのため、スヌーズを継続しました
timing-activity-thanks_closed = お礼のみのため、完了のままにしました
timing-activity-follow_up_set = { $agent }が { $at } に再開するよう設定しました
timing-activity-follow_up_cancelled = { $agent }が再開の予定を取り消しました
timing-activity-follow_up_answered = お客様から連絡があったため、再開の予定は不要になりました
timing-activity-follow_up_due = その後の状況を確認するため再開しました
timing-activity-send_cancelled = 先にお客様から連絡があったため、{ $at } の送信を取りやめ、下書きに戻しました
timing-activity-send_held = Comptoir が起動していなかったため、{ $at } に送信されませんでした
timing-activity-promised = { $agent }がお約束しました：{ $what }（{ $at } まで）
timing-activity-promise_kept = { $agent }がお約束を「果たした」にしました：{ $what }
timing-activity-promise_changed = { $agent }がお約束を変更しました：{ $what }（{ $at } まで）
timing-activity-promise_removed = { $agent }がお約束を削除しました：{ $what }
timing-activity-promise_due = お約束のリマインダー：{ $what }（{ $at } まで）
timing-activity-withdrawal_found = 契約の撤回を見つけ、{ $what } を用意しました

timing-notice-promise_due = お約束の期限が近づいています：{ $what }（{ $customer }様）
timing-notice-follow_up_due = 再開しました：{ $customer }様
timing-notice-withdrawal_found = { $customer }様から契約の撤回がありました。今日中に受領を知らせてください。{ $what } を用意しました。
timing-notice-call_back_due = 折り返し電話の時間です：{ $customer } 様
timing-notice-mentioned = { $agent } さんからのメンション：{ $what }
timing-notice-assigned =
    { $count ->
       *[other] { $agent } さんから { $count } 件の引き継ぎがあります
    }
timing-notice-send_cancelled = { $customer }様から先に連絡がありました。メッセージは送信されず、下書きに戻りました。
timing-notice-send_held = { $customer }様へのメッセージが予定どおり送信されませんでした。今から送信しますか？

timing-setting-snoozed = お客様からのメッセージがお礼だけのとき、スヌーズを続ける
timing-setting-closed = お客様からのメッセージがお礼だけのとき、完了のままにする
