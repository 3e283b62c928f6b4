import type { ReturnRule, RuleWords } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { TextRow } from "../../../shared/ui/Fields";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { RuleVerdict } from "./RuleVerdict";
import { RuleWhen } from "./RuleWhen";

interface Props {
  rule: ReturnRule;
  /** What it says, in the agent's language. */
  words: RuleWords | undefined;
  place: { zone: number; rule: string };
  currency: string;
  hasTransit: boolean;
  isOpen: boolean;
  isFaulty: boolean;
  isFirst: boolean;
  isLast: boolean;
  onOpen: () => void;
  onMove: (step: 1 | -1) => void;
  /** Null takes the rule away. */
  onChange: (rule: ReturnRule | null) => void;
}

/** One rule: its name and what it says; its fields when it is open. */
export function PolicyRule(props: Props) {
  const { rule, words, place, currency, hasTransit, isOpen, isFaulty, onOpen, onMove, onChange } = props;
  const { text } = useText();
  return (
    <li className="policy-rule" data-open={isOpen}>
      <div className="policy-rule-line">
        <button type="button" className="policy-rule-name" aria-expanded={isOpen} onClick={onOpen}>
          <Icon name={isOpen ? "chevron_down" : "chevron"} />
          <bdi>{rule.name || text("returns-policy-rule-new")}</bdi>
          {isFaulty && <Icon name="warning" size={12} />}
        </button>
        {!props.isFirst && (
          <IconButton
            icon="arrow_up"
            label={text("returns-policy-rule-earlier")}
            onPress={() => onMove(-1)}
          />
        )}
        {!props.isLast && (
          <IconButton icon="arrow_down" label={text("returns-policy-rule-later")} onPress={() => onMove(1)} />
        )}
      </div>
      {!isOpen && words && <p className="policy-rule-says">{words.says.join(" ")}</p>}
      {isOpen && (
        <div className="form policy-rule-form">
          <TextRow
            label={<Text id="returns-policy-rule-name" />}
            value={rule.name}
            maxLength={200}
            onChange={(name) => onChange({ ...rule, name })}
          />
          <RuleWhen
            {...place}
            when={rule.when}
            currency={currency}
            onChange={(when) => onChange({ ...rule, when })}
          />
          <RuleVerdict
            verdict={rule.verdict}
            place={place}
            currency={currency}
            hasTransit={hasTransit}
            onChange={(verdict) => onChange({ ...rule, verdict })}
          />
          <div className="form-actions">
            <Button size="small" look="danger" onPress={() => onChange(null)}>
              <Text id="returns-policy-rule-remove" />
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}
