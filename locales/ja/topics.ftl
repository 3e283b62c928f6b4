topics-topic-delivery = 配送
topics-topic-exchange = 交換・サイズ
topics-topic-return = 返品
topics-topic-damage = 破損・不良
topics-topic-payment = お支払い
topics-topic-order-change = 注文の変更
topics-topic-product = 商品についての質問
topics-topic-other = その他
topics-item-check-tracking = 配送状況を確認する
topics-item-ask-carrier = 配送業者に問い合わせる
topics-item-tell-date = お届け日をお客様に知らせる
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
topics-item-damage-photo = 破損箇所の写真
topics-item-wanted-solution = ご希望の対応
topics-item-check-payment = 入金を確認する
topics-item-payment-method = お支払い方法
topics-item-payment-date = お支払い日
topics-item-check-not-shipped = 未発送であることを確認する
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
topics-cause-shop-site = ショップのサイトの不具合
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
topics-letter-greeting = { $salutation }
topics-command-topic = トピックを選ぶ
topics-command-intake = チェックリストと必要事項
topics-command-ask = 足りない情報をお客様に尋ねる
topics-command-cause = 根本原因
topics-command-go = トピックと根本原因へ移動
topics-list-close =
    .label = 一覧を閉じる
topics-list-empty = 該当するものがありません。設定で追加できます。
topics-list-topic =
    .label = 何についての会話ですか？
topics-list-cause =
    .label = 原因は何でしたか？
topics-topic-none = トピックなし
topics-cause-none = 根本原因なし
topics-cause-skip = 原因を選ばずに完了にする
topics-cause-offered =
    { $count ->
       *[other] 選ぶと { $count } 件の会話が完了になります。
    }
topics-cause-required =
    { $count ->
       *[other] 完了にするには根本原因の選択が必要です（{ $count } 件）。すでに設定されている会話はそのままです。
    }
topics-progress = { $done } / { $all }
topics-panel-title = トピック
topics-panel-choose = 選ぶ
topics-panel-change = 変更
topics-panel-empty = トピックを選ぶと、チェックリストと確認事項が表示されます。
topics-panel-no-items = 手順や項目がまだありません。追加してください。
topics-steps-title = チェックリスト
topics-step-done = { $name } · { $at }
topics-field-none = 未確認
topics-yes = はい
topics-no = いいえ
topics-photo-yes = 受領済み
topics-photo-no = 未受領
topics-offer = メッセージより：{ $value }
topics-offer-photo = メッセージに画像が添付されています
topics-ask-missing = 足りない情報を尋ねる（{ $count }）
topics-ask-language = 依頼文の言語：{ $language }
topics-ask-unavailable = { $wanted }の文面はありません。依頼文は{ $used }になります。
topics-done-topic = トピックを設定しました
topics-done-cause = 根本原因を設定しました
topics-done-item = 記録しました
topics-done-saved = 保存しました
topics-done-archived = アーカイブしました
topics-settings-lead = 会話の内容ごとに、行うことと、お客様に確認することを決めます。
topics-archived = アーカイブ済み
topics-settings-count = 手順 { $steps }、項目 { $fields }
topics-settings-add = トピックを追加
topics-causes-title = 根本原因
topics-ask-title = 完了にするときに根本原因を尋ねる
topics-ask-off = 尋ねない
topics-ask-offered = 任意
topics-ask-required = 必須
topics-form-name = 名前
topics-form-name-hint = 例：名入れ
topics-form-languages = ほかの言語（{ $count }）
topics-form-items = 手順と項目
topics-form-add-step = 手順
topics-form-add-field = 項目
topics-form-save = 保存
topics-form-cancel = 変更を破棄
topics-form-restore = 復元
topics-form-archive = アーカイブ
topics-row-name =
    .label = 手順または項目の名前
    .placeholder = 行うこと、または確認すること
topics-row-kind =
    .label = 種類
topics-row-up =
    .label = 上へ：{ $name }
topics-row-down =
    .label = 下へ：{ $name }
topics-row-remove =
    .label = 削除：{ $name }
topics-row-options = 選択肢（セミコロンで区切る）
topics-kind-step = 手順
topics-kind-text = テキスト
topics-kind-number = 数値
topics-kind-date = 日付
topics-kind-choice = 選択
topics-kind-yes-no = はい・いいえ
topics-kind-photo = 写真
topics-causes-period = 期間
topics-causes-days =
    { $count ->
       *[other] 過去 { $count } 日間
    }
topics-causes-none = この期間の根本原因はまだありません。会話の中で、または完了にするときに選びます。
topics-causes-total =
    { $count ->
       *[other] 根本原因のある会話：{ $count } 件
    }
topics-causes-chart =
    .label = 根本原因別の会話
topics-causes-add = 追加
    .label = 独自の根本原因の名前
topics-causes-share = { $count } 件・{ $share }%
topics-causes-archive =
    .label = アーカイブ：{ $name }
topics-causes-restore =
    .label = 復元：{ $name }
