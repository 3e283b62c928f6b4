/** What a language calls its two forms of address, in that language. */
export interface Forms {
  formal: string;
  informal: string;
}

/** The words that show how somebody is addressed. Only words that can hardly mean anything else. */
export interface Signs extends Forms {
  /** Whole words in small letters. */
  formalWords?: RegExp;
  informalWords?: RegExp;
  /** Whole words as written, which mean the reader only inside a sentence: Sie, Lei. */
  formalInside?: RegExp;
  /** Anywhere in the text, for scripts without spaces and for forms of several words. */
  formalText?: RegExp;
  informalText?: RegExp;
  /** A word before which the next one is a thing and not the reader: the tone, "le ton". */
  notAfter?: { before: RegExp; words: RegExp };
}

/** By language without region. */
export const signs: Readonly<Record<string, Signs>> = {
  de: {
    formal: "Sie",
    informal: "du",
    informalWords: /^(du|dich|dir|dein(e[mnrs]?)?|deinetwegen|euch|eu(er|re[mnrs]?))$/,
    formalInside: /^(Sie|Ihnen|Ihr(e[mnrs]?)?|Ihretwegen)$/,
  },
  fr: {
    formal: "vous",
    informal: "tu",
    informalWords: /^(tu|te|toi|ton|ta|tes|tien(ne)?s?|t['’]\p{L}+)$/u,
    formalWords: /^(vous|votre|vos|vôtres?)$/u,
    notAfter: { before: /^(le|du|un|ce|au|son|mon|quel|bon|de|haut|même)$/u, words: /^ton$/ },
  },
  es: {
    formal: "usted",
    informal: "tú",
    informalWords:
      /^(tú|tu|tus|te|ti|contigo|tuy[oa]s?|vos|vosotr[oa]s|vuestr[oa]s?|tienes|puedes|quieres|eres)$/u,
    formalWords: /^(usted|ustedes|uds?|vds?)$/,
  },
  it: {
    formal: "Lei",
    informal: "tu",
    informalWords: /^(tu|te|ti|tuo|tua|tuoi|tue|puoi|vuoi|hai)$/,
    formalInside: /^(Lei|Suo|Sua|Suoi|Sue)$/,
  },
  pt: {
    formal: "o senhor / a senhora",
    informal: "você",
    informalWords: /^(você|vocês|tu|teus?|tuas?|contigo|te)$/u,
    formalText: /\b([oa]s? senhor(a|as|es)?|[oa]\(a\) senhor\(a\))(?![\p{L}\p{N}])/giu,
  },
  tr: {
    formal: "siz",
    informal: "sen",
    informalWords: /^(sen|seni|sana|senin|sende|senden|seninle|kendin|istersen|misin|mısın|musun|müsün)$/u,
    formalWords:
      /^(siz|sizi|size|sizin|sizde|sizden|sizinle|kendiniz|\p{L}{2,}(sınız|siniz|sunuz|sünüz)|(mı|mi|mu|mü)s[ıiuü]n[ıiuü]z)$/u,
  },
  pl: {
    formal: "Pan / Pani",
    informal: "ty",
    informalWords:
      /^(ty|ciebie|cię|tobie|tobą|twój|twoj(a|e|ego|emu|ej|ą|i|ich|im|imi)|jesteś|możesz|chcesz|masz|musisz|wiesz|znajdziesz|otrzymasz|dostaniesz|potrzebujesz|prześlij|napisz)$/u,
    formalInside: /^(Pan|Pana|Panu|Panem|Pani|Panią|Państwo|Państwa|Państwu|Państwem)$/u,
  },
  nl: {
    formal: "u",
    informal: "je / jij",
    informalWords: /^(je|jij|jou|jouw|jullie)$/,
    formalWords: /^(u|uw)$/,
  },
  ja: {
    formal: "です・ます",
    informal: "だ・である",
    formalText:
      /(です|ます|ました|ません|でした|でしょう|ください|ございます)(?=[。．！？!?\s]|か|が|の|$)/gu,
    // Endings that no polite sentence has; what else is plain cannot be told safely.
    informalText: /(だよ|だね|だった|である|じゃない|だ)(?=[。．！？!?\n]|$)/gu,
  },
};

/** The two forms of a language; nothing where it has none, or none that shops write. */
export function formsOf(language: string): Forms | undefined {
  return signs[language.split("-")[0]?.toLowerCase() ?? ""];
}
