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
