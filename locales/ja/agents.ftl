### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = このサポートデスクの担当者
agents-lock-title = 担当者を選んでください
# $name (String): a person at the desk
agents-lock-pin = { $name }さんの PIN
agents-lock-open = ロックを解除
agents-lock-continue = 続ける
agents-lock-no-pin = PIN なし
agents-menu-lock = 今すぐロック
agents-command-switch = ロックまたは担当者の切り替え
agents-command-workload = 作業量へ移動
agents-role-owner = オーナー
agents-role-agent = 担当者
agents-role-draft_only = 下書きのみ
agents-role-guest = ゲスト
agents-role-owner-hint = すべての操作ができます。担当者、鍵、メールボックス、バックアップの管理も行います。
agents-role-agent-hint = 日々の業務をすべて行えます。
agents-role-draft_only-hint = 下書きと会話の整理を行います。送信は同僚が行います。
agents-role-guest-hint = 最終日まで、閲覧、メモ、下書きができます。
# $name (String): a person at the desk
agents-people-edit =
    .label = { $name }さんを編集
agents-people-role = 役割
agents-people-until = 最終日
agents-people-languages = 話せる言語（コード）
agents-people-discount = 割引の上限（%）
agents-people-left = 退任
agents-people-leave = 退任にする…
agents-people-leave-to = 未完了の会話の引き継ぎ先
agents-people-leave-now = 引き継いで退任にする
agents-people-back = 復帰させる
agents-people-reset-pin = PIN をリセット
agents-people-owner-only = 変更できるのはオーナーだけです。
agents-pin-title = PIN
agents-pin-current = 現在の PIN
agents-pin-new = 新しい PIN（4～12 桁）
agents-pin-set = PIN を保存
agents-pin-remove = PIN を削除
agents-pin-saved = PIN を保存しました
agents-pin-removed = PIN を削除しました
agents-pin-hint = PIN を設定すると、このパソコンで他の人があなたの名前で作業できなくなります。
agents-pin-hint-owner = オーナーですが PIN が設定されていません。このパソコンを使う人なら誰でもあなたとして作業できます。
agents-lock-after = 自動ロックまでの時間（分）
agents-lock-after-hint = 0 にするとロックしません。
agents-signature-for = 言語別の署名
agents-review = 確認を依頼
    .label = 送信をお願いする人
# $name (String): a person at the desk
agents-toast-changed = { $name }さんの情報を変更しました
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name }さんを退任にしました。引き継いだ会話：{ $count } 件
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = { $name }さんに引き継ぎました：{ $count } 件
# $name (String): a person at the desk
agents-toast-review = { $name }さんに確認を依頼しました
agents-workload-title = 作業量
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = 返信をお待ちのお客様：{ $waiting }、うち目標超過：{ $overdue }
agents-workload-person = 担当者
agents-workload-open = 未完了
agents-workload-waiting = 要返信
agents-workload-overdue = 目標超過
agents-workload-later = 返信待ち・スヌーズ
agents-workload-today = 本日完了
agents-workload-week = 今週完了
agents-workload-hand = 引き継ぎ先
agents-workload-nobody = 担当なし
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = { $name }さんの会話をすべて引き継ぐ
