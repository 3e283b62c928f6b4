import type { ItemValue, TopicItem } from "../../generated/contract";

export const isStep = (item: TopicItem): boolean => item.kind === "step";

/** How many steps are done, or how many fields are known. */
export function progressOf(
  items: readonly TopicItem[],
  values: readonly ItemValue[],
  kind: "step" | "field",
): { done: number; all: number } {
  const meant = items.filter((item) => isStep(item) === (kind === "step"));
  const known = new Map(values.map((value) => [value.itemId, value.value]));
  // A picture that has not come is still missing, whatever somebody noted about it.
  const isDone = ({ id, kind: own }: TopicItem) =>
    known.has(id) && !(own === "photo" && known.get(id) === "no");
  return { done: meant.filter(isDone).length, all: meant.length };
}
