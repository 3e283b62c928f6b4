import { density, theme } from "../../shared/appearance";
import { useMay } from "../../shared/may";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { Choices } from "./Choices";
import { Saved } from "./Saved";
import { useChangeSettings, useSettings } from "../../platform/settings";

/** Colours and the height of rows. */
export function LookSection() {
  const settings = useSettings().data;
  const change = useChangeSettings();
  // Whoever may not change the shop's settings changes this window until it is closed.
  const mayKeep = useMay("settings.set");
  const shownTheme = useStore(theme);
  const shownDensity = useStore(density);
  if (!settings) return null;
  return (
    <section className="settings-section" id="settings-look">
      <h2>
        <Text id="settings-look-title" />
      </h2>
      <Choices
        label="settings-look-theme"
        value={shownTheme === "auto" ? "system" : shownTheme}
        choices={[
          { value: "system", text: "settings-look-theme-system" },
          { value: "light", text: "settings-look-theme-light" },
          { value: "dark", text: "settings-look-theme-dark" },
          { value: "contrast", text: "settings-look-theme-contrast" },
        ]}
        onChange={(chosen) => {
          theme.set(chosen === "system" ? "auto" : chosen);
          if (mayKeep) change.mutate({ theme: chosen });
        }}
      />
      <Choices
        label="settings-look-density"
        value={shownDensity}
        choices={[
          { value: "comfortable", text: "settings-look-density-comfortable" },
          { value: "compact", text: "settings-look-density-compact" },
        ]}
        onChange={(chosen) => {
          density.set(chosen);
          if (mayKeep) change.mutate({ density: chosen });
        }}
      />
      <Saved change={change} />
    </section>
  );
}
