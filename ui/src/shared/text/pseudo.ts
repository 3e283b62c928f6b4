const accents: Record<string, string> = {
  a: "á",
  c: "ç",
  e: "é",
  g: "ĝ",
  h: "ĥ",
  i: "í",
  j: "ĵ",
  n: "ñ",
  o: "ó",
  s: "š",
  u: "ú",
  y: "ý",
  z: "ž",
  A: "Á",
  C: "Ç",
  E: "É",
  I: "Í",
  N: "Ñ",
  O: "Ó",
  S: "Š",
  U: "Ú",
  Y: "Ý",
  Z: "Ž",
};

/** English made strange but readable, and a third longer, as translations are. Markup stays as it is. */
export function pseudo(text: string): string {
  return text
    .split(/(<[^>]*>)/)
    .map((part) =>
      part.startsWith("<")
        ? part
        : part.replace(/\p{L}/gu, (letter) => {
            const strange = accents[letter] ?? letter;
            return /[aeiou]/.test(letter) ? strange + strange : strange;
          }),
    )
    .join("");
}
