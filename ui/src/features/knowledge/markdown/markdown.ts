import type { Doc } from "./doc";
import { readBlocks } from "./read";
import { writeBlocks, written } from "./write";

/** A document and, for each of its blocks, how somebody had written it. */
export interface Read {
  doc: Doc;
  /** By the form that this editor would give the block. */
  kept: ReadonlyMap<string, string>;
}

export function readMarkdown(text: string): Read {
  const blocks = readBlocks(text);
  const content = blocks.map(({ node }) => node);
  const kept = new Map(blocks.map(({ node, source }) => [writeBlocks([node]), source]));
  return { doc: { type: "doc", content: content.length > 0 ? content : [{ type: "paragraph" }] }, kept };
}

/**
 * A document as Markdown.
 *
 * Invariant: a block that nobody touched is written as it was read, letter by letter.
 */
export function writeMarkdown(doc: Doc, kept: Read["kept"] = new Map()): string {
  const blocks = written(doc.content);
  const isList = (type: string | undefined) => /List$/.test(type ?? "");
  return blocks
    .map(({ node, text }, index) => {
      // Lists beside each other keep apart by their signs.
      const isBeside = [blocks[index - 1], blocks[index + 1]].some((other) => other?.node.type === node.type);
      return isList(node.type) && isBeside ? text : (kept.get(text) ?? text);
    })
    .join("\n\n");
}
