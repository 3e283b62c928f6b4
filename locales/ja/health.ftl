health-command-go = 記事の状態
health-title = 記事の状態
health-back = 記事に戻る
health-nothing = 足りないものも、待っているものもありません。記事がないまま寄せられる質問や、見つからなかった検索がここに表示されます。
health-open = 記事を開く
health-more = { $count ->
   *[other] ほか{ $count }件
}
health-write = 記事を書く
health-topics = 記事のないトピック
health-topics-about = { $days ->
   *[other] この{ $days }日間に3回以上の問い合わせがあり、扱う記事がないものです。お客様から始まった会話を数え、迷惑メールと自動送信は除きます。
}
health-contacts = { $count ->
   *[other] 問い合わせ{ $count }件
}
health-searches = 検索して見つからなかった言葉
health-searches-about = { $days ->
   *[other] この{ $days }日間に記事で検索され、まだどの記事にもない言葉です。名前・番号・住所は保存しません。
}
health-searched = { $count ->
   *[other] 検索{ $count }回
}
health-fault-stale = 古くなった翻訳
health-fault-stale-about = 元の文面がその後変わっています。
health-fault-in_review = 確認待ち
health-fault-in_review-about = 確認を頼まれている文面です。
health-fault-review_due = 見直す時期
health-fault-review_due-about = 決めた日が来たか、1年間変更がありません。
health-fault-language_missing = お客様が使う言語がない記事
health-fault-language_missing-about = 公開されていますが、直近90日間に3人以上のお客様が使った言語、またはショップの言語の文面がありません。
health-fault-never_used = 使われていない記事
health-fault-never_used-about = 公開から4週間たちますが、返信に使われず、役に立ったかの回答もありません。
health-effects = 公開の前と後
health-effects-about = 記事を初めて公開した前後28日間の、注文100件あたりのトピックへの問い合わせです。同時に多くのことが変わるため、起きたことは示しますが、理由は示しません。
health-effect-topic = トピック：{ $topic }
health-effect-early = まだ1週間たっていないため、判断できません。
health-effect-none = どちらかの期間に注文がないため、何も言えません。
health-effect-since = 初公開：{ $day }
health-effect-span = 期間
health-effect-rate = 注文100件あたり
health-effect-contacts = 問い合わせ
health-effect-orders = 注文
health-effect-before = 公開前28日間
health-effect-after = { $days ->
   *[other] 公開後{ $days }日間
}
health-effect-of = 問い合わせ{ $contacts }件、注文{ $orders }件
health-answer-title = 返信を記事にする
health-answer-make = 下書きを作成
health-answer-about = { $language }の下書きです。もう一度お読みください。取り除いたところは「…」になっています。
health-answer-body = 本文
health-removed = 個人や注文に関わるため取り除いたもの
health-removed-none = この返信に個人に関わるものは見つかりませんでした。公開する前にもう一度お読みください。
health-removed-greeting = 書き出し
health-removed-closing = 結び
health-removed-name = 名前
health-removed-mail = メールアドレス
health-removed-phone = 電話番号
health-removed-order = 注文
health-removed-tracking = 番号
health-removed-address = 住所
health-removed-link = リンク
health-uses = 返信での利用
health-uses-texts = { $count ->
   *[other] 本文として{ $count }回
}
health-uses-excerpts = { $count ->
   *[other] 抜粋として{ $count }回
}
health-uses-links = { $count ->
   *[other] リンクとして{ $count }回
}
health-merged = ほかの担当者もこの文面を変更しました。両方の変更をまとめました。履歴ではそれぞれを確認できます。
health-merged-seen = 確認しました
health-merge-head = タイトルか要約が両方で変更されています
health-merge-both = この部分は両方で変更されています
health-merge-mine = 自分の文面
health-merge-theirs = 相手の文面
health-merge-one-after-other = 相手の文面のあとに自分の文面
health-merge-same = { $count ->
   *[other] { $count }行は同じです
}
health-merge-only-mine = 自分だけが変更
health-merge-only-theirs = 相手だけが変更
health-merge-gone = （削除）
health-merge-together = この内容で保存
health-merge-open = { $count ->
   *[other] あと{ $count }か所を選んでください
}
