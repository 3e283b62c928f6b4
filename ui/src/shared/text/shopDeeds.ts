import type { Format } from "../format/format";
import type { TextVariables } from "./keys";

/** What a deed in a shop is about, as it stands in its row or in the history of a conversation. */
export interface ShopDeed {
  kind: string;
  order: string;
  amount: { minor: number; currency: string } | null;
  code: string;
  /** True when it takes another one back. */
  isUndo: boolean;
}

/** Names a deed in a shop: “Refund of €38.00, order 1042”. */
export function shopDeedWords(
  dynamic: (id: string, vars?: TextVariables) => string,
  format: Format,
  deed: ShopDeed,
): string {
  const amount = deed.amount ? format.money(deed.amount.minor, deed.amount.currency) : "";
  const what = dynamic(`acts-what-${deed.kind}`, { order: deed.order, amount, code: deed.code });
  return deed.isUndo ? dynamic("acts-what-undo", { what }) : what;
}

/** The same from the arguments of a line of history. */
export function shopDeedOf(args: Record<string, string>): ShopDeed {
  const { kind = "", order = "", minor, currency, code = "", undoes } = args;
  return {
    kind,
    order,
    amount: minor && currency ? { minor: Number(minor), currency } : null,
    code,
    isUndo: undoes === "yes",
  };
}
