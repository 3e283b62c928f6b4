import type { Money, Order, OrderLine, RefundLine } from "../../../generated/contract";

/** Pieces of a line that were given back before, and their money. */
export function givenBack(order: Order, line: OrderLine): { pieces: number; minor: number } {
  let pieces = 0;
  let minor = 0;
  for (const refund of order.refunds)
    for (const part of refund.lines)
      if (part.line === line.id) {
        pieces += part.quantity;
        minor += part.amount.minor;
      }
  return { pieces: Math.max(pieces, line.refunded), minor };
}

/** What so many pieces of a line cost the customer: the last ones take what rounding left. */
export function priceOf(order: Order, line: OrderLine, pieces: number): number {
  const before = givenBack(order, line);
  const left = line.quantity - before.pieces;
  if (pieces <= 0 || line.quantity <= 0) return 0;
  if (pieces >= left) return Math.max(0, line.total.minor - before.minor);
  return Math.round((line.total.minor * pieces) / line.quantity);
}

/** What may go back of the shipping: at most what is left of everything. */
export function shippingLeft(order: Order, left: number): number {
  return Math.min(order.totals.shipping.minor, left);
}

export interface Chosen {
  line: OrderLine;
  pieces: number;
  restocks: boolean;
}

/** The parts of a refund that never come to more than its amount: too much is taken off all lines alike. */
export function partsOf(
  order: Order,
  chosen: readonly Chosen[],
  shipping: number,
  amount: number,
): { lines: RefundLine[]; shipping: Money | null } {
  const currency = order.currency;
  const priced = chosen
    .filter(({ pieces }) => pieces > 0)
    .map((each) => ({ ...each, minor: priceOf(order, each.line, each.pieces) }));
  const kept = Math.min(shipping, amount);
  const room = amount - kept;
  const sum = priced.reduce((all, { minor }) => all + minor, 0);
  let rest = Math.min(sum, room);
  const lines = priced.map(({ line, pieces, restocks, minor }, at) => {
    const isLast = at === priced.length - 1;
    const part = sum <= room ? minor : isLast ? rest : Math.floor((minor * room) / sum);
    rest -= part;
    return { line: line.id, quantity: pieces, amount: { minor: part, currency }, restocks };
  });
  return { lines, shipping: kept > 0 ? { minor: kept, currency } : null };
}
