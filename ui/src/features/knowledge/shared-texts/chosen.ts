const bare = (tag: string) => tag.split("-")[0];

/** The language in which a shared text stands in an article: the article's own, one near it, the shop's, or any. */
export function languageFor(
  texts: Readonly<Record<string, string | undefined>>,
  language: string,
  shop: string,
): string | undefined {
  const tags = Object.keys(texts);
  const near = (wanted: string) =>
    tags.find((tag) => tag === wanted) ?? tags.find((tag) => bare(tag) === bare(wanted));
  return near(language) ?? near(shop) ?? tags[0];
}

const BLOCK = /^:::[ \t]*block[ \t]+(\S+)[ \t]*$/gm;

/** The keys in a text that stand for nothing any more. */
export function deadBlocks(body: string, known: readonly { key: string }[]): string[] {
  const keys = [...body.matchAll(BLOCK)].map(([, key]) => key ?? "");
  return [...new Set(keys)].filter((key) => !known.some((block) => block.key === key));
}
