import type { Doc } from "./doc";
import { readInline } from "./inline";

export type Alignment = "left" | "center" | "right" | null;

const DELIMITER = /^:?-+:?$/;

/** The cells of a line; a bar after a backslash belongs to its cell. */
function cellsOf(line: string): string[] {
  const inner = line.trim().replace(/^\|/, "");
  const cells = [""];
  for (let at = 0; at < inner.length; at += 1) {
    const sign = inner.charAt(at);
    if (sign === "\\" && inner[at + 1] === "|") {
      cells.push(`${cells.pop() ?? ""}|`);
      at += 1;
    } else if (sign === "|") cells.push("");
    else cells.push((cells.pop() ?? "") + sign);
  }
  if (cells.length > 1 && (cells.at(-1) ?? "").trim() === "") cells.pop();
  return cells.map((cell) => cell.trim());
}

const alignmentOf = (cell: string): Alignment => {
  const [starts, ends] = [cell.startsWith(":"), cell.endsWith(":")];
  if (starts && ends) return "center";
  return ends ? "right" : starts ? "left" : null;
};

/** A table with a head; null where a row has other cells than the head, or a cell holds what the editor has no form for. */
export function readTable(lines: readonly string[], hasDefinitions: boolean): Doc | null {
  const [head, delimiter, ...rows] = lines;
  if (head === undefined || delimiter === undefined || !head.includes("|")) return null;
  const kinds = cellsOf(delimiter);
  if (!kinds.every((cell) => DELIMITER.test(cell))) return null;
  const content: Doc[] = [];
  for (const [at, line] of [head, ...rows].entries()) {
    const cells = cellsOf(line);
    if (cells.length !== kinds.length || (at > 0 && !line.includes("|"))) return null;
    const own: Doc[] = [];
    for (const [column, cell] of cells.entries()) {
      const words = readInline(cell, hasDefinitions);
      if (!words || words.some(({ type }) => type === "hardBreak")) return null;
      own.push({
        type: at === 0 ? "tableHeader" : "tableCell",
        attrs: { align: alignmentOf(kinds[column] ?? "") },
        content: [words.length > 0 ? { type: "paragraph", content: words } : { type: "paragraph" }],
      });
    }
    content.push({ type: "tableRow", content: own });
  }
  return { type: "table", content };
}

const delimiters = { left: ":---", center: ":---:", right: "---:" } as const;

/** A table in Markdown. Cells that stand across others do not exist there: each is written once. */
export function writeTable(table: Doc, inline: (nodes: Doc[]) => string): string {
  const rows = (table.content ?? []).map(({ content: cells = [] }) =>
    cells.map((cell) => {
      const words = (cell.content ?? []).flatMap(({ content = [] }) => content);
      return inline(words).replaceAll("\\\n", " ").replace(/\\?\|/g, "\\|");
    }),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return "";
  const kinds = Array.from({ length: width }, (_, column) => {
    const align = (table.content?.[0]?.content?.[column]?.attrs?.align ?? null) as Alignment;
    return align ? delimiters[align] : "---";
  });
  const lineOf = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, column) => cells[column] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [lineOf(head), lineOf(kinds), ...body.map(lineOf)].join("\n");
}
