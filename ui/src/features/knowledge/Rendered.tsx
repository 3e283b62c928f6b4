import { Fragment, useMemo, type ReactNode } from "react";
import type { Doc } from "./markdown/doc";
import { readMarkdown } from "./markdown/markdown";
import { calloutText, kindOf } from "./blocks/OwnBlocks";
import { Text } from "../../shared/text/Text";

/** A text in Markdown as it is read. Made of elements, never of HTML: what the reader does not know stands as it is written. */
export function Rendered({ markdown }: { markdown: string }) {
  const blocks = useMemo(() => readMarkdown(markdown).doc.content ?? [], [markdown]);
  return <>{blocks.map(block)}</>;
}

function block(node: Doc, key: number): ReactNode {
  const inner = node.content ?? [];
  switch (node.type) {
    case "heading":
      // The title of the article is the first of the page's headings.
      return Number(node.attrs?.level ?? 2) <= 2 ? (
        <h3 key={key}>{inner.map(piece)}</h3>
      ) : (
        <h4 key={key}>{inner.map(piece)}</h4>
      );
    case "bulletList":
      return <ul key={key}>{inner.map(block)}</ul>;
    case "orderedList":
      return (
        <ol key={key} start={Number(node.attrs?.start ?? 1)}>
          {inner.map(block)}
        </ol>
      );
    case "listItem":
      return <li key={key}>{inner.map(block)}</li>;
    case "blockquote":
      return <blockquote key={key}>{inner.map(block)}</blockquote>;
    case "horizontalRule":
      return <hr key={key} />;
    case "callout": {
      const kind = kindOf(node.attrs?.kind);
      return (
        <div key={key} className={`article-callout article-callout-${kind}`}>
          <p className="article-block-label">
            <Text id={calloutText(kind)} />
          </p>
          {inner.map(block)}
        </div>
      );
    }
    case "steps":
      return (
        <div key={key} className="article-steps">
          {inner.map(block)}
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
