import type { RuleConditions } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { conditions, reasons, tracks } from "./draft";
import { ListRow } from "./ListRow";
import { NumberRow, WordChecks, WordSelect } from "./Rows";

const either = ["any", "yes", "no"] as const;
const wordOf = (value: boolean | null) => (value === null ? "any" : value ? "yes" : "no");
const valueOf = (word: (typeof either)[number]) => (word === "any" ? null : word === "yes");

/** When a rule fits. */
export function RuleWhen({
  when,
  onChange,
}: {
  when: RuleConditions;
  onChange: (when: RuleConditions) => void;
}) {
  const { dynamic } = useText();
  const change = (patch: Partial<RuleConditions>) => onChange({ ...when, ...patch });
  const marks = (patch: Partial<RuleConditions["marks"]>) => change({ marks: { ...when.marks, ...patch } });
  const answers = either.map((word) => ({ word, text: dynamic(`returns-policy-${word}`) }));
  return (
    <>
      <p className="meta">
        <Text id="returns-policy-when" />
      </p>
      <WordChecks
        label="returns-policy-tracks"
        texts="returns-track"
        words={tracks}
        chosen={when.tracks}
        onChange={(chosen) => change({ tracks: chosen })}
      />
      <WordChecks
        label="returns-policy-reasons"
        texts="returns-reason"
        words={reasons}
        chosen={when.reasons}
        onChange={(chosen) => change({ reasons: chosen })}
      />
      <WordChecks
        label="returns-policy-states"
        texts="returns-policy-state"
        words={conditions}
        chosen={when.conditions}
        onChange={(chosen) => change({ conditions: chosen })}
      />
      <ListRow label="returns-policy-tags" list={when.marks.tags} onChange={(tags) => marks({ tags })} />
      <ListRow label="returns-policy-skus" list={when.marks.skus} onChange={(skus) => marks({ skus })} />
      <ListRow
        label="returns-policy-titles"
        list={when.marks.titles}
        onChange={(titles) => marks({ titles })}
      />
      <div className="form-line">
        <WordSelect
          label="returns-policy-discounted"
          value={wordOf(when.isDiscounted)}
          words={answers}
          onChange={(word) => change({ isDiscounted: valueOf(word) })}
        />
        <WordSelect
          label="returns-policy-final"
          value={wordOf(when.isFinalSale)}
          words={answers}
          onChange={(word) => change({ isFinalSale: valueOf(word) })}
        />
      </div>
      <NumberRow
        label="returns-policy-past"
        value={when.pastReturnsFrom}
        max={1000}
        onChange={(pastReturnsFrom) => change({ pastReturnsFrom })}
      />
    </>
  );
}
