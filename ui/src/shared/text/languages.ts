/** The interface languages, each under its own name. */
export const languages = [
  { code: "en", name: "English" },
  { code: "de", name: "Deutsch" },
  { code: "fr", name: "Français" },
  { code: "es", name: "Español" },
  { code: "it", name: "Italiano" },
  { code: "pt-BR", name: "Português" },
  { code: "tr", name: "Türkçe" },
  { code: "pl", name: "Polski" },
  { code: "ar", name: "العربية" },
  { code: "ja", name: "日本語" },
] as const;

/** The pseudo-locale `en-XA` stretches and accents English, so that tests see a text that is not from Fluent. */
export type Language = (typeof languages)[number]["code"] | "en-XA";

/** The locale whose rules Intl follows: Arabic writes its own digits. */
export function intlLocale(language: Language): string {
  if (language === "ar") return "ar-u-nu-arab";
  if (language === "en-XA") return "en";
  return language;
}

export function direction(language: string): "ltr" | "rtl" {
  return /^(ar|fa|he|ur|ps|sd|ug|yi|dv)\b/i.test(language) ? "rtl" : "ltr";
}

/** The interface language nearest to what the system asks for. */
export function nearestLanguage(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const exact = languages.find(({ code }) => code.toLowerCase() === tag.toLowerCase());
    if (exact) return exact.code;
    const primary = tag.split("-")[0]?.toLowerCase();
    const near = languages.find(({ code }) => code.split("-")[0] === primary);
    if (near) return near.code;
  }
  return "en";
}
