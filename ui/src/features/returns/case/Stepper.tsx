import type { ReturnDetail } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { stepsOf } from "../model";

const said = {
  done: "returns-step-done",
  now: "returns-step-now",
  ahead: "returns-step-ahead",
} as const;

/** How far the case is on the straight way, with the day of each step. */
export function Stepper({ detail }: { detail: ReturnDetail }) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const now = useNow();
  const steps = stepsOf(detail);
  const at = steps.reduce((last, { standing }, index) => (standing === "ahead" ? last : index), 0);
  return (
    <div className="return-steps-place">
      <p className="return-steps-short">
        <Text
          id="returns-step-at"
          vars={{
            at: at + 1,
            total: steps.length,
            step: dynamic(`returns-state-${steps[at]?.state ?? "requested"}`),
          }}
        />
      </p>
      <ol className="return-steps" aria-label={text("returns-steps")}>
        {steps.map(({ state, at: moment, standing }) => (
          <li key={state} className="return-step" data-standing={standing} data-skipped={moment === null}>
            <span className="return-step-mark">
              {standing === "done" && moment !== null && <Icon name="check" size={12} />}
            </span>
            <span className="return-step-name" aria-current={standing === "now" ? "step" : undefined}>
              {dynamic(`returns-state-${state}`)}
              <span className="visually-hidden">{`, ${text(said[standing])}`}</span>
            </span>
            <span className="return-step-when">
              {moment !== null &&
                (standing === "now"
                  ? text("returns-step-since", { moment: format.short(moment, now) })
                  : format.day(moment))}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}
