import { useId } from "react";
import { useProblemText } from "../../../platform/problem";
import { useChangeSettings, useSettings } from "../../../platform/settings";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { Allowed } from "../../../shared/ui/Allowed";

interface Props {
  text: PlainKey;
  setting: "orderLateAfterDays" | "parcelRestsAfterDays";
  /** In days. */
  least: number;
}

const USUAL = [0, 1, 2, 3, 4, 5, 6, 7, 10, 14, 21, 30];

/** After how many days an order stands in this view. */
export function DayLimit({ text, setting, least }: Props) {
  const id = useId();
  const format = useFormat();
  const problemText = useProblemText();
  const days = useSettings().data?.[setting];
  const change = useChangeSettings();
  if (days === undefined) return null;
  const usual = USUAL.filter((each) => each >= least);
  const choices = usual.includes(days) ? usual : [...usual, days].sort((a, b) => a - b);
  return (
    <Allowed needs="settings.set">
      <div className="orders-limit">
        <label className="form-label" htmlFor={id}>
          <Text id={text} />
        </label>
        <select
          id={id}
          className="field"
          value={days}
          onChange={(event) => change.mutate({ [setting]: Number(event.target.value) })}
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
