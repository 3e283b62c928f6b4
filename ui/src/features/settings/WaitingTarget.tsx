import { useId } from "react";
import { useSpan } from "../../shared/format/useSpan";
import { Text } from "../../shared/text/Text";
import { Saved } from "./Saved";
import { useChangeSettings, useSettings } from "../../platform/settings";

/** Minutes that shops promise. */
const usual = [30, 60, 120, 240, 480, 720, 1440, 2880, 4320];

/** How long a customer should wait at most: the order of the day hangs on it. */
export function WaitingTarget() {
  const id = useId();
  const span = useSpan();
  const target = useSettings().data?.waitingTargetMinutes;
  const change = useChangeSettings();
  if (target === undefined) return null;
  const choices = usual.includes(target) ? usual : [...usual, target].sort((a, b) => a - b);
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="views-target" />
      </label>
      <select
        id={id}
        className="field setting-time"
        aria-describedby={`${id}-hint`}
        value={target}
        onChange={(event) => change.mutate({ waitingTargetMinutes: Number(event.target.value) })}
      >
        {choices.map((minutes) => (
          <option key={minutes} value={minutes}>
            {span(minutes * 60_000)}
          </option>
        ))}
      </select>
      <span id={`${id}-hint`} className="form-hint">
        <Text id="views-target-hint" />
      </span>
      <Saved change={change} />
    </div>
  );
}
