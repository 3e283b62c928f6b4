### 返品の集計：どれだけ、なぜ戻るか、何が目立つか。

facts-period = 期間
facts-period-this_month = 今月
facts-period-last_month = 先月
facts-period-this_quarter = 今四半期
facts-period-year = 12 か月
facts-period-custom = 日付を指定
facts-from = 最初の日
facts-to = 最後の日
facts-shop = ショップ
facts-all-shops = すべてのショップ
facts-country = 国
facts-all-countries = すべての国
facts-export = CSV として保存
# $count (Number): lines of the table
facts-saved = 保存しました（{ $count } 行）
facts-empty = 返品があると、どれだけ戻ったか、その理由、費用、かかった時間がここに表示されます。
facts-none-here = この期間に測定されたものはありません。

facts-figures = 期間の数字
facts-rate = 戻った点数
facts-rate-about = 期間中に配達された点数のうちの割合。却下・取り消し・期限切れの返品と、ご案内や一部返金で解決したものは数えません。
facts-value = 戻った金額
facts-value-about = 期間中に配達された全点数の代金のうち、戻った点数の代金の割合。通貨ごとに別に数えます。
facts-kept = 維持できた売上
facts-kept-about = 期間中に始まり決定済みの返品に含まれる全点数の金額のうち、交換とストアクレジットの割合。
facts-exchanged = 交換
facts-exchanged-about = 期間中に始まり決定済みの返品の全点数のうち、別のサイズ・色・商品になったもの。
facts-saved-cases = 返品なしで解決
facts-saved-cases-about = 期間中に始まり決定済みの返品の全点数のうち、ご案内や一部返金でお客様の手元に残ったもの。
facts-fees = 手数料
facts-fees-about = 期間中に始まり決定済みの返品で差し引いた額。
facts-answer = 申請から回答まで
facts-answer-about = 期間中の回答について、承認か却下までの時間。半数は最初の数字以内、9 割は次の数字以内です。
facts-refund = 荷物から返金まで
facts-refund-about = 期間中の返金について、最後の返金が確認されるまでの時間。荷物が届く前の返金は含みません。
facts-statutory = 期限内に返金した撤回
facts-statutory-about = 期間中に始まった撤回のうち、法律の期限内に返金したもの。期限が残っているものは別に数えます。
facts-restocked = 在庫に戻した
facts-restocked-about = 期間中に始まった返品で検品した点数のうちの割合。
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $of } 点中 { $part } 点
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = 販売 { $of } 点中 { $part } 点
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = 購入者 { $of } 人中 { $part } 人
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $of } のうち { $part }
# $count (Number): returns
facts-of-cases =
    { $count ->
       *[other] { $count } 件
    }
# $value (String): the same figure of the period before, already formatted
facts-before = 前の期間: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = おそらく { $low }～{ $high }
facts-too-few = 比べるには少なすぎます
# $count (Number): from so many on an interval is shown
facts-enough = { $count } 点未満では少なすぎるため、区間を表示しません。
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = 半数は { $half } 以内、9 割は { $most } 以内
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
       *[other] { $count } 件は期限内
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
       *[other] 販売した { $count } 点は配達日が分からないため、注文からの通常の日数で数えています。
    }
facts-not-mature = まだ増える可能性あり

facts-as-table = 表で表示
facts-as-chart = グラフで表示
facts-cohorts = 月ごとにどれだけ戻りますか
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
       *[other] 配達月別。斜線の月はまだ増える可能性があります（返品できるのは { $days } 日間）。
    }
facts-reasons = なぜ商品が戻りますか
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }：{ $of } 点中 { $part } 点
facts-reasons-about = 期間中に始まった返品の点数。棒の上の線は、真の割合が 95% で入る区間です。
facts-articles = どの商品がいちばん戻りますか
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }：販売 { $of } 点中 { $part } 点
facts-articles-about = 期間中に配達された点数のうちの割合。棒の上の線は、真の割合が 95% で入る区間です。
facts-grades = どんな状態で戻りますか
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = 検品した { $of } 点中 { $part } 点を在庫に戻しました
facts-repeat = お客様はまた購入しますか
facts-repeat-after = 返品のあと
facts-repeat-without = 返品なし
facts-repeat-about = 返品または期間中の最初の注文から 90 日以内。すべての国。
# $count (Number): buyers
facts-buyers-running =
    { $count ->
       *[other] { $count } 人はまだ 90 日が過ぎていません。
    }
facts-carriers = どの配送会社の荷物が破損・紛失しますか
facts-carriers-about = 期間中に配達された注文に対する、輸送中の破損と返品の紛失。
facts-carrier-unknown = 配送会社不明
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }：{ $value }。返品を表示
facts-column-month = 月
facts-column-share = 割合
facts-column-returned = 戻り
facts-column-sold = 販売
facts-column-pieces = 点数
facts-column-likely = 推定区間
facts-column-reason = 理由
facts-column-article = 商品
facts-column-grade = 状態
facts-column-buyers = 購入者
facts-column-carrier = 配送会社
facts-column-orders = 注文
facts-column-damaged = 破損
facts-column-lost = 紛失
facts-column-per_hundred = 100 注文あたり

# $what (String): the name of the figure
facts-cases-title = 「{ $what }」の返品
# $count (Number): returns
facts-cases-count =
    { $count ->
       *[other] { $count } 件
    }
facts-cases-none = この数字に当たる返品はありません。
facts-cases-back = 集計に戻る
facts-cases-more = さらに表示
facts-see-all = 期間中の返品をすべて見る

facts-signals-title = 目立つ点
facts-signals-note = これは数字であって判断ではありません。何も決めません。
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
       *[other] 購入 { $of } 点中 { $part } 点が戻りました（{ $rate }）。返品のあるほかの { $others } 人の半数は { $median } 以下です。
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = { $cases } 件の返品のうち { $count } 件で、荷物の中身が違うか空でした。
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = { $cases } 件の返品のうち { $count } 件で、荷物が届きませんでした。
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
       *[other] { $name } は同じ住所で、注文 { $orders } 件が戻っています。
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
       *[other] { $name } は同じ電話番号で、注文 { $orders } 件が戻っています。
    }
# $reason (String): in the words of whoever made it
facts-signals-held = 返品はまず人が確認します：{ $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = { $date } まで、返品はまず人が確認します：{ $reason }
facts-signals-hold = 返品を先に確認…
facts-signals-hold-title = このお客様の返品を先に確認
facts-signals-hold-about = 返品は自動では承認されず、人が承認します。期限内の撤回は法律上の権利のため、そのまま通ります。
facts-signals-hold-reason = 理由
facts-signals-hold-until = 最終日（空欄：期限なし）
facts-signals-hold-do = 先に確認
facts-signals-release = 返品を再び通す
facts-signals-told-held = このお客様の返品は人の確認を待ちます。
facts-signals-told-released = このお客様の返品は再び自動で通ります。
