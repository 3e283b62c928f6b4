returns-why-rule = 地域「{ $zone }」の規則「{ $rule }」によります。
returns-why-until =
    { $from ->
        [delivery] 期間内です。最終日は{ $date }（お届け日から計算）。
        [shipping] 期間内です。最終日は{ $date }（お届け日が不明のため発送日から計算）。
       *[order] 期間内です。最終日は{ $date }（荷物の情報がないため注文日から計算）。
    }
returns-why-no-end = 期限はありません。
returns-why-late = 期限を過ぎています。最終日は{ $date }でした。
returns-why-excluded = 規則により、この商品は返品の対象外です。
returns-why-no-zone = ポリシーに{ $country }を含む地域がありません。ご判断ください。
returns-why-no-rule = 当てはまる規則がありません。ご判断ください。
returns-why-other-currency = 規則「{ $rule }」の金額は注文と異なる通貨です。ご判断ください。
returns-why-condition-unknown = 商品の状態によって規則が変わりますが、まだ分かっていません。お客様に確認してください。
returns-why-ours-to-check = 法律上、店が責任を負う可能性があるため、規則だけでは断りません。ご判断ください。
returns-why-fee = 手数料{ $amount }を差し引きます。
returns-why-fee-waived = この場合、規則の手数料はかかりません。
returns-why-label-shop = 返送料は店が負担します。
returns-why-label-customer = 返送料はお客様の負担です。
returns-why-photo = まず写真が必要です。
returns-why-review = 承認の前に担当者の確認が必要です。
returns-why-keep-it = 金額が小さいため、商品はお客様の手元に残します。
returns-why-bonus = ストアクレジットには{ $percent }%が上乗せされます。
returns-why-withdrawal = 期間内の契約撤回です。最終日は{ $date }。ポリシーではなく法律によります。
returns-why-withdrawal-early = すべて届く前の契約撤回で、期間内です。ポリシーではなく法律によります。
returns-why-withdrawal-late = 契約を撤回できる期間は{ $date }に終わりました。
returns-why-withdrawal-holidays = 契約を撤回できる期間は{ $date }か、その少し後に終わりました。{ $country }の祝日の情報がありません。ご判断ください。
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] 傷みやすい商品のため、法律上の撤回権はありません。
        [custom_made] お客様の希望に合わせた商品のため、法律上の撤回権はありません。
        [unsealed] 開封されているため、法律上の撤回権はありません。
       *[digital] デジタルコンテンツの利用が始まっているため、法律上の撤回権はありません。
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] 開封の有無によりますが、まだ分かっていません。お客様に確認してください。
       *[digital] デジタルコンテンツの利用開始の有無によりますが、まだ分かっていません。ご判断ください。
    }
returns-why-withdrawal-elsewhere = { $country }の撤回権についての情報がありません。自店のポリシーによる返品として扱うか、ご判断ください。
returns-why-delivery = 注文全体が返品されるため、送料{ $amount }も返金します。
returns-default-rule-ours = 当店の誤り
returns-default-rule-guarantee = 保証と配送中の破損
returns-default-rule-final-sale = 返品・交換不可
returns-default-rule-unopened = 未開封
returns-default-rule-reduced = 値引き商品
returns-default-rule-rest = その他すべて
returns-default-zone-eu = 欧州経済領域
returns-default-zone-uk = イギリス
returns-default-zone-us = アメリカ合衆国
returns-default-zone-rest = その他の国
returns-default-eu-shop = EUのショップ
returns-default-uk-shop = イギリスのショップ
returns-default-us-shop = アメリカのショップ
returns-default-strict = 厳しい
returns-default-generous = 寛大

returns-notice-recognised = このメールは契約の撤回通知のようです。法律上の期限がありますので、受領を知らせ、早めに判断してください。
returns-notice-computer-off = Comptoir はお使いのパソコンで動いています。電源が切れている間やスリープ中は何も受領確認されません。お客様が撤回するページの受領確認は、ショップ側から送る必要があります。
returns-notice-no-advice = これは読み取りと期限計算の補助であり、法的助言ではありません。重要な場合は弁護士や商工会議所にご相談ください。
returns-notice-page = 「契約の撤回」ページの文面

### 返品のページ。

returns-title = 返品
returns-command-go = 返品へ移動
returns-command-start = 返品を始める
returns-command-receive = 荷物を受け取る
returns-command-moves = 返品の次の手順
returns-needs-you = 要対応
returns-views = 表示する返品
returns-find = 番号、名前、注文、商品
returns-shapes = 返品の表示方法
returns-shape-list = 一覧
returns-shape-board = ボード
returns-shape-calendar = 期限
returns-shape-facts = 集計
returns-group-open = 未完了すべて
returns-group-requested = 申請
returns-group-approved = 承認済み
returns-group-under-way = 進行中
returns-group-here = 到着
returns-group-decided = 決定済み
returns-group-done = 完了
returns-group-over = 終了
returns-empty = 返品は注文から始まります。会話の横で { $key } を押すか、注文のメニューで「返品を始める」を選んでください。
returns-empty-plain = 返品は注文から始まります。会話の横やお客様のページで、注文のメニューから「返品を始める」を選んでください。
returns-none-here = ここに返品はありません。
returns-none-found = 入力に合う返品はありません。
returns-list =
    .label = 返品
returns-card-moves =
    .label = { $number } の次の手順
returns-pieces =
    { $count ->
       *[other] { $count } 点
    }

returns-state-draft = 下書き
returns-state-requested = 申請
returns-state-needs_info = 返答待ち
returns-state-approved = 承認済み
returns-state-awaiting_parcel = 荷物待ち
returns-state-in_transit = 輸送中
returns-state-lost_in_transit = 輸送中に紛失
returns-state-received = 受領済み
returns-state-inspecting = 検品中
returns-state-decided = 決定済み
returns-state-settled = 精算済み
returns-state-closed = 終了
returns-state-declined = 却下
returns-state-cancelled = 取り消し
returns-state-expired = 期限切れ
returns-state-disputed = 異議あり
returns-track-voluntary = 任意
returns-track-withdrawal = 撤回
returns-track-warranty = 契約不適合
returns-track-transport_damage = 輸送中の破損
returns-fault-customer = お客様の都合
returns-fault-shop = 店の責任
returns-reason-too_small = 小さすぎる
returns-reason-too_large = 大きすぎる
returns-reason-style_differs = デザインや色が違う
returns-reason-not_as_described = 説明と違う
returns-reason-defective = 不良品
returns-reason-damaged_in_transit = 輸送中に破損
returns-reason-wrong_item = 違う商品
returns-reason-missing_part = 部品が足りない
returns-reason-arrived_late = 到着が遅い
returns-reason-several_sizes = 複数サイズから選ぶため
returns-reason-changed_mind = 気が変わった
returns-reason-gift = 贈り物
returns-reason-other = その他
returns-outcome-advice = ご案内のみ、返品なし
returns-outcome-exchange = 別のサイズや色
returns-outcome-other_product = 別の商品
returns-outcome-credit = ストアクレジット
returns-outcome-refund = 返金
returns-outcome-partial_refund = 一部返金、商品はそのまま
returns-outcome-replacement = 同じ商品をもう一度
returns-outcome-repair = 修理
returns-outcome-keep_it = 返金、商品はそのまま
returns-outcome-donate = 返金、商品は寄付
returns-grade-a = 新品同様
returns-grade-b = 開封済み
returns-grade-c = 使用感あり
returns-grade-d = 不良
returns-grade-e = お客様による破損
returns-grade-x = 違う物または空
returns-disposition-restock = 棚に戻す
returns-disposition-outlet = アウトレット
returns-disposition-refurbish = 再生
returns-disposition-to_supplier = 仕入先へ
returns-disposition-donate = 寄付
returns-disposition-recycle = リサイクル
returns-disposition-dispose = 廃棄
returns-disposition-missing = 欠品
returns-money = お金
returns-money-none = まだなし
returns-money-authorised = 承認済み
returns-money-partial = 一部完了
returns-money-done = 完了
returns-money-failed = 確認が必要
returns-goods = 商品
returns-goods-none = まだなし
returns-goods-label = 送り方を案内済み
returns-goods-sent = 発送済み
returns-goods-arrived = 到着
returns-goods-graded = 評価済み
returns-goods-stocked = 在庫へ戻した
returns-goods-written_off = 除却

returns-move-answer = 返答が届いた
returns-move-ask_info = 情報を求める
returns-move-approve = 承認
returns-move-goodwill = 特例で承認
returns-move-decline = 却下
returns-move-cancel = お客様が取り消し
returns-move-await_parcel = 荷物を待つ
returns-move-ship = 荷物を入力
returns-move-lose = 荷物を紛失
returns-move-receive = 荷物が届いた
returns-move-decide = 決定
returns-move-close = 終了する
returns-move-dispute = お客様が異議
returns-move-refund = { $amount } を返金
returns-move-credit = { $amount } をクレジット
returns-more =
    .label = その他の手順
returns-ask-info = 情報を求める
returns-ungraded =
    { $count ->
       *[other] あと { $count } 点の評価が必要です
    }
returns-told-moved = { $number }: { $state }
returns-told-started = 返品 { $number } を始めました
returns-told-open = 開く

returns-decline-title = { $number } を却下
returns-decline-word = 理由は？ お客様が読みます。
returns-info-title = { $number } について尋ねる
returns-info-word = 何を知りたいですか、写真で何を見たいですか？
returns-dispute-title = { $number } へのお客様の異議
returns-dispute-word = お客様は何と言っていますか？
returns-cancel-title = { $number } を取り消す
returns-cancel-word = メモ（任意）
returns-cancel-keep = そのままにする
returns-goodwill-title = { $number } を特例で承認
returns-goodwill-word = ここで例外が妥当なのはなぜですか？
returns-decide-title = { $number } を決定
returns-decide-about = 各商品の扱いが確定し、実行が始まります。
returns-decide-nothing = 支払いはありません。商品ごとに決めたことだけが行われます。
returns-decide-credit = ストアクレジット
returns-decide-replacement = 同じ商品をもう一度お送りします。
returns-decide-exchange = 交換の注文は手作業で行います。
returns-decide-do = 決定
returns-outcome-title = { $title } に対してお客様が受け取るもの
returns-outcome-offer = 支払う金額
returns-outcome-do = 変更
returns-inspect-title = 検品結果：{ $title }
returns-inspect-grade = 評価
returns-inspect-place = 行き先
returns-inspect-deduction = 使用による減額
returns-inspect-found = 見てわかること
returns-inspect-do = 保存
returns-inspect-open = 減額とメモ
returns-charges-title = { $number } の手数料、送料、ボーナス
returns-charges-fee = 手数料
returns-charges-shipping = 返す送料
returns-charges-bonus = クレジットへのボーナス
returns-charges-do = 変更
returns-receive-title = 荷物を受け取る
returns-receive-field = 荷物の番号
returns-receive-hint = 読み取るか入力してください。1行に1つです。
returns-receive-do = 受け取る
returns-receive-done = 完了
returns-receive-received =
    { $count ->
        [0] 受け取った荷物はありません
       *[other] 荷物を { $count } 個受け取りました
    }
returns-receive-unknown = この番号の返品はありません
returns-receive-refused = 荷物待ちではありません：{ $state }

returns-start-title = 注文 { $order } の返品
returns-start-lines = 返ってくるもの
returns-start-pieces = 数量
returns-start-pieces-label = { $title } の数量
returns-start-of = ／{ $count }
returns-start-none-left = すべて返送中か返金済みです。
returns-start-reason = 理由
returns-start-reason-label = { $title } の理由
returns-start-wish = お客様の希望
returns-start-wish-label = { $title } についてのお客様の希望
returns-start-comment = お客様の言葉
returns-start-track = どの権利による返品か
returns-start-track-voluntary-hint = 店の規則によるもの。
returns-start-track-withdrawal-hint = 14日以内の撤回権：通知から14日以内に代金と商品を戻し、手数料はかかりません。
returns-start-track-warranty-hint = 売り手が責任を負う不良。
returns-start-track-transport_damage-hint = 輸送中に壊れたもの。
returns-start-notice = 通知の日
returns-start-do = 返品を始める
returns-start-missing = 少なくとも1点選んでください。
returns-start-pick = どの注文ですか？
returns-start-pick-empty = 入力に合う注文はありません。
returns-start-pick-close =
    .label = 閉じる

returns-case-place = { $total } 件中 { $at } 件目
returns-case-back =
    .label = 返品へ戻る
returns-case-order =
    .label = 注文 { $number } を開く
returns-due-repay = 返金期限 { $day }
returns-due-goods = 商品の期限 { $day }
returns-due-left =
    { $days ->
        [0] 今日
       *[other] 残り { $days } 日
    }
returns-due-over =
    { $days ->
        [0] 今日で超過
       *[other] { $days } 日超過
    }
returns-due-notice = 通知から14日、{ $moment }
returns-due-paid = 支払い中または支払い済み
returns-due-nothing = 待つものはもうありません
returns-due-arrived = { $day } に到着
returns-due-sent = { $day } に発送
returns-due-repay-short = 返金
returns-due-goods-short = 商品
returns-steps = 返品の進み具合
returns-step-at = 手順 { $at }／{ $total }：{ $step }
returns-step-done = 済み
returns-step-now = 現在
returns-step-ahead = これから
returns-step-since = { $moment } から
returns-items = 返ってくるもの
returns-items-item = 商品
returns-items-reason = 理由
returns-items-outcome = 結果
returns-items-grade = 評価
returns-items-place = 行き先
returns-items-refund = 金額
returns-items-grade-label = { $title } の評価
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = { $title } の結果：{ $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = 評価待ち
returns-items-last = 最後の評価待ち
returns-items-sum = { $value } − { $off }
returns-sums-value = 支払い額
returns-sums-deduction = 減額
returns-sums-fee = 手数料
returns-sums-shipping = 往路の送料
returns-sums-bonus = ボーナス
returns-sums-credit = ストアクレジット
returns-sums-refund = 返金
returns-sums-total = 合計
returns-sums-change = 手数料、送料、ボーナスを変更
returns-sums-left = 注文の代金のうち { $amount } が残っています。
returns-effects = この後に行うこと
returns-effect-refund = 返金
returns-effect-credit = ストアクレジット
returns-effect-replacement = 同じ商品をもう一度
returns-effect-exchange = 交換の注文
returns-effect-restock = 在庫に戻す
returns-effect-difference = お客様が支払う差額
returns-effect-state-queued = 順番待ち
returns-effect-state-sent = 実行中
returns-effect-state-waiting = 入金待ち
returns-effect-state-confirmed = 完了
returns-effect-state-failed = 失敗
returns-effect-state-manual = 手作業
returns-effect-manual = ストアではここから実行できません。ストアで行ってから、ここで知らせてください。
returns-effect-approval = オーナーの承認待ち
returns-effect-open = ストアでの操作
returns-effect-again = もう一度試す
returns-effect-by-hand = 手作業で完了
returns-effect-code = コード { $code }
returns-wrote = お客様が書いたこと
returns-conversation = 会話を開く
returns-goodwill = 特例
returns-parcel = 荷物
returns-history = 履歴
returns-why-title-yes = 受け付けられる理由
returns-why-title-no = 受け付けられない理由
returns-why-title-you = 規約の判断
returns-why-for-you = あなた向け
returns-why-for-customer = お客様が読む文
returns-why-goodwill = 特別対応：{ $reason }
returns-letter-title = お客様への手紙
returns-letter-write = 返信に取り込む
returns-event-started = 注文 { $order } から開始
returns-event-found = 手紙から自動で見つけました
returns-event-notice_again = お客様からもう一度申し出がありました
returns-event-order_set = 注文 { $order } を選択
returns-event-letter_sent = 手紙を送信：{ $letter }
returns-event-letter_taken = 手紙を返信に使用：{ $letter }
returns-event-letter_dropped = 手紙は不要：{ $letter }
returns-event-moved-request = 申請
returns-event-moved-ask_info = 情報を求めた
returns-event-moved-answer = お客様が返答
returns-event-moved-approve = 承認
returns-event-moved-decline = 却下
returns-event-moved-cancel = 取り消し
returns-event-moved-expire = 期限切れ：期日までに届かず
returns-event-moved-await_parcel = 荷物待ち
returns-event-moved-ship = 荷物が輸送中
returns-event-moved-lose = 荷物を紛失と判断
returns-event-moved-receive = 荷物を受領
returns-event-moved-inspect = 検品を開始
returns-event-moved-decide = 決定、返金額 { $amount }
returns-event-moved-settle = 精算済み
returns-event-moved-close = 終了
returns-event-moved-dispute = お客様が異議
returns-event-parcel = 荷物を入力 { $tracking }
returns-event-graded = { $item } の評価 { $grade }
returns-event-parcel_removed = 荷物を取り除き { $tracking }
returns-event-parcel_fate = 荷物 { $tracking }: { $fate }
returns-fate-under_way = 輸送中
returns-fate-here = 到着
returns-fate-lost = 紛失
returns-event-declared = { $item }: 状態 { $condition }
returns-event-file_added = { $file } を追加
returns-event-file_removed = { $file } を取り除き
returns-event-file_restored = { $file } を元に戻し
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = 手数料 { $fee }、送料 { $shipping }
returns-event-effect_done = { $kind }：完了
returns-event-effect_failed = { $kind }：失敗
returns-event-effect_again = { $kind }：再試行
returns-event-difference_paid = { $kind }：お客様が支払い済み
returns-event-difference_late = { $kind }：1週間入金なし
returns-event-difference_gone = { $kind }：注文がストアでキャンセル済み
returns-event-exception_asked = 例外を申請
returns-event-exception_refused = 例外を却下
returns-event-by = { $name }、{ $at }

returns-of-order = { $number } に { $total } 点中 { $count } 点
returns-section = 返品
returns-section-start =
    .label = 返品を始める

returns-calendar-over = 期限超過
returns-calendar-today = 今日
returns-calendar-later = それ以降
returns-calendar-empty = 近い期限はありません。支払うものも届くものもありません。
returns-policy-title = 返品ポリシー
returns-policy-about = 地域の中で最初に当てはまる規則が適用されます。注文には、その時点で有効だった版が適用されます。契約の撤回権はどの規則よりも優先されます。これは法的助言ではありません。
returns-policy-none = ポリシーはまだ保存されていません。返品は一件ずつ人が判断します。
returns-policy-version = 第{ $version }版（{ $date }以降の注文に適用）
returns-policy-version-first = 第{ $version }版（すべての注文に適用）
returns-policy-begin = ひな形から始める
returns-policy-begin-hint = 下の内容を置き換えます。保存するまでは適用されません。
returns-policy-zone-name = 地域
returns-policy-withdrawal-label = 契約撤回の際の返送料の負担
returns-policy-zone-add = 地域を追加
returns-policy-zone-remove = この地域を削除
returns-policy-rule-name = 規則の名前
returns-policy-rule-new = 新しい規則
returns-policy-rule-add = 規則を追加
returns-policy-rule-remove = この規則を削除
returns-policy-rule-earlier = この規則を先にする
returns-policy-rule-later = この規則を後にする
returns-policy-eligible = 返品を受け付ける
returns-policy-label = 返送料の負担
returns-policy-review = 先に担当者が確認する
returns-policy-photo = 写真が必要
returns-policy-itself = 自動で承認する
returns-policy-save = 新しい版として保存
returns-policy-discard = 変更を破棄
returns-policy-try-yes = 返品できます
returns-policy-try-no = 返品できません
returns-policy-try-you = ご判断ください
returns-policy-language = 言語
returns-policy-fee-free = 手数料のかからない理由
returns-policy-keep = 一定額未満の商品はお客様の手元に残す
returns-policy-state-unopened = 未開封
returns-policy-state-opened = 開封済み
returns-policy-state-used = 使用済み
returns-policy-state-damaged = 破損
returns-why-outcome-until = { $outcome }の期限は{ $date }です。
returns-why-outcome-late = { $outcome }は期限が{ $date }に切れたため、ご案内しません。
returns-why-outcome-fee = { $outcome }の場合は{ $amount }を差し引きます。
returns-why-outcome-free = { $outcome }の場合は差し引きません。
