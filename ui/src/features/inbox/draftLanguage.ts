import { useDeferredValue, useEffect, useMemo, useState } from "react";
import type { Expected, Formality } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useSettings } from "../../platform/settings";
import { primaryOf } from "../../shared/text/customerLanguages";
import { checkAddress, type Finding } from "../../shared/text/formality/check";
import { formsOf } from "../../shared/text/formality/words";
import type { Written } from "./drafting";
import { plainText } from "./letter";

/** In which language and form of address a draft is written: as expected, unless the agent chose otherwise. */
export interface Manner {
  language: string;
  formality: Formality | null;
}

export function mannerOf(written: Written, expected: Expected): Manner {
  const language = written.language ?? expected.language;
  const isExpected = primaryOf(language) === primaryOf(expected.language);
  return { language, formality: written.formality ?? (isExpected ? expected.formality : null) };
}

/** What a letter to somebody unknown is written in. */
export function useShopManner(enabled: boolean): Expected | null {
  const shop = useSettings({ enabled }).data;
  return useMemo(() => {
    if (!shop) return null;
    const language = shop.defaultLanguage;
    const formality = shop.formality[primaryOf(language)] ?? null;
    const formalitySource = formality ? "shop" : "none";
    return { language, languageSource: "shop", formality, formalitySource, culture: null };
  }, [shop]);
}

/** Typing pauses for so long before the desk is asked what language it is. */
const PAUSE = 700;
/** Fewer letters say nothing; the desk keeps to the same number. */
const LEAST = 20;

/** The language that a draft seems to be written in, if it is another one than it should be. */
export function useOtherLanguage(text: string, language: string): string | null {
  const [found, setFound] = useState<string | null>(null);
  useEffect(() => {
    if (text.trim().length < LEAST) {
      setFound(null);
      return;
    }
    let isOver = false;
    const timer = setTimeout(() => {
      ask("inbox.language_of", { text: text.slice(0, 2000) }).then(
        (answer) => !isOver && setFound(answer.language),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [text]);
  return found && primaryOf(found) !== primaryOf(language) ? found : null;
}

/** What is odd about how a draft addresses its reader. Never computed between two keys. */
export function useAddressFinding(text: string, manner: Manner): Finding | null {
  const { language, formality } = manner;
  const wanted = formality === "formal" || formality === "informal" ? formality : null;
  return useMemo(
    () => (formsOf(language) ? checkAddress(text, language, wanted) : null),
    [text, language, wanted],
  );
}

/** The words of a draft, a little later than they are typed. */
export function useWords(written: Written): string {
  const letter = useDeferredValue(written.letter);
  return useMemo(() => plainText(letter), [letter]);
}
