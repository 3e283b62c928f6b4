blocks-title = 共有テキスト
blocks-about = 共有テキストは一か所で管理し、複数の記事に表示します。ここで変更すると、次にヘルプサイトを公開したときにすべての記事に反映されます。
blocks-back = 記事に戻る
blocks-new = 新しい共有テキスト
blocks-policy = 返品ポリシー
blocks-policy-about = Comptoir がショップの返品ルールから、それぞれの記事の言語で作成します。
blocks-policy-go = 返品ルールを変更
blocks-where = { $count ->
        [0] まだどの記事にもありません
       *[other] { $count } 件の記事に表示
    }
blocks-edit = 変更
blocks-remove = 削除
blocks-remove-title = 「{ $name }」を削除しますか？
blocks-remove-about = { $count ->
        [0] どの記事にもありません。
       *[other] { $count } 件の記事で、この部分が空になります。
    }
blocks-name = 名前
blocks-language = 言語
blocks-text = { $language }の文面
blocks-save = 共有テキストを保存
blocks-label = 共有テキスト
blocks-gone = 共有テキスト「{ $key }」はありません。読者にはここに何も表示されません。
blocks-other = 記事の言語の文面がないため、読者には{ $language }で表示されます。
blocks-dead = 次の部分は読者に何も表示されません: { $names }。共有テキストがありません。
blocks-none = その名前の共有テキストはありません。
blocks-open = 共有テキストへ移動
