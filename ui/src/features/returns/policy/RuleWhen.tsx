import { useRef, useState } from "react";
import type { RuleConditions } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { begun, conditionKinds, conditionNames, isAsked, without, type ConditionKind } from "./conditions";
import { ConditionField } from "./ConditionField";

interface Props {
  when: RuleConditions;
  currency: string;
  zone: number;
  rule: string;
  onChange: (when: RuleConditions) => void;
}

/** When a rule fits: conditions that are added one by one, each a sentence. */
export function RuleWhen({ when, currency, zone, rule, onChange }: Props) {
  const { text } = useText();
  // Lists are empty when they are added, and would not be seen otherwise.
  const [added, setAdded] = useState<readonly ConditionKind[]>([]);
  const shown = conditionKinds.filter((kind) => isAsked(when, kind) || added.includes(kind));
  return (
    <div className="form">
      <p className="form-label">
        <Text id={shown.length === 0 ? "policy-when-always" : "policy-when"} />
      </p>
      <ul className="policy-conditions">
        {shown.map((kind) => (
          <li key={kind} className="policy-condition">
            <div className="policy-condition-body">
              <ConditionField
                kind={kind}
                when={when}
                currency={currency}
                place={{ zone, rule }}
                onChange={onChange}
              />
            </div>
            <IconButton
              icon="close"
              label={text("policy-if-remove", { condition: text(conditionNames[kind]) })}
              onPress={() => {
                setAdded(added.filter((each) => each !== kind));
                onChange(without(when, kind));
              }}
            />
          </li>
        ))}
      </ul>
      <AddCondition
        kinds={conditionKinds.filter((kind) => !shown.includes(kind))}
        onAdd={(kind) => {
          setAdded([...added, kind]);
          onChange(begun(when, kind, currency));
        }}
      />
    </div>
  );
}

function AddCondition(props: { kinds: readonly ConditionKind[]; onAdd: (kind: ConditionKind) => void }) {
  const { text } = useText();
  const button = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = text("policy-if-add");
  return (
    <span ref={button} className="policy-add">
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        isDisabled={props.kinds.length === 0}
        onPress={() => setOpen(true)}
      >
        <Icon name="add" />
        {label}
      </Button>
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom start" onClose={() => setOpen(false)}>
          <ChoiceList
            label={label}
            choices={props.kinds.map((kind) => ({
              key: kind,
              words: text(conditionNames[kind]),
              label: text(conditionNames[kind]),
              run: () => {
                setOpen(false);
                props.onAdd(kind);
              },
            }))}
          />
        </MenuPopover>
      )}
    </span>
  );
}
