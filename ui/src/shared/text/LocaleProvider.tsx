import { LocalizationProvider, ReactLocalization } from "@fluent/react";
import { useEffect, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { loadBundle } from "./bundles";
import { useStore } from "../store";
import { languageStore } from "./language";
import { direction, intlLocale, type Language } from "./languages";

/** Gives every text below it the chosen language, and changes all of them when another is chosen. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const language = useStore(languageStore);
  const [loaded, setLoaded] = useState<{ language: Language; l10n: ReactLocalization } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void loadBundle(language).then((bundle) => {
      if (isCurrent) setLoaded({ language, l10n: new ReactLocalization([bundle]) });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);

  useEffect(() => {
    if (!loaded) return;
    document.documentElement.lang = loaded.language;
    document.documentElement.dir = direction(loaded.language);
  }, [loaded]);

  // Nothing is shown in the wrong language first; a later change keeps the old texts until the new ones are there.
  if (!loaded) return null;
  return (
    <I18nProvider locale={intlLocale(language)}>
      <LocalizationProvider l10n={loaded.l10n}>{children}</LocalizationProvider>
    </I18nProvider>
  );
}
