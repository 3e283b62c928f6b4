import type { RuleConditions } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check } from "../../../shared/ui/Fields";
import { conditionNames, isAsked, type ConditionKind } from "./conditions";
import { conditions, reasons, tracks } from "./draft";
import { FieldFault } from "./FieldFault";
import { MarksEditor } from "./MarksEditor";
import { useStores } from "./queries";
import { AmountInput, NumberInput, ShareInput, WordChecks, WordChoice } from "./Rows";
import { Sentence } from "./Sentence";

interface Props {
  kind: ConditionKind;
  when: RuleConditions;
  currency: string;
  place: { zone: number; rule: string };
  onChange: (when: RuleConditions) => void;
}

/** One condition as a sentence with its fields. */
export function ConditionField(props: Props) {
  const { kind, when, place, onChange } = props;
  const change = (patch: Partial<RuleConditions>) => onChange({ ...when, ...patch });
  switch (kind) {
    case "reasons":
      return (
        <Listed {...props}>
          <WordChecks
            label="policy-if-reasons"
            texts="returns-reason"
            words={reasons}
            chosen={when.reasons}
            onChange={(chosen) => change({ reasons: chosen })}
          />
        </Listed>
      );
    case "states":
      return (
        <Listed {...props}>
          <WordChecks
            label="policy-if-states"
            texts="returns-policy-state"
            words={conditions}
            chosen={when.conditions}
            onChange={(chosen) => change({ conditions: chosen })}
          />
        </Listed>
      );
    case "tracks":
      return (
        <Listed {...props}>
          <WordChecks
            label="policy-if-tracks"
            texts="returns-track"
            words={tracks}
            chosen={when.tracks}
            onChange={(chosen) => change({ tracks: chosen })}
          />
          <FieldFault {...place} field="tracks" />
        </Listed>
      );
    case "articles":
      return (
        <>
          <p className="form-label">
            <Text id="policy-if-articles" />
          </p>
          <MarksEditor marks={when.marks} onChange={(marks) => change({ marks })} />
        </>
      );
    case "stores":
      return (
        <Listed {...props}>
          <Stores {...props} />
        </Listed>
      );
    default:
      return <Figures {...props} />;
  }
}

/** A list in which nothing is chosen says that it has no effect. */
function Listed({ kind, when, children }: Props & { children: React.ReactNode }) {
  return (
    <>
      {children}
      {!isAsked(when, kind) && (
        <p className="meta">
          <Text id="policy-if-empty" />
        </p>
      )}
    </>
  );
}

function Stores({ when, onChange }: Props) {
  const known = useStores().data ?? [];
  const chosen = when.stores;
  const gone = chosen.filter(({ id }) => !known.some((store) => store.id === id));
  return (
    <fieldset className="form-row">
      <legend className="form-label">
        <Text id={conditionNames.stores} />
      </legend>
      <div className="policy-checks">
        {[...known, ...gone].map(({ id, name }) => (
          <Check
            key={id}
            isOn={chosen.some((store) => store.id === id)}
            onChange={(isOn) => {
              const others = chosen.filter((store) => store.id !== id);
              onChange({ ...when, stores: isOn ? [...others, { id, name }] : others });
            }}
          >
            <bdi>{name}</bdi>
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

function Figures({ kind, when, currency, place, onChange }: Props) {
  const { text } = useText();
  const change = (patch: Partial<RuleConditions>) => onChange({ ...when, ...patch });
  const money = (minor: number | null) => (minor === null ? null : { minor, currency });
  switch (kind) {
    case "price":
      return (
        <>
          <Sentence
            id="policy-price"
            fields={{
              from: (
                <AmountInput
                  label={text("policy-price-from")}
                  minor={when.priceFrom?.minor ?? null}
                  currency={when.priceFrom?.currency ?? currency}
                  onChange={(minor) => change({ priceFrom: money(minor) })}
                />
              ),
              to: (
                <AmountInput
                  label={text("policy-price-to")}
                  minor={when.priceTo?.minor ?? null}
                  currency={when.priceTo?.currency ?? currency}
                  onChange={(minor) => change({ priceTo: money(minor) })}
                />
              ),
            }}
          />
          <FieldFault {...place} field="price" />
        </>
      );
    case "quantity":
      return (
        <>
          <Sentence
            id="policy-quantity"
            fields={{
              from: (
                <NumberInput
                  label={text("policy-quantity-from")}
                  value={when.quantityFrom}
                  onChange={(quantityFrom) => change({ quantityFrom })}
                />
              ),
              to: (
                <NumberInput
                  label={text("policy-quantity-to")}
                  value={when.quantityTo}
                  onChange={(quantityTo) => change({ quantityTo })}
                />
              ),
            }}
          />
          <FieldFault {...place} field="quantity" />
        </>
      );
    case "past":
      return (
        <Sentence
          id="policy-past"
          fields={{
            field: (
              <NumberInput
                label={text("policy-if-past")}
                value={when.pastReturnsFrom}
                max={1000}
                onChange={(from) => change({ pastReturnsFrom: from ?? 0 })}
              />
            ),
          }}
        />
      );
    case "rate":
      return (
        <Sentence
          id="policy-rate"
          fields={{
            field: (
              <ShareInput
                label={text("policy-if-rate")}
                basisPoints={when.pastRateFrom ?? 0}
                onChange={(pastRateFrom) => change({ pastRateFrom })}
              />
            ),
          }}
        />
      );
    case "discount":
      return (
        <Either
          name="policy-discount"
          label={text("policy-if-discount")}
          value={when.isDiscounted}
          onChange={(isDiscounted) => change({ isDiscounted })}
        />
      );
    default:
      return (
        <Either
          name="policy-final"
          label={text("policy-if-final")}
          value={when.isFinalSale}
          onChange={(isFinalSale) => change({ isFinalSale })}
        />
      );
  }
}

function Either(props: {
  name: "policy-discount" | "policy-final";
  label: string;
  value: boolean | null;
  onChange: (value: boolean) => void;
}) {
  const { name, label, value, onChange } = props;
  const { text } = useText();
  return (
    <WordChoice
      label={label}
      className="policy-wide"
      value={value === false ? "no" : "yes"}
      words={[
        { word: "yes", text: text(`${name}-yes`) },
        { word: "no", text: text(`${name}-no`) },
      ]}
      onChange={(word) => onChange(word === "yes")}
    />
  );
}
