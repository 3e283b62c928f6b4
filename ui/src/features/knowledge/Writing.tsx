import type { Editor } from "@tiptap/react";
import { useId, useMemo, useRef, useState, type ReactNode } from "react";
import type { Article, Formality } from "../../generated/contract";
import { useDropFiles } from "../../shared/files/useDropFiles";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { direction } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import { ArticleEditor } from "./ArticleEditor";
import type { Caret } from "./caret";
import { ArticleTools } from "./ArticleTools";
import { FilmDialog } from "./film/FilmDialog";
import { putFilm } from "./insert/blocks";
import { InsertMenu } from "./insert/InsertMenu";
import { ArticleFiles } from "./pictures/ArticleFiles";
import { PicturesContext } from "./pictures/context";
import "./pictures/pictures.css";
import { PreviewDialog } from "./pictures/PreviewDialog";
import { useArticleFiles } from "./pictures/queries";
import { useAttach } from "./pictures/useAttach";
import { PublishButtons } from "./PublishButtons";
import { Rendered } from "./Rendered";
import { useArticleText, type ArticleWriting } from "./useArticleText";
import { WritingNotices } from "./WritingNotices";

interface Props {
  article: Article;
  language: string;
}

/** The text in one language, beside the one that it translates. */
export function Writing({ article, language }: Props) {
  const writing = useArticleText(article, language);
  const [editor, setEditor] = useState<Editor | null>(null);
  const [inserts, setInserts] = useState<"slash" | "tool" | null>(null);
  const [isFilming, setIsFilming] = useState(false);
  const anchor = useRef<HTMLElement | null>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const [isPreviewed, setIsPreviewed] = useState(false);
  const { data: files } = useArticleFiles(article.id);
  const attaching = useAttach(article.id, language, editor);
  const { attach, fresh } = attaching;
  const mayAttach = useMay("knowledge.attach");
  const addFiles = (list: Iterable<File>) => void (mayAttach && attach(list));
  const drop = useDropFiles(mayAttach ? addFiles : null);
  const pictures = useMemo(
    () => ({ files: files ?? [], isKnown: files !== undefined, language, fresh }),
    [files, language, fresh],
  );
  const source = article.variants.find(({ isSource }) => isSource);
  const isTranslation = source !== undefined && source.language !== language;
  return (
    <PicturesContext value={pictures}>
      <div
        className="article-writing"
        data-over={drop.isOver}
        {...drop.handlers}
        onBlur={(event) => {
          const to = event.relatedTarget;
          // A menu of the editor is still the editor.
          if (to instanceof Element && to.closest(".popover")) return;
          if (!event.currentTarget.contains(to)) void writing.flush();
        }}
      >
        <WritingNotices article={article} language={language} writing={writing} />
        <div className={isTranslation ? "article-columns article-columns-two" : "article-columns"}>
          {isTranslation && (
            <PicturesContext value={{ ...pictures, language: source.language, fresh: undefined }}>
              <SourceText variant={source} />
            </PicturesContext>
          )}
          <OwnText
            language={language}
            writing={writing}
            follows={isTranslation ? (writing.variant?.sourceRevision ?? null) : null}
            onEditor={setEditor}
            onSlash={(paragraph) => {
              anchor.current = paragraph;
              setInserts("slash");
            }}
            onFiles={addFiles}
          >
            <ArticleFiles
              files={pictures.files}
              language={language}
              body={writing.words.body}
              editor={editor}
              attaching={attaching}
            />
          </OwnText>
        </div>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          onChange={(event) => {
            addFiles([...(event.target.files ?? [])]);
            event.target.value = "";
          }}
        />
        <footer className="article-foot">
          {editor?.isEditable && (
            <ArticleTools
              editor={editor}
              onInsert={(button) => {
                anchor.current = button;
                setInserts("tool");
              }}
              onFile={() => chooser.current?.click()}
            />
          )}
          {editor && inserts && (
            <InsertMenu
              editor={editor}
              anchor={anchor}
              onFile={() => chooser.current?.click()}
              onFilm={() => setIsFilming(true)}
              onClose={(wasChosen) => {
                setInserts(null);
                // Whoever meant the sign has it.
                if (!wasChosen && inserts === "slash") editor.commands.insertContent("/");
              }}
            />
          )}
          <span className="knowledge-space" />
          <SavedState writing={writing} />
          {!article.isInternal && writing.variant && (
            <Button
              size="small"
              look="plain"
              onPress={() => void writing.flush().then(() => setIsPreviewed(true))}
            >
              <Text id="pictures-preview" />
            </Button>
          )}
          <PublishButtons article={article} language={language} writing={writing} />
        </footer>
        {editor && isFilming && (
          <FilmDialog
            film={null}
            onClose={() => setIsFilming(false)}
            onSet={(film) => {
              setIsFilming(false);
              // After the dialog has given the focus back.
              setTimeout(() => putFilm(editor, film), 0);
            }}
          />
        )}
        {isPreviewed && (
          <PreviewDialog
            id={article.id}
            language={language}
            title={writing.words.title}
            onClose={() => setIsPreviewed(false)}
          />
        )}
      </div>
    </PicturesContext>
  );
}

function SourceText({ variant }: { variant: Article["variants"][number] }) {
  const { text } = useText();
  return (
    <article
      className="article-column article-read"
      lang={variant.language}
      dir={direction(variant.language)}
      tabIndex={0}
      aria-label={text("knowledge-source-text")}
    >
      <p className="article-meta article-column-head">
        <LanguageCode code={variant.language} />
        <bdi>
          <Text id="knowledge-source-version" vars={{ number: variant.revision }} />
        </bdi>
      </p>
      <h3 className="article-title">{variant.title}</h3>
      {variant.summary && <p className="article-summary">{variant.summary}</p>}
      <Rendered markdown={variant.body} language={variant.language} />
    </article>
  );
}

const formalities: readonly Formality[] = ["neutral", "formal", "informal"];

interface OwnProps {
  language: string;
  writing: ArticleWriting;
  follows: number | null;
  onEditor: (editor: Editor | null) => void;
  onSlash: (paragraph: HTMLElement | null) => void;
  onFiles: (files: File[]) => void;
  /** What stands below the text. */
  children: ReactNode;
}

function OwnText(props: OwnProps) {
  const { language, writing, follows, onEditor, onSlash, onFiles, children } = props;
  const { text } = useText();
  const format = useFormat();
  const id = useId();
  const may = useMay("knowledge.save_text");
  const tools = useRef<HTMLSelectElement>(null);
  const { words, change, epoch } = writing;
  const caret = useRef<Caret | null>(null);
  return (
    <div className="article-column" dir={direction(language)}>
      <div className="article-meta article-column-head">
        <LanguageCode code={language} />
        <bdi>
          {follows !== null && follows > 0 && <Text id="knowledge-follows" vars={{ number: follows }} />}
        </bdi>
        <span className="knowledge-space" />
        <label htmlFor={`${id}-formality`} className="visually-hidden">
          <Text id="knowledge-field-formality" />
        </label>
        <select
          ref={tools}
          id={`${id}-formality`}
          className="field article-formality"
          dir="auto"
          disabled={!may}
          value={words.formality}
          onChange={(event) =>
            change({ formality: formalities.find((each) => each === event.target.value) ?? "neutral" })
          }
        >
          {formalities.map((each) => (
            <option key={each} value={each}>
              {text(`macros-formality-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <textarea
        className="article-title article-field"
        dir="auto"
        lang={language}
        rows={1}
        maxLength={200}
        readOnly={!may}
        aria-label={text("knowledge-field-title-in", { language: format.language(language) })}
        placeholder={text("knowledge-field-title")}
        value={words.title}
        onChange={(event) => change({ title: event.target.value.replace(/\n/g, " ") })}
      />
      <textarea
        className="article-summary article-field"
        dir="auto"
        lang={language}
        rows={2}
        maxLength={1_000}
        readOnly={!may}
        aria-label={text("knowledge-field-summary")}
        placeholder={text("knowledge-field-summary")}
        value={words.summary}
        onChange={(event) => change({ summary: event.target.value })}
      />
      <ArticleEditor
        key={epoch}
        caret={caret}
        initial={words.body}
        label={text("knowledge-field-text")}
        language={language}
        isEditable={may}
        onReady={onEditor}
        onChange={(body) => change({ body })}
        onLeave={() => tools.current?.focus()}
        onSlash={onSlash}
        onFiles={onFiles}
      />
      {children}
    </div>
  );
}

function SavedState({ writing: { state } }: { writing: ArticleWriting }) {
  return (
    <span className="article-meta" role="status">
      {state === "saved" && <Text id="knowledge-saved" />}
      {(state === "waiting" || state === "saving") && <Text id="knowledge-saving" />}
      {state === "untitled" && <Text id="knowledge-untitled" />}
    </span>
  );
}
