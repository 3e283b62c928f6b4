import { useState } from "react";
import type { ReturnRule, ReturnZone } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { TextRow } from "../../../shared/ui/Fields";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { moved, newRule, replaced } from "./draft";
import { ListRow } from "./ListRow";
import { WordSelect } from "./Rows";
import { RuleVerdict } from "./RuleVerdict";
import { RuleWhen } from "./RuleWhen";

interface Props {
  zone: ReturnZone;
  currency: string;
  /** Null takes the zone away. */
  onChange: (zone: ReturnZone | null) => void;
}

/** One zone: where it is, and its rules in their order. */
export function PolicyZone({ zone, currency, onChange }: Props) {
  const { text } = useText();
  const [open, setOpen] = useState<string | null>(null);
  const change = (patch: Partial<ReturnZone>) => onChange({ ...zone, ...patch });
  const payers = [
    { word: "customer", text: text("returns-policy-payer-customer") },
    { word: "shop", text: text("returns-policy-payer-shop") },
  ] as const;
  const setRule = (at: number, rule: ReturnRule | null) => change({ rules: replaced(zone.rules, at, rule) });
  return (
    <fieldset className="form policy-zone">
      <legend className="visually-hidden">{zone.name}</legend>
      <TextRow
        label={<Text id="returns-policy-zone-name" />}
        value={zone.name}
        maxLength={200}
        onChange={(name) => change({ name })}
      />
      <ListRow
        label="returns-policy-countries"
        list={zone.countries}
        isIdentifier
        onChange={(countries) => change({ countries: countries.map((code) => code.toUpperCase()) })}
      />
      <WordSelect
        label="returns-policy-withdrawal-label"
        value={zone.withdrawalLabel}
        words={payers}
        onChange={(withdrawalLabel) => change({ withdrawalLabel })}
      />
      <ol className="policy-rules">
        {zone.rules.map((rule, at) => (
          <li key={rule.id} className="policy-rule">
            <div className="policy-rule-line">
              <button
                type="button"
                className="policy-rule-name"
                aria-expanded={open === rule.id}
                onClick={() => setOpen(open === rule.id ? null : rule.id)}
              >
                <Icon name={open === rule.id ? "chevron_down" : "chevron"} />
                <bdi>{rule.name || text("returns-policy-rule-new")}</bdi>
              </button>
              {at > 0 && (
                <IconButton
                  icon="arrow_up"
                  label={text("returns-policy-rule-earlier")}
                  onPress={() => change({ rules: moved(zone.rules, at, -1) })}
                />
              )}
              {at < zone.rules.length - 1 && (
                <IconButton
                  icon="arrow_down"
                  label={text("returns-policy-rule-later")}
                  onPress={() => change({ rules: moved(zone.rules, at, 1) })}
                />
              )}
            </div>
            {open === rule.id && (
              <div className="form policy-rule-form">
                <TextRow
                  label={<Text id="returns-policy-rule-name" />}
                  value={rule.name}
                  maxLength={200}
                  onChange={(name) => setRule(at, { ...rule, name })}
                />
                <RuleWhen when={rule.when} onChange={(when) => setRule(at, { ...rule, when })} />
                <RuleVerdict
                  verdict={rule.verdict}
                  currency={currency}
                  onChange={(verdict) => setRule(at, { ...rule, verdict })}
                />
                <div className="form-actions">
                  <Button size="small" look="danger" onPress={() => setRule(at, null)}>
                    <Text id="returns-policy-rule-remove" />
                  </Button>
                </div>
              </div>
            )}
          </li>
        ))}
      </ol>
      <div className="form-actions">
        <Button
          size="small"
          onPress={() => {
            const rule = newRule(zone, text("returns-policy-rule-new"));
            change({ rules: [...zone.rules, rule] });
            setOpen(rule.id);
          }}
        >
          <Icon name="add" />
          <Text id="returns-policy-rule-add" />
        </Button>
        <Button size="small" look="plain" onPress={() => onChange(null)}>
          <Text id="returns-policy-zone-remove" />
        </Button>
      </div>
    </fieldset>
  );
}
