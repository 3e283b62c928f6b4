macros-title = マクロ
macros-command-go = マクロへ移動
macros-command-pick = マクロを挿入
macros-picker =
    .label = マクロを挿入
    .placeholder = マクロのタイトル（どの言語でも）
macros-picker-close =
    .label = 閉じる
macros-picker-empty = この言葉を含むタイトルはありません。
macros-picker-insert = 挿入
macros-picker-manage = すべてのマクロ
macros-empty = マクロは、一度書いておけばお客様の言語で何度でも使える文面です。
macros-add-starters = 基本のマクロを追加
macros-preview =
    .label = お客様が読む文面
macros-variants =
    .label = このマクロの文面
macros-formality-neutral = 標準
macros-formality-formal = 丁寧
macros-formality-informal = 親しい表現
macros-choice-other = { $wanted }の文面がないため、{ $language }の文面を表示しています。
macros-choice-unknown = お客様の言語がわからないため、{ $language }の文面を表示しています。
macros-choice-differs = このお客様への言葉づかいは、この文面と異なります。
macros-choice-undecided = このお客様への言葉づかいがまだ決まっていません。
macros-choice-channel = 別の種類のチャネル向けの文面です。
macros-choice-stale = 翻訳元の文面より古くなっています。
macros-gaps = { $count ->
       *[other] 送信前に埋める空欄が { $count } か所あります
    }
macros-missing-gaps = 空欄を埋めてください：{ $names }
macros-action-snooze-hours = { $hours ->
       *[other] { $hours } 時間スヌーズ
    }
macros-status-open = 未完了にする
macros-status-pending = お客様の返信待ちにする
macros-status-closed = 完了にする
macros-assign-me = 自分に割り当てる
macros-assign-nobody = 担当者なしにする
macros-assign-agent = ほかの担当者に割り当てる
macros-done-applied = マクロ「{ $title }」を適用しました
macros-done-imported = { $count ->
       *[other] { $count } 件のマクロを追加または変更しました
    }
macros-done-archived = マクロ「{ $title }」をアーカイブしました
macros-new = 新しいマクロ
macros-import = 取り込む
macros-export = 書き出す
macros-archived = アーカイブ済み
macros-archive = アーカイブ
macros-restore = 復元
macros-row-languages = { $count ->
       *[other] { $count } 言語
    }
macros-row-missing = 未作成 { $count } 言語
macros-row-stale = 要更新
macros-row-used = { $count ->
       *[other] { $count } 回使用
    }
macros-choose = マクロを選ぶと、内容の確認や変更ができます。
macros-titles = タイトル
macros-folder = フォルダー
macros-actions = 動作
macros-field-status = 状態
macros-field-assign = 割り当て
macros-field-priority = 優先度
macros-field-add-tags = タグを追加
macros-field-remove-tags = タグを外す
macros-field-snooze = スヌーズ（時間）
macros-unchanged = 変更しない
macros-field-language = 言語
macros-field-channel = チャネル
macros-field-formality = 言葉づかい
macros-field-subject = 件名
macros-field-text = 文面
macros-channel-mail = メール
macros-channel-chat = チャット
macros-text-add = 文面を追加
macros-variable-insert = 変数を挿入
macros-save = 保存
macros-saved = 保存しました
macros-text-delete = この文面を削除
macros-source = 翻訳元
macros-stale-hint = この文面を書いた後に翻訳元が変わりました。
macros-still-right = このままでよい
macros-minor = 軽微な修正（翻訳は最新のまま）
macros-preview-for = プレビューするお客様
macros-preview-none = プレビューできる会話がまだありません。
macros-shop-title = お客様への言葉づかい
macros-shop-undecided = 未設定
