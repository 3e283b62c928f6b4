/** One of the colours of tiles, the same for a product wherever it is shown. */
export function tileOf(name: string): number {
  let hash = 0;
  for (const sign of name) hash = (hash * 131 + (sign.codePointAt(0) ?? 0)) % 65_521;
  return (hash ^ (hash >> 5)) % 6;
}

/** The letters on a tile: of the model, which is what tells products apart. */
export function tileLetters(title: string): string {
  const words = title.split(/[\s,–-]+/u).filter((word) => /^\p{L}/u.test(word));
  const first = [...(words[0] ?? "")][0] ?? "?";
  if (!/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(first)) return first;
  const second = words.slice(1).find((word) => /^\p{Lu}/u.test(word));
  return `${first}${second ? [...second][0] : ""}`.toUpperCase();
}
