import type { Marks, ProductRow } from "../../../generated/contract";

/** The ways in which articles are known. */
export const markKinds = ["tags", "skus", "titles"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface OfferedMark {
  kind: MarkKind;
  mark: string;
}

/** The marks with one more, unless it is there already. */
export function withMark(marks: Marks, kind: MarkKind, mark: string): Marks {
  const isKnown = marks[kind].some((each) => each.toLowerCase() === mark.toLowerCase());
  return isKnown ? marks : { ...marks, [kind]: [...marks[kind], mark] };
}

/** What can be chosen: what was typed in each way, then what the found products carry. */
export function offeredMarks(typed: string, products: readonly ProductRow[]): OfferedMark[] {
  const own = markKinds.map((kind) => ({ kind, mark: typed }));
  const carried = products.flatMap(({ product }): OfferedMark[] => [
    ...product.tags.map((mark): OfferedMark => ({ kind: "tags", mark })),
    ...product.variants.map(({ sku }): OfferedMark => ({ kind: "skus", mark: sku })),
    { kind: "titles", mark: product.title },
  ]);
  const seen = new Set<string>();
  return [...(typed === "" ? [] : own), ...carried].filter(({ kind, mark }) => {
    const key = `${kind} ${mark.toLowerCase()}`;
    const isNew = mark.trim() !== "" && !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
