import type { Letter } from "./letter";

const inlineTags: Record<string, string> = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strike: "s",
  code: "code",
};
const blockTags: Record<string, string> = {
  paragraph: "p",
  bulletList: "ul",
  listItem: "li",
  blockquote: "blockquote",
};

const escape = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

function inline(node: Letter): string {
  if (node.type === "hardBreak") return "<br>";
  let html = escape(node.text ?? "");
  for (const mark of node.marks ?? []) {
    const tag = inlineTags[mark.type];
    if (tag) html = `<${tag}>${html}</${tag}>`;
    const href: unknown = mark.attrs?.href;
    if (mark.type === "link" && typeof href === "string") html = `<a href="${escape(href)}">${html}</a>`;
  }
  return html;
}

function block(node: Letter): string {
  const inner = (node.content ?? [])
    .map((each) => (each.text === undefined && each.type !== "hardBreak" ? block(each) : inline(each)))
    .join("");
  if (node.type === "picture") {
    const { contentId, name } = (node.attrs ?? {}) as Record<string, string>;
    return contentId ? `<p><img src="cid:${escape(contentId)}" alt="${escape(name ?? "")}"></p>` : "";
  }
  if (node.type === "orderedList") {
    const start = Number(node.attrs?.start ?? 1);
    return `<ol${start === 1 ? "" : ` start="${start}"`}>${inner}</ol>`;
  }
  const tag = blockTags[node.type ?? ""];
  // Mail programs swallow an empty paragraph unless something stands in it.
  return tag ? `<${tag}>${inner || (tag === "p" ? "<br>" : "")}</${tag}>` : inner;
}

/** The letter as HTML that mail programs understand; pictures are named by their content ids. */
export function sendableHtml(letter: Letter): string {
  return (letter.content ?? []).map(block).join("");
}
