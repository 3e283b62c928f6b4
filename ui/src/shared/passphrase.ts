/** How well a passphrase withstands guessing. A hint, never a rule: the person decides. */
export type Strength = "weak" | "fair" | "strong";

/** Ideographs and kana carry more than letters do. */
const worthOf = (letter: string): number => ((letter.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1);

/** Counts the letters that neither repeat nor follow from the one before, so that "aaaa" and "1234" count little. */
export function strengthOf(passphrase: string): Strength {
  const letters = [...passphrase.toLowerCase()];
  let worth = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const letter of letters) {
    const code = letter.codePointAt(0) ?? 0;
    if (Math.abs(code - before) > 1) worth += worthOf(letter);
    before = code;
  }
  worth = Math.min(worth, new Set(letters).size * 2);
  if (worth < 10) return "weak";
  return worth < 18 ? "fair" : "strong";
}
