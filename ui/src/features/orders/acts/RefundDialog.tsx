import { useState } from "react";
import type { ActOptions, OrderLine } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { AboveHint } from "./AboveHint";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useProposal } from "./deeds";
import { AmountField, Check, PiecesField, TextRow } from "../../../shared/ui/Fields";
import { FinalHint } from "./FinalHint";
import { aboveLimit } from "./limits";
import { givenBack, partsOf, priceOf, shippingLeft } from "./refund";
import { StaleHint } from "./StaleHint";

interface Props {
  options: ActOptions;
  conversationId?: number;
  onClose: () => void;
}

/** Money back: by line, by amount or all of it. The amount follows the lines until it is written over. */
export function RefundDialog({ options, conversationId, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const { order, row } = options.detail;
  const { currency, minor: left } = options.left;
  const money = (minor: number) => format.money(minor, currency);
  const [pieces, setPieces] = useState<Record<string, number>>({});
  const [stays, setStays] = useState<Record<string, boolean>>({});
  const [withShipping, setWithShipping] = useState(false);
  const [own, setOwn] = useState<number | null>(null);
  const [reason, setReason] = useState("");
  const [byHand, setByHand] = useState(options.canRefund === false);
  const [notifies, setNotifies] = useState(true);
  const { propose, isBusy, problem } = useProposal(
    { orderId: row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );

  const leftOf = (line: OrderLine) => Math.max(0, line.quantity - givenBack(order, line).pieces);
  const shipping = withShipping ? shippingLeft(order, left) : 0;
  const goods = order.lines.reduce((sum, line) => sum + priceOf(order, line, pieces[line.id] ?? 0), 0);
  const sum = Math.min(goods + shipping, left);
  const amount = own ?? sum;
  const above = aboveLimit(options, amount, currency);
  const change = (next: () => void) => {
    next();
    setOwn(null);
  };
  const all = () => {
    setPieces(Object.fromEntries(order.lines.map((line) => [line.id, leftOf(line)])));
    setWithShipping(order.totals.shipping.minor > 0);
    setOwn(left);
  };
  const submit = () => {
    const chosen = order.lines.map((line) => ({
      line,
      pieces: pieces[line.id] ?? 0,
      restocks: !stays[line.id],
    }));
    const parts = partsOf(order, chosen, shipping, amount);
    void propose(
      {
        kind: "refund",
        amount: { minor: amount, currency },
        lines: parts.lines,
        shipping: parts.shipping,
        reason,
        isPaidByPlatform: !byHand,
        notifies,
      },
      options.basis,
    );
  };

  return (
    <DeedDialog
      size="wide"
      title={text("acts-refund-title", { order: row.number })}
      problem={problem}
      verb={
        above ? (
          <Text id="acts-ask-approval-amount" vars={{ amount: money(amount) }} />
        ) : (
          <Text id="acts-refund-do" vars={{ amount: money(amount) }} />
        )
      }
      isDisabled={isBusy || amount <= 0 || amount > left}
      onDo={submit}
      onClose={onClose}
    >
      <StaleHint options={options} />
      <table className="act-lines">
        <caption className="visually-hidden">{text("acts-refund-lines")}</caption>
        <thead>
          <tr>
            <th scope="col">{text("acts-refund-lines")}</th>
            <th scope="col">{text("acts-refund-pieces")}</th>
            <th scope="col">{text("acts-refund-restock")}</th>
            <th scope="col" className="act-number">
              {text("acts-refund-amount")}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => {
            const most = leftOf(line);
            const count = pieces[line.id] ?? 0;
            return (
              <tr key={line.id} data-over={most === 0 || undefined}>
                <th scope="row" className="act-article">
                  <span>
                    <bdi>{line.title}</bdi>
                  </span>
                  <span className="meta">
                    {line.options.map(([, value]) => value).join(" · ")}
                    {line.sku && <bdi className="identifier"> {line.sku}</bdi>}
                  </span>
                </th>
                <td>
                  <span className="act-count">
                    <PiecesField
                      label={text("acts-refund-pieces-label", { title: line.title })}
                      value={count}
                      max={most}
                      isDisabled={most === 0}
                      onChange={(value) =>
                        change(() => setPieces((before) => ({ ...before, [line.id]: value })))
                      }
                    />
                    <span className="meta">
                      <Text id="acts-refund-pieces-of" vars={{ count: most }} />
                    </span>
                  </span>
                </td>
                <td>
                  <input
                    type="checkbox"
                    className="act-box"
                    aria-label={text("acts-refund-restock-label", { title: line.title })}
                    disabled={count === 0}
                    checked={count > 0 && !stays[line.id]}
                    onChange={(event) =>
                      setStays((before) => ({ ...before, [line.id]: !event.target.checked }))
                    }
                  />
                </td>
                <td className="act-number">{count > 0 ? money(priceOf(order, line, count)) : "–"}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {order.totals.shipping.minor > 0 && (
        <Check isOn={withShipping} onChange={(isOn) => change(() => setWithShipping(isOn))}>
          <Text id="acts-refund-shipping" /> · {money(order.totals.shipping.minor)}
        </Check>
      )}
      <div className="act-sums">
        <span className="act-sum">
          <span className="form-label">
            <Text id="acts-refund-amount" />
          </span>
          <AmountField
            label={text("acts-refund-amount")}
            minor={amount}
            currency={currency}
            max={left}
            onChange={setOwn}
          />
          <Button size="small" onPress={all}>
            <Text id="acts-refund-all" />
          </Button>
        </span>
        <span className="meta">
          {row.refunded.minor > 0 && (
            <>
              <Text id="acts-refund-before" vars={{ amount: money(row.refunded.minor) }} />
              {" · "}
            </>
          )}
          <Text id="acts-refund-left" vars={{ amount: money(left) }} />
        </span>
        {own !== null && own !== sum && goods + shipping > 0 && (
          <span className="meta">
            <Text id="acts-refund-amount-own" vars={{ amount: money(goods + shipping) }} />
          </span>
        )}
      </div>
      <TextRow label={<Text id="acts-refund-reason" />} value={reason} onChange={setReason} />
      {options.canRefund === false && (
        <p className="form-hint form-warn">
          <Text id="acts-refund-gateway" />
        </p>
      )}
      <Check isOn={byHand} isDisabled={options.canRefund === false} onChange={setByHand}>
        <Text id="acts-refund-by-hand" />
      </Check>
      <Check isOn={notifies} onChange={setNotifies}>
        <Text id="acts-notifies" />
      </Check>
      <FinalHint />
      <AboveHint above={above} />
    </DeedDialog>
  );
}
