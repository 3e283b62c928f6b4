topics-topic-delivery = 配送
topics-topic-exchange = 交換・サイズ
topics-topic-return = 返品
topics-topic-damage = 破損・不良
topics-topic-payment = お支払い
topics-topic-order-change = 注文の変更
topics-topic-product = 商品の質問
topics-topic-other = その他
topics-item-check-tracking = 配送状況を確認する
topics-item-ask-carrier = 配送業者に問い合わせる
topics-item-tell-date = お届け日を知らせる
topics-item-order-number = ご注文番号
topics-item-address = お届け先のご住所
topics-item-check-stock = 在庫を確認する
topics-item-send-label = 返送ラベルを送る
topics-item-send-replacement = 代わりの品を送る
topics-item-wanted-size = ご希望のサイズ
topics-item-check-period = 返品期間を確認する
topics-item-refund = 返金する
topics-item-return-reason = ご返品の理由
topics-item-is-unworn = 未使用・タグ付きかどうか
topics-item-look-at-photo = 写真を確認する
topics-item-offer-solution = 解決策を提案する
topics-item-tell-supplier = 仕入先に伝える
topics-item-damage-photo = 破損箇所のお写真
topics-item-wanted-solution = ご希望の対応
topics-item-check-payment = 入金を確認する
topics-item-payment-method = お支払い方法
topics-item-payment-date = お支払い日
topics-item-check-not-shipped = 未発送か確認する
topics-item-change-order = 注文を変更する
topics-item-wanted-change = 変更のご希望内容
topics-item-product-name = 商品名または商品番号
topics-item-improve-text = 商品説明を改善する
topics-option-replacement = 交換
topics-option-refund = 返金
topics-option-repair = 修理
topics-cause-supplier-fault = 仕入先の不備
topics-cause-wrong-picking = 出荷時の取り違え
topics-cause-carrier-delay = 配送の遅れ
topics-cause-carrier-loss = 配送中の紛失
topics-cause-carrier-damage = 配送中の破損
topics-cause-size-chart = サイズ表がわかりにくい
topics-cause-product-text = 商品説明の不備
topics-cause-shop-site = ショップサイトの不具合
topics-cause-our-mistake = 当店の対応ミス
topics-cause-changed-mind = お客様のご都合
topics-cause-only-question = 質問のみ
topics-cause-other = その他
topics-letter-ask =
    { $formality ->
        [formal] 恐れ入りますが、詳しく確認させていただくため、以下の内容をお知らせいただけますでしょうか。
       *[neutral] お手数ですが、確認のため以下の内容をお知らせください。
    }
topics-letter-thanks =
    { $formality ->
        [formal] お手数をおかけいたしますが、何卒よろしくお願い申し上げます。
       *[neutral] よろしくお願いいたします。
    }
topics-letter-choice = { $name }（{ $options }）
