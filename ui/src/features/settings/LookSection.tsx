import { density, theme } from "../../shared/appearance";
import { Text } from "../../shared/text/Text";
import { Choices } from "./Choices";
import { Saved } from "./Saved";
import { useChangeSettings, useSettings } from "./queries";

/** Colours and the height of rows. */
export function LookSection() {
  const settings = useSettings().data;
  const change = useChangeSettings();
  if (!settings) return null;
  return (
    <section className="settings-section" id="settings-look">
      <h2>
        <Text id="settings-look-title" />
      </h2>
      <Choices
        label="settings-look-theme"
        value={settings.theme}
        choices={[
          { value: "system", text: "settings-look-theme-system" },
          { value: "light", text: "settings-look-theme-light" },
          { value: "dark", text: "settings-look-theme-dark" },
          { value: "contrast", text: "settings-look-theme-contrast" },
        ]}
        onChange={(chosen) => {
          theme.set(chosen === "system" ? "auto" : chosen);
          change.mutate({ theme: chosen });
        }}
      />
      <Choices
        label="settings-look-density"
        value={settings.density}
        choices={[
          { value: "comfortable", text: "settings-look-density-comfortable" },
          { value: "compact", text: "settings-look-density-compact" },
        ]}
        onChange={(chosen) => {
          density.set(chosen);
          change.mutate({ density: chosen });
        }}
      />
      <Saved change={change} />
    </section>
  );
}
