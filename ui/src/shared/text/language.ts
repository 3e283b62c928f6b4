import { createStore } from "../store";
import { languages, nearestLanguage, type Language } from "./languages";

const known = new Set<string>([...languages.map(({ code }) => code), "en-XA"]);

function firstLanguage(): Language {
  const kept = localStorage.getItem("comptoir.language");
  if (kept && known.has(kept)) return kept as Language;
  return nearestLanguage(navigator.languages);
}

export const languageStore = createStore<Language>(firstLanguage());

/** Changes the language of the whole window at once. The agent's record keeps it; this copy avoids a flash at the next start. */
export function chooseLanguage(language: string): void {
  const chosen = known.has(language) ? (language as Language) : nearestLanguage([language]);
  localStorage.setItem("comptoir.language", chosen);
  languageStore.set(chosen);
}
