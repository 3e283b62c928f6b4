import type { PolicyText } from "../../../generated/contract";

/** The text of the policy as plain lines. */
export function plainOf({ headline, sections }: PolicyText): string {
  const parts = sections.map(({ heading, paragraphs }) =>
    [...(heading === null ? [] : [heading]), ...paragraphs].join("\n\n"),
  );
  return [headline, ...parts].join("\n\n");
}

const marks: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);

/** The same for the page of a shop: headings and paragraphs, nothing else. */
export function htmlOf({ language, headline, sections }: PolicyText, direction: string): string {
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    ...(heading === null ? [] : [`<h3>${escaped(heading)}</h3>`]),
    ...paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`),
  ]);
  return [
    `<div lang="${escaped(language)}" dir="${direction}">`,
    `<h2>${escaped(headline)}</h2>`,
    ...lines,
    "</div>",
  ].join("\n");
}
