import { useEffect } from "react";
import { density, theme } from "../shared/appearance";
import { keyChoice } from "../shared/keys/commands";
import { useStore } from "../shared/store";
import { chooseLanguage } from "../shared/text/language";
import { useMe, useSettings } from "./queries";

/** Brings what the desk keeps about the agent into the window: language, colours, density, keys. */
export function Preferences() {
  const me = useMe().data;
  const settings = useSettings().data;
  const locale = me?.locale;
  useEffect(() => {
    if (locale) chooseLanguage(locale);
  }, [locale]);
  useEffect(() => {
    if (!settings) return;
    theme.set(settings.theme === "system" ? "auto" : settings.theme);
    density.set(settings.density);
    keyChoice.set({ changed: settings.keys, hasSingleKeys: settings.hasSingleKeys });
  }, [settings]);

  const shownTheme = useStore(theme);
  const shownDensity = useStore(density);
  useEffect(() => {
    document.documentElement.dataset.theme = shownTheme;
    document.documentElement.dataset.density = shownDensity;
  }, [shownTheme, shownDensity]);
  return null;
}
