import { useRef, useState } from "react";
import type { Outcome, RuleVerdict } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { carried, outcomes, withTerms } from "./draft";
import { FeeField } from "./FeeField";
import { NumberInput } from "./Rows";
import { Sentence } from "./Sentence";
import { useDragOrder } from "./useDragOrder";

interface Props {
  verdict: RuleVerdict;
  currency: string;
  onChange: (verdict: RuleVerdict) => void;
}

/** What the customer is offered, in its order: dragged by the handle, or moved by buttons. */
export function Offers({ verdict, currency, onChange }: Props) {
  const put = (chosen: Outcome[]) => onChange({ ...verdict, outcomes: chosen });
  const { list, dragged, handle } = useDragOrder((from, to) => put(carried(verdict.outcomes, from, to)));
  return (
    <div className="form-row">
      <p className="form-label">
        <Text id="policy-offers" />
      </p>
      <ol ref={list} className="policy-offers">
        {verdict.outcomes.map((outcome, at) => (
          <li
            key={outcome}
            className="policy-offer"
            data-dragged={dragged?.from === at}
            data-target={dragged !== null && dragged.to === at && dragged.from !== at}
          >
            <Offer
              outcome={outcome}
              at={at}
              verdict={verdict}
              currency={currency}
              handle={handle(at)}
              onChange={onChange}
            />
          </li>
        ))}
      </ol>
      <AddOffer
        left={outcomes.filter((outcome) => !verdict.outcomes.includes(outcome))}
        onAdd={(outcome) => put([...verdict.outcomes, outcome])}
      />
    </div>
  );
}

interface OfferProps extends Props {
  outcome: Outcome;
  at: number;
  handle: ReturnType<ReturnType<typeof useDragOrder>["handle"]>;
}

function Offer({ outcome, at, verdict, currency, handle, onChange }: OfferProps) {
  const { text, dynamic } = useText();
  const own = verdict.terms.find((terms) => terms.outcome === outcome);
  const [isOpen, setOpen] = useState(own !== undefined);
  const offer = dynamic(`returns-outcome-${outcome}`);
  const put = (chosen: Outcome[]) => onChange({ ...verdict, outcomes: chosen });
  const terms = own ?? { outcome, days: null, fee: null };
  return (
    <>
      <div className="policy-offer-line">
        <span {...handle} className="policy-handle" title={text("policy-offer-drag")} aria-hidden>
          <Icon name="menu" size={12} />
        </span>
        <span className="policy-offer-name">{offer}</span>
        <button
          type="button"
          className="link-button"
          aria-expanded={isOpen}
          aria-label={text("policy-offer-own", { offer })}
          onClick={() => setOpen(!isOpen)}
        >
          <Icon name={isOpen ? "chevron_down" : "chevron"} size={12} />
          <Text id="policy-offer-terms" />
        </button>
        <IconButton
          icon="arrow_up"
          label={text("policy-offer-earlier", { offer })}
          onPress={() => put(at > 0 ? carried(verdict.outcomes, at, at - 1) : verdict.outcomes)}
        />
        <IconButton
          icon="arrow_down"
          label={text("policy-offer-later", { offer })}
          onPress={() => put(carried(verdict.outcomes, at, at + 1))}
        />
        <IconButton
          icon="close"
          label={text("policy-offer-remove", { offer })}
          onPress={() =>
            onChange({
              ...withTerms(verdict, { outcome, days: null, fee: null }),
              outcomes: verdict.outcomes.filter((each) => each !== outcome),
            })
          }
        />
      </div>
      {isOpen && (
        <div className="policy-offer-own">
          <Sentence
            id="policy-offer-days"
            fields={{
              field: (
                <NumberInput
                  label={text("policy-window-label")}
                  value={terms.days}
                  onChange={(days) => onChange(withTerms(verdict, { ...terms, days }))}
                />
              ),
            }}
          />
          <FeeField
            label={text("policy-offer-fee", { offer })}
            fee={terms.fee}
            mayBeUsual
            currency={currency}
            onChange={(fee) => onChange(withTerms(verdict, { ...terms, fee }))}
          />
        </div>
      )}
    </>
  );
}

function AddOffer({ left, onAdd }: { left: readonly Outcome[]; onAdd: (outcome: Outcome) => void }) {
  const { text, dynamic } = useText();
  const button = useRef<HTMLSpanElement>(null);
  const [isOpen, setOpen] = useState(false);
  const label = text("policy-offer-add");
  return (
    <span ref={button} className="policy-add">
      <Button
        size="small"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        isDisabled={left.length === 0}
        onPress={() => setOpen(true)}
      >
        <Icon name="add" />
        {label}
      </Button>
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom start" onClose={() => setOpen(false)}>
          <ChoiceList
            label={label}
            choices={left.map((outcome) => ({
              key: outcome,
              words: dynamic(`returns-outcome-${outcome}`),
              label: dynamic(`returns-outcome-${outcome}`),
              run: () => {
                setOpen(false);
                onAdd(outcome);
              },
            }))}
          />
        </MenuPopover>
      )}
    </span>
  );
}
