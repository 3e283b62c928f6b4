import type {
  DeclaredCondition,
  Outcome,
  ReadText,
  Reason,
  ReturnOptions,
  StartLine,
  Track,
} from "../../generated/contract";

/** How one line stands in the dialog before a return begins. */
export interface LineWish {
  quantity: number;
  reason: Reason;
  outcome: Outcome;
  /** As the customer says; none while nobody has. */
  condition?: DeclaredCondition | undefined;
  /** What is wanted in exchange, in words. */
  instead?: string;
}

export interface Beginning {
  track: Track;
  lines: Record<string, LineWish>;
  comment: string;
}

const PLAIN: LineWish = { quantity: 0, reason: "changed_mind", outcome: "refund" };

/**
 * What the dialog begins with: what was read from the letter, and the only line of an order that has but one, so that a
 * key is enough.
 */
export function beginningOf({ lines }: Pick<ReturnOptions, "lines">, read: ReadText | undefined): Beginning {
  const wish = read?.wish;
  const reason = wish?.reasons[0]?.reason ?? PLAIN.reason;
  const outcome = wish?.outcome ?? PLAIN.outcome;
  const proposed = new Map(read?.proposal.lines.map(({ line, quantity }) => [line, quantity]));
  const wanted = new Map(read?.proposal.lines.map(({ line, exchange }) => [line, exchange?.value ?? ""]));
  const open = lines.filter(({ available }) => available > 0);
  const begun = Object.fromEntries(
    lines.map(({ line, available }): [string, LineWish] => {
      const pieces = proposed.get(line) ?? (proposed.size === 0 && open.length === 1 ? 1 : 0);
      const instead = outcome === "exchange" ? (wanted.get(line) ?? "") : "";
      return [
        line,
        { quantity: Math.min(pieces, available), reason, outcome, ...(instead ? { instead } : {}) },
      ];
    }),
  );
  return {
    track: wish?.track ?? "voluntary",
    lines: begun,
    comment: wish?.reasons[0]?.words || wish?.declaration || "",
  };
}

/** What is asked of the desk: the lines that come back, each with what the customer said. */
export function askedLines({ lines, track, comment }: Beginning): StartLine[] {
  return Object.entries(lines)
    .filter(([, { quantity }]) => quantity > 0)
    .map(([line, { quantity, reason, outcome, condition, instead }]) => ({
      line,
      quantity,
      reason,
      comment,
      ...(condition === undefined ? {} : { condition }),
      // The statutory track knows the money only.
      ...(track === "withdrawal" ? {} : { outcome, ...(instead ? { instead } : {}) }),
    }));
}
