import { useEffect } from "react";
import { density, theme } from "../shared/appearance";
import { keyChoice } from "../shared/keys/commands";
import { roleNow } from "../shared/may";
import { useStore } from "../shared/store";
import { chooseLanguage } from "../shared/text/language";
import { useMe } from "./queries";
import { useSettings } from "../platform/settings";

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
  }, [settings]);
  // A person's own keys stand in the place of the desk's.
  const own = me?.keys;
  useEffect(() => {
    const chosen = own ?? settings;
    if (chosen) keyChoice.set({ changed: chosen.keys, hasSingleKeys: chosen.hasSingleKeys });
  }, [settings, own]);
  const role = me?.role;
  useEffect(() => {
    if (role) roleNow.set(role);
  }, [role]);

  const shownTheme = useStore(theme);
  const shownDensity = useStore(density);
  useEffect(() => {
    document.documentElement.dataset.theme = shownTheme;
    document.documentElement.dataset.density = shownDensity;
  }, [shownTheme, shownDensity]);
  return null;
}
