import { Switch } from "react-aria-components";
import { useChangeSettings, useSettings } from "../../../platform/settings";
import { Text } from "../../../shared/text/Text";
import { Allowed } from "../../../shared/ui/Allowed";
import "./mail.css";

/** Settings: what letters do to returns. */
export function MailSettings() {
  const settings = useSettings().data;
  const change = useChangeSettings();
  if (!settings) return null;
  return (
    <div className="return-mail-settings">
      <h3>
        <Text id="returnmail-setting-title" />
      </h3>
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
    </div>
  );
}
