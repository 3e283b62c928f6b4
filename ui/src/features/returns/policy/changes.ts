import type { PolicyWords } from "../../../generated/contract";

/** What differs in one rule, one zone, or everywhere. */
export interface Change {
  /** Null for what holds everywhere. */
  zone: string | null;
  /** Null for the zone itself. */
  rule: string | null;
  gone: string[];
  added: string[];
  /** The rules of the zone are asked in another order. */
  isMoved: boolean;
}

interface Part {
  key: string;
  zone: string | null;
  rule: string | null;
  says: readonly string[];
}

/** How countries are said in a sentence. */
type NameCountries = (codes: readonly string[]) => string;

function partsOf(words: PolicyWords, named: NameCountries): Part[] {
  const zones = words.zones.flatMap((zone, at) => [
    {
      key: `zone ${at}`,
      zone: zone.name,
      rule: null,
      says: [zone.name, named(zone.countries), ...zone.says].filter((said) => said !== ""),
    },
    ...zone.rules.map((rule) => ({
      key: `zone ${at} rule ${rule.id}`,
      zone: zone.name,
      rule: rule.name,
      says: [rule.name, ...rule.says],
    })),
  ]);
  return [...zones, { key: "everywhere", zone: null, rule: null, says: words.general }];
}

/** What a policy says otherwise than the one before, sentence by sentence. */
export function changesOf(before: PolicyWords, after: PolicyWords, named: NameCountries): Change[] {
  const [old, fresh] = [partsOf(before, named), partsOf(after, named)];
  const keys = [...new Set([...fresh, ...old].map(({ key }) => key))];
  return keys.flatMap((key) => {
    const was = old.find((part) => part.key === key);
    const is = fresh.find((part) => part.key === key);
    const gone = (was?.says ?? []).filter((said) => !is?.says.includes(said));
    const added = (is?.says ?? []).filter((said) => !was?.says.includes(said));
    const part = is ?? was;
    const isMoved = part?.rule === null && isReordered(key, before, after);
    if (!part || (gone.length === 0 && added.length === 0 && !isMoved)) return [];
    return [{ zone: part.zone, rule: part.rule, gone, added, isMoved }];
  });
}

/** Whether the rules that both have stand in another order. */
function isReordered(key: string, before: PolicyWords, after: PolicyWords): boolean {
  const at = Number(/^zone (\d+)$/.exec(key)?.[1] ?? NaN);
  const idsOf = (words: PolicyWords) => words.zones[at]?.rules.map(({ id }) => id) ?? [];
  const [old, fresh] = [idsOf(before), idsOf(after)];
  return fresh.filter((id) => old.includes(id)).join() !== old.filter((id) => fresh.includes(id)).join();
}
