import { paragraph, type Letter } from "./letter";

/** One mark of quotation less, with the blank that may follow it. */
const unmarked = (line: string) => line.replace(/^> ?/, "");

/**
 * The plain text of a quotation as blocks of the editor: lines behind a mark of quotation stand in a blockquote, as
 * deep as they are marked.
 */
export function blocksOfHistory(text: string): Letter[] {
  const blocks: Letter[] = [];
  let quoted: string[] = [];
  const close = () => {
    if (quoted.length > 0) blocks.push({ type: "blockquote", content: blocksOfHistory(quoted.join("\n")) });
    quoted = [];
  };
  for (const line of text.split("\n")) {
    if (line.startsWith(">")) {
      quoted.push(unmarked(line));
      continue;
    }
    close();
    blocks.push(paragraph(line));
  }
  close();
  return blocks;
}
