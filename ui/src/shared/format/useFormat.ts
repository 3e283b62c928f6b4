import { useStore } from "../store";
import { languageStore } from "../text/language";
import { intlLocale } from "../text/languages";
import { formatOf } from "./format";

/** Numbers, dates and names of languages as the agent writes them. */
export function useFormat() {
  const language = useStore(languageStore);
  return formatOf(intlLocale(language));
}
