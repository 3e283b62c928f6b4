import { useContext, useState } from "react";
import type { ReturnPolicy, ReturnRule, ReturnZone, ZoneWords } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { Icon } from "../../../shared/ui/icons/Icon";
import { CountryDialog } from "./CountryDialog";
import { moved, newRule, replaced } from "./draft";
import { Faults, FieldFault } from "./FieldFault";
import { PolicyRule } from "./PolicyRule";
import { AmountInput, NumberInput, WordChoice } from "./Rows";
import { Sentence } from "./Sentence";

interface Props {
  policy: ReturnPolicy;
  zone: ReturnZone;
  /** Its place in the policy. */
  at: number;
  words: ZoneWords | undefined;
  currency: string;
  /** The European Economic Area. */
  area: readonly string[];
  /** Null takes the zone away. */
  onChange: (zone: ReturnZone | null) => void;
}

/** One zone: where it is, and its rules in their order. */
export function PolicyZone({ policy, zone, at: place, words, currency, area, onChange }: Props) {
  const { text } = useText();
  const faults = useContext(Faults);
  const [open, setOpen] = useState<string | null>(null);
  const change = (patch: Partial<ReturnZone>) => onChange({ ...zone, ...patch });
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
      <Countries {...{ policy, zone, place, area }} onChange={(countries) => change({ countries })} />
      <Parcels zone={zone} place={place} currency={currency} onChange={change} />
      <ol className="policy-rules">
        {zone.rules.map((rule, at) => (
          <PolicyRule
            key={rule.id}
            rule={rule}
            words={words?.rules.find(({ id }) => id === rule.id)}
            place={{ zone: place, rule: rule.id }}
            currency={currency}
            hasTransit={zone.transitDays !== null}
            isOpen={open === rule.id}
            isFaulty={faults.some((fault) => fault.zone === place && fault.rule === rule.id)}
            isFirst={at === 0}
            isLast={at === zone.rules.length - 1}
            onOpen={() => setOpen(open === rule.id ? null : rule.id)}
            onMove={(step) => change({ rules: moved(zone.rules, at, step) })}
            onChange={(changed) => setRule(at, changed)}
          />
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

interface CountriesProps extends Pick<Props, "policy" | "zone" | "area"> {
  place: number;
  onChange: (countries: string[]) => void;
}

/** So many names are read at a glance; more are a number. */
const FEW = 8;

function Countries({ policy, zone, place, area, onChange }: CountriesProps) {
  const { text } = useText();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const names = zone.countries.map(format.country).sort((a, b) => a.localeCompare(b, format.locale));
  const rest = names.length - FEW;
  const shown = rest > 0 ? [...names.slice(0, FEW), `+${format.number(rest)}`] : names;
  return (
    <div className="form-row">
      <p className="form-label">
        <Text id="policy-zone-for" />
      </p>
      <p title={rest > 0 ? names.join(", ") : undefined}>
        {names.length === 0 ? <Text id="policy-zone-world" /> : format.list(shown)}{" "}
        <button type="button" className="link-button" onClick={() => setOpen(true)}>
          {text("policy-countries-choose")}
        </button>
      </p>
      <FieldFault zone={place} field="countries" />
      {isOpen && (
        <CountryDialog
          zones={policy.zones}
          at={place}
          area={area}
          onChange={onChange}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}

interface ParcelsProps extends Pick<Props, "zone" | "currency"> {
  place: number;
  onChange: (patch: Partial<ReturnZone>) => void;
}

/** Where the zone starts when somebody wants to say it. */
const USUAL_TRANSIT = 5;

function Parcels({ zone, place, currency, onChange }: ParcelsProps) {
  const { text } = useText();
  const delivery = zone.usualDelivery;
  const transit = zone.transitDays;
  return (
    <>
      <WordChoice
        label={text("returns-policy-withdrawal-label")}
        className="policy-wide"
        value={zone.withdrawalLabel}
        words={[
          { word: "shop", text: text("policy-zone-withdrawal-shop") },
          { word: "customer", text: text("policy-zone-withdrawal-customer") },
        ]}
        onChange={(withdrawalLabel) => onChange({ withdrawalLabel })}
      />
      <Check
        isOn={transit !== null}
        label={text("policy-zone-transit-label")}
        onChange={(isOn) => onChange({ transitDays: isOn ? USUAL_TRANSIT : null })}
      >
        <Sentence
          id="policy-zone-transit"
          fields={{
            field: (
              <NumberInput
                label={text("policy-transit-label")}
                value={transit}
                max={365}
                onChange={(transitDays) => onChange({ transitDays })}
              />
            ),
          }}
        />
      </Check>
      <Check
        isOn={delivery !== null}
        label={text("policy-zone-delivery-label")}
        onChange={(isOn) => onChange({ usualDelivery: isOn ? { minor: 0, currency } : null })}
      >
        <Sentence
          id="policy-zone-delivery"
          fields={{
            field: (
              <AmountInput
                label={text("policy-zone-delivery-label")}
                minor={delivery?.minor ?? null}
                currency={delivery?.currency ?? currency}
                onChange={(minor) =>
                  onChange({
                    usualDelivery:
                      minor === null ? null : { minor, currency: delivery?.currency ?? currency },
                  })
                }
              />
            ),
          }}
        />
      </Check>
      <FieldFault zone={place} field="usual_delivery" />
    </>
  );
}
