export interface Part {
  text: string;
  kind: "same" | "added" | "removed";
}

/** A paragraph of the newer text, or one that is gone from it. */
export interface Row {
  kind: "same" | "added" | "removed" | "changed";
  parts: Part[];
}

/** Longer texts are compared by their beginnings and ends only. */
const MOST = 4_000_000;

type Step<T> = { kind: Part["kind"]; value: T };

/** The shortest way from one list to the other. */
function steps<T>(before: readonly T[], after: readonly T[]): Step<T>[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const old = before.slice(start, before.length - end);
  const now = after.slice(start, after.length - end);
  const same = (values: readonly T[]) => values.map((value): Step<T> => ({ kind: "same", value }));
  return [...same(before.slice(0, start)), ...between(old, now), ...same(end > 0 ? before.slice(-end) : [])];
}

function between<T>(old: readonly T[], now: readonly T[]): Step<T>[] {
  const removed = (value: T): Step<T> => ({ kind: "removed", value });
  const added = (value: T): Step<T> => ({ kind: "added", value });
  if (old.length * now.length > MOST) return [...old.map(removed), ...now.map(added)];
  const width = now.length + 1;
  // How many stay, from each pair of places to the ends.
  const stay = new Uint32Array((old.length + 1) * width);
  const at = (one: number, other: number) => stay[one * width + other] ?? 0;
  for (let one = old.length - 1; one >= 0; one -= 1)
    for (let other = now.length - 1; other >= 0; other -= 1)
      stay[one * width + other] =
        old[one] === now[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));
  const found: Step<T>[] = [];
  let one = 0;
  let other = 0;
  while (one < old.length || other < now.length) {
    const [before, after] = [old[one], now[other]];
    if (one < old.length && other < now.length && before === after) {
      found.push({ kind: "same", value: before as T });
      one += 1;
      other += 1;
    } else if (one < old.length && (other >= now.length || at(one + 1, other) >= at(one, other + 1))) {
      found.push(removed(before as T));
      one += 1;
    } else {
      found.push(added(after as T));
      other += 1;
    }
  }
  return found;
}

/** Words, spaces and single signs; scripts without spaces are compared by their characters. */
const wordsOf = (text: string) =>
  text.match(
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\s+|[\p{L}\p{N}\p{M}]+|./gu,
  ) ?? [];

/** What changed inside of a paragraph, word by word. */
export function diffWords(before: string, after: string): Part[] {
  const parts: Part[] = [];
  for (const { kind, value } of steps(wordsOf(before), wordsOf(after))) {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += value;
    else parts.push({ kind, text: value });
  }
  return parts;
}

const isLike = (parts: readonly Part[]) => {
  const count = (kind: Part["kind"]) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  return count("same") >= Math.max(count("added"), count("removed")) / 2;
};

/** What changed from one text to the other, paragraph by paragraph and in them by words. */
export function diffTexts(before: string, after: string): Row[] {
  const lines = (text: string) => text.split("\n").filter((line) => line.trim() !== "");
  const rows: Row[] = [];
  let gone: string[] = [];
  const leave = () => {
    for (const text of gone) rows.push({ kind: "removed", parts: [{ kind: "removed", text }] });
    gone = [];
  };
  for (const { kind, value } of steps(lines(before), lines(after))) {
    if (kind === "removed") {
      gone.push(value);
      continue;
    }
    const [first, ...rest] = gone;
    const parts = kind === "added" && first !== undefined ? diffWords(first, value) : [];
    if (parts.length > 0 && isLike(parts)) {
      rows.push({ kind: "changed", parts });
      gone = rest;
      continue;
    }
    leave();
    rows.push({ kind: kind === "added" ? "added" : "same", parts: [{ kind, text: value }] });
  }
  leave();
  return rows;
}
