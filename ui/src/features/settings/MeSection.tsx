import type { ReactNode } from "react";
import { Text } from "../../shared/text/Text";
import { Allowed } from "../../shared/ui/Allowed";
import { KeptField } from "./KeptField";
import { LanguageChoice } from "./LanguageChoice";
import { useMe, useUpdateMe } from "./queries";
import { useChangeSettings, useSettings } from "../../platform/settings";

/** My name, my signature and my language, the shop's name and where parcels come back to. */
export function MeSection({ children }: { children: ReactNode }) {
  const me = useMe().data;
  const settings = useSettings().data;
  const name = useUpdateMe();
  const signature = useUpdateMe();
  const shop = useChangeSettings();
  if (!me || !settings) return null;
  return (
    <section className="settings-section" id="settings-me">
      <h2>
        <Text id="settings-me-title" />
      </h2>
      <KeptField
        label="settings-me-name"
        value={me.name}
        change={name}
        onKeep={(value) => name.mutate({ name: value.trim() })}
      />
      <Allowed needs="settings.set">
        <KeptField
          label="settings-me-shop"
          hint="settings-me-shop-hint"
          value={settings.shopName}
          change={shop}
          onKeep={(value) => shop.mutate({ shopName: value.trim() })}
        />
        <KeptField
          label="settings-me-returns"
          hint="settings-me-returns-hint"
          lines={4}
          value={settings.returnAddress}
          change={shop}
          onKeep={(value) => shop.mutate({ returnAddress: value.trim() })}
        />
      </Allowed>
      <KeptField
        label="settings-me-signature"
        hint="settings-me-signature-hint"
        lines={3}
        value={me.signature}
        change={signature}
        onKeep={(value) => signature.mutate({ signature: value })}
      />
      {children}
      <LanguageChoice />
    </section>
  );
}
