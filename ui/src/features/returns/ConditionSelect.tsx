import type { DeclaredCondition } from "../../generated/contract";
import { useText } from "../../shared/text/useText";

interface Props {
  title: string;
  condition: DeclaredCondition | null;
  onChange: (condition: DeclaredCondition | null) => void;
}

const conditions: readonly DeclaredCondition[] = ["unopened", "opened", "used", "damaged"];

/** In what state an article is, as the customer says: some rules of the policy ask for it. */
export function ConditionSelect({ title, condition, onChange }: Props) {
  const { text, dynamic } = useText();
  return (
    <select
      className="field return-condition"
      aria-label={text("evidence-condition-label", { title })}
      value={condition ?? ""}
      onChange={(event) => onChange(conditions.find((each) => each === event.target.value) ?? null)}
    >
      <option value="">{text("evidence-condition-unknown")}</option>
      {conditions.map((each) => (
        <option key={each} value={each}>
          {dynamic(`returns-policy-state-${each}`)}
        </option>
      ))}
    </select>
  );
}
