import type { Money, Sums } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";

/** What a case comes to, a line for each part that is not nothing. */
export function SumLines({ sums }: { sums: Sums }) {
  const format = useFormat();
  const money = ({ minor, currency }: Money, sign = 1) => format.money(sign * minor, currency);
  const line = (id: PlainKey, amount: Money, sign = 1) =>
    amount.minor === 0 ? null : (
      <div>
        <dt>
          <Text id={id} />
        </dt>
        <dd>{money(amount, sign)}</dd>
      </div>
    );
  const hasBoth = sums.refund.minor > 0 && sums.credit.minor > 0;
  return (
    <dl className="return-sums">
      {line("returns-sums-value", sums.value)}
      {line("returns-sums-deduction", sums.deduction, -1)}
      {line("returns-sums-fee", sums.fee, -1)}
      {line("returns-sums-shipping", sums.shipping)}
      {line("returns-sums-bonus", sums.bonus)}
      {line("settling-sum", sums.exchange, -1)}
      {sums.due.minor > 0 && (
        <div data-total="true">
          <dt>
            <Text id="settling-due" />
          </dt>
          <dd>{money(sums.due)}</dd>
        </div>
      )}
      {sums.credit.minor > 0 && (
        <div data-total="true">
          <dt>
            <Text id="returns-sums-credit" />
          </dt>
          <dd>{money(sums.credit)}</dd>
        </div>
      )}
      {((sums.credit.minor === 0 && sums.due.minor === 0) || hasBoth) && (
        <div data-total="true">
          <dt>
            <Text id="returns-sums-refund" />
          </dt>
          <dd>{money(sums.refund)}</dd>
        </div>
      )}
    </dl>
  );
}
