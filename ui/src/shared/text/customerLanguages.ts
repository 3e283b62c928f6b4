/** Languages that customers of small European shops write in, with the regions where forms differ. */
export const codes: readonly string[] = (
  "ar bg ca cs da de de-AT de-CH el en en-GB en-US es es-MX et fi fr fr-BE fr-CH he hr hu id it it-CH ja ko lt " +
  "lv nb nl nl-BE pl pt pt-BR ro ru sk sl sr sv th tr uk vi zh"
).split(" ");

export function primaryOf(language: string): string {
  return language.split("-")[0]?.toLowerCase() ?? language;
}

const names = new Map<string, string>();

/** A language by its own name, its region in short: Deutsch (AT). For chips, where there is little room. */
export function ownName(code: string): string {
  const known = names.get(code);
  if (known) return known;
  const [primary = code, region] = code.split("-");
  let name = primary;
  try {
    name = new Intl.DisplayNames([primary], { type: "language", fallback: "code" }).of(primary) ?? primary;
  } catch {
    // A tag that Intl cannot read is shown as it is.
  }
  const own = name.charAt(0).toLocaleUpperCase(primary) + name.slice(1);
  const whole = region?.length === 2 ? `${own} (${region.toUpperCase()})` : own;
  names.set(code, whole);
  return whole;
}
