import { useState } from "react";
import { Input, NumberField } from "react-aria-components";
import type { ActOptions, DiscountValue } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { AboveHint } from "./AboveHint";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useProposal } from "./deeds";
import { AmountField, Check, PiecesField, TextRow } from "../../../shared/ui/Fields";
import type { Above } from "./limits";
import { StaleHint } from "./StaleHint";

const DAY = 86_400_000;

/** A code that nobody guesses: no signs that are mistaken for others. */
function freshCode(): string {
  const signs = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => signs[byte % signs.length]).join("");
}

/** A day as fields of dates write it. */
const dayOf = (at: number) =>
  new Date(at - new Date(at).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

interface Props {
  options: ActOptions;
  conversationId?: number;
  onClose: () => void;
}

export function DiscountDialog({ options, conversationId, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const { row, order } = options.detail;
  const currency = order.currency;
  const [code, setCode] = useState(freshCode);
  const [isPercent, setPercent] = useState(true);
  const [percent, setPercentValue] = useState(10);
  const [minor, setMinor] = useState(0);
  const [uses, setUses] = useState(1);
  const [now] = useState(() => Date.now());
  const [until, setUntil] = useState(() => dayOf(now + 30 * DAY));
  const [onlyThem, setOnlyThem] = useState(order.email !== "");
  const { propose, isBusy, problem } = useProposal(
    { orderId: row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );
  const value: DiscountValue = isPercent
    ? { kind: "percent", basis_points: Math.round(percent * 100) }
    : { kind: "amount", amount: { minor, currency } };
  const { discountPercent, discount } = options.limits;
  const isBeyond = isPercent
    ? discountPercent !== null && percent > discountPercent
    : discount !== null && (discount.currency !== currency || minor > discount.minor);
  const above: Above | null = options.onlyProposes
    ? { reason: "role" }
    : isBeyond
      ? { reason: "limit", minor: discount?.minor ?? 0, currency: discount?.currency ?? currency }
      : null;
  // The day counts to its end, by this computer's clock.
  const expires = until === "" ? null : new Date(`${until}T23:59:59`).getTime();
  const amount = isPercent ? format.percent(percent) : format.money(minor, currency);
  const email = onlyThem && order.email !== "" ? order.email : null;
  return (
    <DeedDialog
      size="wide"
      title={text("acts-discount-title")}
      problem={problem}
      verb={
        <>
          <Text id={above ? "acts-ask-approval" : "acts-discount-do"} />
          {` · ${amount}`}
        </>
      }
      isDisabled={isBusy || code.trim().length < 3 || (isPercent ? percent <= 0 : minor <= 0) || uses < 1}
      onDo={() =>
        void propose(
          { kind: "discount", code: code.trim(), value, uses, expires, email, minimum: null },
          options.basis,
        )
      }
      onClose={onClose}
    >
      <StaleHint options={options} />
      <TextRow
        label={<Text id="acts-discount-code" />}
        value={code}
        onChange={(next) => setCode(next.replace(/\s/g, ""))}
        isIdentifier
        maxLength={60}
      />
      <div className="act-sum">
        <span className="form-label">
          <Text id="acts-discount-value" />
        </span>
        {isPercent ? (
          <NumberField
            className="act-amount"
            aria-label={text("acts-discount-value")}
            minValue={0}
            maxValue={1}
            step={0.01}
            value={percent / 100}
            formatOptions={{ style: "percent", maximumFractionDigits: 2 }}
            onChange={(share) =>
              setPercentValue(Number.isFinite(share) ? Math.round(share * 10_000) / 100 : 0)
            }
          >
            <Input className="field" />
          </NumberField>
        ) : (
          <AmountField
            label={text("acts-discount-value")}
            minor={minor}
            currency={currency}
            onChange={setMinor}
          />
        )}
        <Check isOn={isPercent} onChange={setPercent}>
          <Text id="acts-discount-percent" />
        </Check>
      </div>
      <div className="act-sum">
        <span className="form-label">
          <Text id="acts-discount-uses" />
        </span>
        <PiecesField label={text("acts-discount-uses")} value={uses} max={9999} onChange={setUses} />
      </div>
      <TextRow
        label={<Text id="acts-discount-expires" />}
        value={until}
        onChange={setUntil}
        type="date"
        min={dayOf(now)}
      />
      {order.email !== "" && (
        <Check isOn={onlyThem} onChange={setOnlyThem}>
          <Text id="acts-discount-email" vars={{ email: order.email }} />
        </Check>
      )}
      <p className="form-hint">
        <Text id="acts-discount-live" />
      </p>
      <AboveHint above={above} />
    </DeedDialog>
  );
}
