import { Switch } from "react-aria-components";
import { useChangeSettings, useSettings } from "../../../platform/settings";
import { Text } from "../../../shared/text/Text";
import { Allowed } from "../../../shared/ui/Allowed";

/** Settings: what letters do to returns. */
export function MailSettings() {
  const settings = useSettings().data;
  const change = useChangeSettings();
  if (!settings) return null;
  return (
    <section className="settings-section" id="settings-return-mail">
      <h2>
        <Text id="returnmail-setting-title" />
      </h2>
      <Allowed needs="settings.set">
        <Switch
          className="switch"
          isSelected={settings.findsWithdrawals}
          onChange={(on) => change.mutate({ findsWithdrawals: on })}
        >
          <span className="switch-track" aria-hidden="true" />
          <Text id="returnmail-setting-finds" />
        </Switch>
      </Allowed>
      <p className="meta">
        <Text id="returnmail-setting-finds-about" />
      </p>
      <p className="meta">
        <Text id="returns-notice-computer-off" />
      </p>
    </section>
  );
}
