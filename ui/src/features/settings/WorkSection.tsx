import { useId } from "react";
import { Switch } from "react-aria-components";
import { Text } from "../../shared/text/Text";
import { Allowed } from "../../shared/ui/Allowed";
import { useText } from "../../shared/text/useText";
import { clockOf, minutesOf } from "./clock";
import { Saved } from "./Saved";
import { WaitingTarget } from "./WaitingTarget";
import { useChangeSettings, useSettings } from "../../platform/settings";

const MOST_SECONDS = 60;

/** Undo after sending, notifications, quiet hours. */
export function WorkSection() {
  const id = useId();
  const { attribute } = useText();
  const settings = useSettings().data;
  const change = useChangeSettings();
  if (!settings) return null;
  const { undoSendSeconds, notifications, quietFrom, quietUntil } = settings;
  const thanks = ["keepsSnoozedOnThanks", "keepsClosedOnThanks"] as const;
  const hasQuiet = quietFrom !== quietUntil;
  const time = (which: "from" | "until", value: number) => (
    <input
      type="time"
      className="field setting-time"
      required
      aria-label={attribute(`settings-work-quiet-${which}`, "label")}
      value={clockOf(value)}
      onChange={(event) => {
        const minutes = minutesOf(event.target.value);
        if (minutes !== null)
          change.mutate(which === "from" ? { quietFrom: minutes } : { quietUntil: minutes });
      }}
    />
  );
  return (
    <section className="settings-section" id="settings-work">
      <h2>
        <Text id="settings-work-title" />
      </h2>
      <Allowed needs="settings.set">
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            <Text id="settings-work-undo" />
          </label>
          <span className="choices-line">
            <input
              id={id}
              className="setting-range"
              type="range"
              min={0}
              max={MOST_SECONDS}
              step={5}
              value={undoSendSeconds}
              aria-describedby={`${id}-seconds`}
              onChange={(event) => change.mutate({ undoSendSeconds: Number(event.target.value) })}
            />
            <span id={`${id}-seconds`}>
              <Text id="settings-work-undo-seconds" vars={{ count: undoSendSeconds }} />
            </span>
          </span>
        </div>
        <WaitingTarget />
        <Switch
          className="switch"
          isSelected={notifications}
          onChange={(on) => change.mutate({ notifications: on })}
        >
          <span className="switch-track" aria-hidden="true" />
          <Text id="settings-work-notifications" />
        </Switch>
        <Switch
          className="switch"
          isDisabled={!notifications}
          isSelected={hasQuiet}
          onChange={(on) =>
            change.mutate(on ? { quietFrom: 20 * 60, quietUntil: 8 * 60 } : { quietFrom: 0, quietUntil: 0 })
          }
        >
          <span className="switch-track" aria-hidden="true" />
          <Text id="settings-work-quiet" />
        </Switch>
        {hasQuiet && notifications && (
          <div className="choices-line">
            {time("from", quietFrom)}
            <span aria-hidden="true">–</span>
            {time("until", quietUntil)}
          </div>
        )}
        {thanks.map((name) => (
          <Switch
            key={name}
            className="switch"
            isSelected={settings[name]}
            onChange={(on) => change.mutate({ [name]: on })}
          >
            <span className="switch-track" aria-hidden="true" />
            <Text id={name === "keepsSnoozedOnThanks" ? "timing-setting-snoozed" : "timing-setting-closed"} />
          </Switch>
        ))}
        <div className="form-row">
          <label className="form-label" htmlFor={`${id}-lock`}>
            <Text id="agents-lock-after" />
          </label>
          <input
            id={`${id}-lock`}
            className="field setting-time"
            type="number"
            min={0}
            max={600}
            dir="ltr"
            aria-describedby={`${id}-lock-hint`}
            defaultValue={settings.lockAfterMinutes}
            onBlur={(event) =>
              change.mutate({ lockAfterMinutes: Math.max(0, Math.round(event.target.valueAsNumber || 0)) })
            }
          />
          <span className="form-hint" id={`${id}-lock-hint`}>
            <Text id="agents-lock-after-hint" />
          </span>
        </div>
        <Saved change={change} />
      </Allowed>
    </section>
  );
}
