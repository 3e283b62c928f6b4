letter-quote-attribution = { $date }、{ $name }のメール:
letter-forward-heading = ---------- 転送されたメッセージ ----------
letter-forward-from = 差出人: { $value }
letter-forward-date = 送信日時: { $value }
letter-forward-subject = 件名: { $value }
letter-forward-to = 宛先: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = Fwd:
letter-signature =
    何卒よろしくお願いいたします。
    { $shop }
    { $agent }
letter-customer-unnamed = お客様
letter-salutation-formal = { $name }様
letter-salutation-formal-nameless = お客様
letter-salutation = { $name }様
letter-salutation-nameless = お客様
letter-order-heading = ご注文 { $number }（{ $date }）
letter-order-line = { $title } × { $quantity }：{ $price }
letter-order-shipping = 送料：{ $amount }
letter-order-total = 合計：{ $total }
letter-order-follow-carrier = お荷物は{ $carrier }でお届け中です。こちらから追跡いただけます：{ $url }
letter-order-follow = お荷物はこちらから追跡いただけます：{ $url }
letter-order-parcel-carrier = お荷物は{ $carrier }でお届け中です（追跡番号 { $number }）。
letter-order-parcel = お荷物の追跡番号は{ $number }です。
letter-order-stage-awaiting-payment = お支払い待ち
letter-order-stage-on-hold = 保留中
letter-order-stage-preparing = 発送準備中
letter-order-stage-partly-sent = 一部発送済み
letter-order-stage-sent = 発送済み
letter-order-stage-delivered = お届け済み
letter-order-stage-completed = 完了
letter-order-stage-refunded = 返金済み
letter-order-stage-cancelled = キャンセル済み
letter-product-price = { $title }：{ $price }
letter-product-reduced = { $title }：{ $price }（通常価格 { $before }）
letter-product-in-stock = 在庫あり。
letter-product-few = 残り{ $count }点です。
letter-product-sold-out = 現在品切れです。
letter-return-why-until = 返品は{ $date }までお申し込みいただけます。
letter-return-why-no-end = 返品はいつでもお申し込みいただけます。
letter-return-why-late = この返品の受付期間は{ $date }に終了しました。
letter-return-why-excluded = この商品は返品をお受けできません。
letter-return-why-person = お申し込みの内容を担当者が確認し、改めてご連絡いたします。
letter-return-why-condition = 商品の状態をお知らせください（未開封、開封済み、使用済み、破損）。
letter-return-why-fee = 返品手数料として{ $amount }を差し引きます。
letter-return-why-fee-waived = 返品手数料はかかりません。
letter-return-why-label-shop = 返送料は当店が負担いたします。
letter-return-why-label-customer = 返送料はお客様のご負担となります。
letter-return-why-photo = まず写真をお送りください。
letter-return-why-keep-it = 商品はそのままお手元にお持ちください。
letter-return-why-bonus = ストアクレジットをお選びの場合は{ $percent }%を上乗せいたします。
letter-return-why-withdrawal = 期間内の契約撤回として承りました（最終日は{ $date }）。お支払いいただいた金額を返金いたします。
letter-return-why-withdrawal-early = 期間内の契約撤回として承りました。お支払いいただいた金額を返金いたします。
letter-return-why-withdrawal-late = 契約を撤回できる期間は{ $date }に終了しました。
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] 傷みやすい商品は契約の撤回ができません。
        [custom_made] ご希望に合わせてお作りした商品は契約の撤回ができません。
        [unsealed] この商品は封を開けた後の契約の撤回ができません。
       *[digital] ご利用を開始されたデジタルコンテンツは契約の撤回ができません。
    }
letter-return-why-delivery = 送料{ $amount }も返金いたします。
letter-return-policy-headline = 返品と返金について
letter-return-policy-zone-eu = 欧州経済領域内へのお届け
letter-return-policy-zone-uk = イギリスへのお届け
letter-return-policy-zone-us = アメリカ合衆国へのお届け
letter-return-policy-zone-rest = その他すべての国へのお届け
letter-return-policy-zone-named = お届け先：{ $zone }
letter-return-policy-all = 当店でお買い上げのすべての商品が対象です。
letter-return-policy-rest = 上記以外のすべての場合が対象です。
letter-return-policy-when = 対象：{ $conditions }。
letter-return-policy-if-reason = 次のいずれかの理由による返品（{ $list }）
letter-return-policy-if-tags = 「{ $list }」の表示がある商品
letter-return-policy-if-skus = 商品番号が「{ $list }」で始まる商品
letter-return-policy-if-titles = 商品名に「{ $list }」を含む商品
letter-return-policy-if-price-from = 価格が{ $amount }以上
letter-return-policy-if-price-to = 価格が{ $amount }以下
letter-return-policy-if-discounted = 値引き商品
letter-return-policy-if-full-price = 定価の商品
letter-return-policy-if-final-sale = 返品・交換の対象外の商品
letter-return-policy-if-not-final-sale = 返品・交換の対象となる商品
letter-return-policy-if-quantity-from = { $count }点以上
letter-return-policy-if-quantity-to = { $count }点まで
letter-return-policy-if-state = 次の状態の商品（{ $list }）
letter-return-policy-if-warranty = 法律上の保証の対象となる不具合
letter-return-policy-if-transport = 配送中の破損
letter-return-policy-not-returnable = これらの商品は返品をお受けできません。
letter-return-policy-days = 返品はお届けから{ $count }日以内にお申し込みいただけます。
letter-return-policy-no-end = 返品はいつでもお申し込みいただけます。
letter-return-policy-outcomes = ご案内できる方法：{ $list }。
letter-return-policy-fee-flat = 返品1回につき{ $amount }を差し引きます。
letter-return-policy-fee-percent = 価格の{ $percent }%を差し引きます。
letter-return-policy-fee-none = 返品手数料はかかりません。
letter-return-policy-fee-free = 次の理由の場合は差し引きません：{ $list }。
letter-return-policy-label-shop = 返送料は当店が負担いたします。
letter-return-policy-label-customer = 返送料はお客様のご負担となります。
letter-return-policy-photo = お申し込みの際に写真をお送りください。
letter-return-policy-review = お申し込みの内容を確認してからご返答いたします。
letter-return-policy-keep-it = { $amount }未満の商品はそのままお手元にお持ちいただけます。
letter-return-policy-bonus = ストアクレジットをお選びの場合は{ $percent }%を上乗せいたします。
letter-return-policy-ours = 商品違い、不良、破損など当店に原因がある場合は何も差し引かず、返送料も当店が負担いたします。
letter-return-policy-withdrawal = 消費者のお客様は、最後のお荷物を受け取ってから14日以内であれば、理由を問わず契約を撤回できます。その場合、通常の送料を含むすべてのお支払いを、ご連絡から14日以内に同じお支払い方法で返金いたします。ただし、商品または発送の証明が届くまで返金をお待ちいただくことがあります。商品はご連絡から14日以内にご返送ください。商品を確かめるのに必要な範囲を超えたお取り扱いで価値が下がった場合に限り、その分を差し引きます。
letter-return-policy-withdrawal-label-shop = 契約の撤回の場合、返送料は当店が負担いたします。
letter-return-policy-withdrawal-label-customer = 契約の撤回の場合、返送料はお客様のご負担となります。
letter-return-policy-withdrawal-except = 次の商品は契約の撤回ができません：{ $list }。
letter-return-policy-kind-perishable = 傷みやすい商品
letter-return-policy-kind-custom-made = ご希望に合わせてお作りした商品
letter-return-policy-kind-unsealed = 封を開けた衛生用品・録音録画物・ソフトウェア
letter-return-policy-kind-digital = 同意のうえで利用を開始されたデジタルコンテンツ
letter-return-reason-too-small = サイズが小さい
letter-return-reason-too-large = サイズが大きい
letter-return-reason-style-differs = デザインや色が違う
letter-return-reason-not-as-described = 説明と異なる
letter-return-reason-defective = 不良
letter-return-reason-damaged-in-transit = 配送中の破損
letter-return-reason-wrong-item = 商品違い
letter-return-reason-missing-part = 部品の不足
letter-return-reason-arrived-late = 到着の遅れ
letter-return-reason-several-sizes = 複数サイズの注文
letter-return-reason-changed-mind = お気持ちの変化
letter-return-reason-gift = 贈り物
letter-return-reason-other = その他
letter-return-outcome-advice = ご相談
letter-return-outcome-exchange = 別のサイズ・色との交換
letter-return-outcome-other-product = 別の商品との交換
letter-return-outcome-credit = ストアクレジット
letter-return-outcome-refund = 返金
letter-return-outcome-partial-refund = 一部返金
letter-return-outcome-replacement = 同じ商品との交換
letter-return-outcome-repair = 修理
letter-return-outcome-keep-it = ご返送なしの返金
letter-return-outcome-donate = 商品を寄付された場合の返金
letter-return-state-unopened = 未開封
letter-return-state-opened = 開封済み
letter-return-state-used = 使用済み
letter-return-state-damaged = 破損


letter-return-item = { $title } × { $quantity }
letter-return-requested-subject = 返品 { $number }：お申し出を承りました
letter-return-requested-body =
    ご連絡いただきありがとうございます。ご注文 { $order } について、次の商品のご返品のお申し出を承りました。

    { $items }

    返品番号は { $number } です。内容を確認のうえ、今後のお手続きをご案内いたします。それまで商品のご返送はお待ちください。
letter-return-needs-info-subject = 返品 { $number }：確認させていただきたいこと
letter-return-needs-info-body =
    ご注文 { $order } のご返品について判断するため、お手数ですが次の内容をお知らせください。

    { $questions }

    このメールへのご返信で結構です。写真は添付してお送りください。
letter-return-approved-subject = 返品 { $number } を承りました：ご返送方法のご案内
letter-return-approved-body =
    ご注文 { $order } について、次の商品のご返品を承ります。

    { $items }

    商品を丁寧に梱包し、返品番号 { $number } を書いたメモを同封のうえ、次の宛先までお送りください。

    { $address }
letter-return-send-by = お手数ですが、{ $date } までにご発送ください。
letter-return-postage-ours = 送料は当店が負担いたします。当店の送り状をご利用ください。
letter-return-postage-yours = 恐れ入りますが、送料はお客様のご負担でお願いいたします。発送の控えは保管してください。
letter-return-declined-subject = 返品 { $number } について
letter-return-declined-body =
    お申し出の内容を慎重に確認いたしました。誠に申し訳ございませんが、ご注文 { $order } の次の商品のご返品はお受けできません。

    { $items }

    理由：{ $reason }

    内容にお心当たりと異なる点がございましたら、このメールにご返信ください。改めて確認いたします。
letter-return-awaiting-subject = 返品 { $number }：荷物のご到着をお待ちしております
letter-return-awaiting-body =
    返品 { $number } の荷物がまだ届いておりません。次の商品をお待ちしております。

    { $items }

    送り先を改めてご案内いたします。

    { $address }

    すでにご発送済みの場合は、追跡番号をお知らせください。
letter-return-received-subject = 返品 { $number }：荷物が届きました
letter-return-received-body =
    返品 { $number } の荷物が届きました。ご返送いただきありがとうございます。次の商品を受け取りました。

    { $items }

    商品を確認し、お手続きが完了しましたらご連絡いたします。
letter-return-refund-subject = 返品 { $number }：ご返金のお手続きをいたしました
letter-return-refund-body =
    ご注文 { $order } の返品 { $number } を確認し、{ $amount } をご購入時のお支払い方法へ返金いたしました。

    { $days ->
       *[other] 金融機関や決済サービスで反映されるまでに、最長 { $days } 営業日かかる場合がございます。
    }
letter-return-deduction = { $amount } を差し引いております：{ $reason }
letter-return-exchange-subject = 返品 { $number }：交換品を発送いたしました
letter-return-exchange-body =
    返品 { $number } の交換品として、次の商品を発送いたしました。

    { $items }
letter-return-exchange-due-subject = 返品 { $number }：交換品と差額 { $amount }
letter-return-exchange-due-body =
    返品 { $number } の交換品として、次の商品をお取り置きしております。

    { $items }

    差額は { $amount } でございます。こちらからお支払いいただき次第、発送いたします。

    { $link }
letter-return-credit-subject = 返品 { $number }：お買い物券のご案内
letter-return-credit-body =
    返品 { $number } の代わりに、{ $amount } 分のお買い物券をお送りいたします。お会計の際に次のコードをご入力ください。

    { $code }
letter-return-credit-until = 有効期限は { $date } です。
letter-return-keep-subject = 返品 { $number }：ご返送は不要です
letter-return-keep-body =
    ご迷惑をおかけし、申し訳ございません。次の商品はご返送いただく必要はございません。そのままお手元に置いていただくか、どなたかにお譲りください。

    { $items }

    { $amount } をご購入時のお支払い方法へ返金いたしました。{ $days ->
       *[other] 反映されるまでに、最長 { $days } 営業日かかる場合がございます。
    }
letter-return-withdrawal-subject = 契約の撤回通知の受領確認（ご注文 { $order }）
letter-return-withdrawal-body =
    契約を撤回される旨のご通知を受領いたしましたので、ご連絡申し上げます。

    受領日時：{ $received }
    ご注文：{ $order }

    { $items }

    ご通知の内容：

    { $content }

    商品は遅滞なく、遅くとも { $send } までにご返送ください。商品についてお支払いいただいた全額を、通常の配送料を含め、遅滞なく、遅くとも { $repay } までに、同じお支払い方法で手数料なしに返金いたします。なお、商品が届くか、ご発送の証明をいただくか、いずれか早い時点まで、返金をお待ちいただくことがございます。

    このメールは大切に保管してください。
letter-return-withdrawal-address =
    商品の送り先：

    { $address }
letter-return-expired-subject = 返品 { $number }：期限が過ぎました
letter-return-expired-body =
    返品 { $number } について、期限までに荷物が届きませんでしたので、お手続きを終了いたしました。

    すでにご発送済みの場合やご事情がある場合は、このメールにご返信ください。対応を検討いたします。
letter-return-lost-subject = 返品 { $number }：荷物を調査しております
letter-return-lost-body =
    返品 { $number } の荷物が配送中に行方不明になっているようです。配送会社に調査を依頼いたしました。

    発送の控えがございましたら、お送りください。状況が分かり次第ご連絡いたします。
letter-return-resting-subject = 返品 { $number }：荷物はどちらにございますか
letter-return-resting-body =
    返品 { $number } の荷物がまだ届いておりません。最後に動きを確認できたのは { $day } です。
letter-return-resting-ask =
    何かご存じのことはございますか。荷物がお手元に戻ってはいないでしょうか。発送の控えがございましたら、お送りください。それをもとに配送会社が荷物を調査できます。
letter-return-closed-subject = 返品 { $number }：お手続きが完了しました
letter-return-closed-body =
    返品 { $number } のお手続きが完了いたしました。ご不明な点がございましたら、このメールにご返信ください。
letter-withdrawal-page-heading = 契約の撤回
letter-withdrawal-page-explanation = 欧州連合の消費者は、商品の受け取りから14日以内であれば、理由を述べずに契約を撤回できます。お名前、注文番号、受領確認をお送りする宛先だけで結構です。注文の全部についても一部についても撤回できます。
letter-withdrawal-page-name = お名前
letter-withdrawal-page-order = 注文番号（一部だけの場合は対象の商品も）
letter-withdrawal-page-email = 受領確認をお送りするメールアドレス
letter-withdrawal-page-first = 契約を撤回する
letter-withdrawal-page-second = 撤回を確定する
letter-withdrawal-page-done = 契約の撤回通知を { $received } に受領しました。その内容を記した受領確認をメールでお送りしました。
letter-return-question-photo = ご説明の状態がわかる写真（商品ごとに1枚）
letter-return-why-outcome-until = { $outcome }は{ $date }までお選びいただけます。
letter-return-why-outcome-late = { $outcome }の受付期間は{ $date }に終了しました。
letter-return-why-outcome-fee = { $outcome }をお選びの場合は{ $amount }を差し引きます。
letter-return-why-outcome-free = { $outcome }の場合は何も差し引きません。
letter-return-policy-if-stores = { $list }でのご注文
letter-return-policy-own-days = { $outcome }はお届け後{ $count }日まで。
letter-return-policy-own-fee-flat = { $outcome }の場合は返品1回につき{ $amount }を差し引きます。
letter-return-policy-own-fee-percent = { $outcome }の場合は価格の{ $percent }%を差し引きます。
letter-return-policy-own-fee-none = { $outcome }の場合は何も差し引きません。
letter-return-policy-photo-from = { $amount }以上の商品の場合は、お申し込みの際に写真をお送りください。
letter-return-policy-review-from = { $amount }以上の商品の場合は、お申し込みの内容を確認してからご返答いたします。
letter-return-policy-not-possible = 返品はお受けできません。
letter-return-policy-years = お届けから{ $count }年以内にお申し込みいただけます。
