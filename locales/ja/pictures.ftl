### 記事の画像とファイル、公開前のページ。

pictures-insert = 画像またはファイル
pictures-alt = 画像の説明
pictures-alt-hint = 見えない人にも伝わるように書いてください
pictures-lost = { $name } はこの記事のファイルにありません。元に戻すか、本文から外してください。
pictures-take-out = 本文から画像を外す
pictures-without-alt =
    { $count ->
       *[other] 説明のない画像が { $count } 枚あります。公開には説明が必要です。何が写っていますか？
    }
pictures-files = 画像とファイル
pictures-unused = 本文で未使用
pictures-put = { $name } を本文に入れる
pictures-own = { $language }用に { $name } を差し替える
pictures-save = { $name } を保存
pictures-remove = { $name } を記事から外す
pictures-told-removed = { $name } を外しました
pictures-told-added = { $name } を追加しました
pictures-adding = 追加しています…
pictures-preview = プレビュー
pictures-preview-title = 読者に見える形
pictures-preview-close = 閉じる
pictures-preview-width = 幅
pictures-preview-phone = スマートフォン
pictures-preview-wide = パソコン
pictures-preview-ground = 配色
pictures-preview-light = ライト
pictures-preview-dark = ダーク
pictures-preview-page = ヘルプサイトのページ：{ $title }
pictures-left-out =
    { $count ->
       *[other] { $count } 件の画像とファイルはこの場所に送られません。ページには画像の説明が文字で入ります。
    }
