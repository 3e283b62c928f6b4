import { useId } from "react";
import { useProblemText } from "../../../platform/problem";
import { useChangeSettings, useSettings } from "../../../platform/settings";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Allowed } from "../../../shared/ui/Allowed";

const USUAL = [3, 5, 7, 10, 14, 21, 30, 60];

/** After how many days without movement a parcel is looked for. */
export function RestLimit() {
  const id = useId();
  const format = useFormat();
  const problemText = useProblemText();
  const days = useSettings().data?.returnRestsAfterDays;
  const change = useChangeSettings();
  if (days === undefined) return null;
  const choices = USUAL.includes(days) ? USUAL : [...USUAL, days].sort((a, b) => a - b);
  return (
    <Allowed needs="settings.set">
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="evidence-rests-limit" />
        </label>
        <select
          id={id}
          className="field"
          value={days}
          onChange={(event) => change.mutate({ returnRestsAfterDays: Number(event.target.value) })}
        >
          {choices.map((each) => (
            <option key={each} value={each}>
              {format.number(each)}
            </option>
          ))}
        </select>
        {change.error && (
          <p className="form-problem" role="alert">
            {problemText(change.error)}
          </p>
        )}
      </div>
    </Allowed>
  );
}
