import { LocalizationProvider, ReactLocalization } from "@fluent/react";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { I18nProvider } from "react-aria-components";
import { firstBundles, loadBundles } from "./bundles";
import { useStore } from "../store";
import { languageStore } from "./language";
import { direction, intlLocale } from "./languages";

/** Gives every text below it the chosen language, and changes all of them when another is chosen. */
export function LocaleProvider({ children }: { children: ReactNode }) {
  const language = useStore(languageStore);
  const [bundles, setBundles] = useState({ language: "en", list: firstBundles });

  useEffect(() => {
    let isCurrent = true;
    void loadBundles(language).then((list) => {
      if (isCurrent) setBundles({ language, list });
    });
    return () => {
      isCurrent = false;
    };
  }, [language]);

  const isReady = bundles.language === language;
  useEffect(() => {
    if (!isReady) return;
    document.documentElement.lang = language;
    document.documentElement.dir = direction(language);
  }, [isReady, language]);

  const localization = useMemo(() => new ReactLocalization(bundles.list), [bundles]);
  const [hasStarted, setHasStarted] = useState(isReady);
  if (isReady && !hasStarted) setHasStarted(true);
  // Nothing is shown in the wrong language first; a later change keeps the old texts until the new ones are there.
  if (!hasStarted) return null;
  return (
    <I18nProvider locale={intlLocale(language)}>
      <LocalizationProvider l10n={localization}>{children}</LocalizationProvider>
    </I18nProvider>
  );
}
