import { Fragment, useMemo, type ReactNode } from "react";
import type { Doc } from "./markdown/doc";
import { readMarkdown } from "./markdown/markdown";
import { calloutText, kindOf } from "./blocks/OwnBlocks";
import { ArticlePicture } from "./pictures/ArticlePicture";
import type { Film } from "./film/film";
import { FilmShown } from "./film/FilmShown";
import { SharedText } from "./shared-texts/SharedText";
import { Text } from "../../shared/text/Text";

/** A text in Markdown as it is read. Made of elements, never of HTML: what the reader does not know stands as it is written. */
export function Rendered({ markdown, language = "en" }: { markdown: string; language?: string }) {
  const blocks = useMemo(() => readMarkdown(markdown).doc.content ?? [], [markdown]);
  return <>{blocks.map((node, key) => block(node, key, language))}</>;
}

function block(node: Doc, key: number, language: string): ReactNode {
  const inner = node.content ?? [];
  const blocks = () => inner.map((own, at) => block(own, at, language));
  switch (node.type) {
    case "heading":
      // The title of the article is the first of the page's headings.
      return Number(node.attrs?.level ?? 2) <= 2 ? (
        <h3 key={key}>{inner.map(piece)}</h3>
      ) : (
        <h4 key={key}>{inner.map(piece)}</h4>
      );
    case "bulletList":
      return <ul key={key}>{blocks()}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={Number(node.attrs?.start ?? 1)}>
          {blocks()}
        </ol>
      );
    case "listItem":
      return <li key={key}>{blocks()}</li>;
    case "blockquote":
      return <blockquote key={key}>{blocks()}</blockquote>;
    case "horizontalRule":
      return <hr key={key} />;
    case "callout": {
      const kind = kindOf(node.attrs?.kind);
      return (
        <div key={key} className={`article-callout article-callout-${kind}`}>
          <p className="article-block-label">
            <Text id={calloutText(kind)} />
          </p>
          {blocks()}
        </div>
      );
    }
    case "steps":
      return (
        <div key={key} className="article-steps">
          {blocks()}
        </div>
      );
    case "product":
      return (
        <div key={key} className="article-product">
          <p className="article-block-label">
            <Text id="knowledge-insert-product" />
          </p>
          <bdi className="identifier">{String(node.attrs?.sku)}</bdi>
        </div>
      );
    case "picture":
      return (
        <figure key={key} className="article-figure">
          <ArticlePicture name={String(node.attrs?.name)} alt={String(node.attrs?.alt)} />
        </figure>
      );
    case "shared":
      return (
        <SharedText
          key={key}
          blockKey={String(node.attrs?.key)}
          language={language}
          words={(markdown) => <Rendered markdown={markdown} language={language} />}
        />
      );
    case "film":
      return <FilmShown key={key} film={node.attrs as unknown as Film} />;
    case "table":
      return (
        <div key={key} className="article-table" tabIndex={0}>
          <table>
            <tbody>
              {inner.map(({ content = [] }, row) => (
                <tr key={row}>{content.map(cell)}</tr>
              ))}
            </tbody>
          </table>
        </div>
      );
    case "codeBlock":
    case "source":
      return (
        <pre key={key} className="article-source" tabIndex={0}>
          {inner.map(({ text }) => text)}
        </pre>
      );
    default:
      return <p key={key}>{inner.map(piece)}</p>;
  }
}

function cell({ type, attrs, content = [] }: Doc, key: number): ReactNode {
  const words = content.flatMap(({ content: inner = [] }) => inner).map(piece);
  const align = attrs?.align ? String(attrs.align) : undefined;
  return type === "tableHeader" ? (
    <th key={key} data-align={align}>
      {words}
    </th>
  ) : (
    <td key={key} data-align={align}>
      {words}
    </td>
  );
}

function piece(node: Doc, key: number): ReactNode {
  if (node.type === "hardBreak") return <br key={key} />;
  let shown: ReactNode = node.text;
  for (const { type } of [...(node.marks ?? [])].reverse()) {
    if (type === "bold") shown = <strong>{shown}</strong>;
    else if (type === "italic") shown = <em>{shown}</em>;
    else if (type === "strike") shown = <s>{shown}</s>;
    else if (type === "code") shown = <code>{shown}</code>;
    else if (type === "link") shown = <u>{shown}</u>;
  }
  return <Fragment key={key}>{shown}</Fragment>;
}
