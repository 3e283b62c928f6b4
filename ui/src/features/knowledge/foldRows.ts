import type { Row } from "./diff";

/** A row that is shown, or how many in its place are not. */
export type Shown = { row: Row; folded: 0 } | { row: null; folded: number };

/** What changed with a paragraph before and after it; what is the same far from there becomes a number. */
export function foldRows(rows: readonly Row[]): Shown[] {
  const isSame = (row: Row | undefined) => row === undefined || row.kind === "same";
  const shown: Shown[] = [];
  rows.forEach((row, at) => {
    const isFar = isSame(rows[at - 1]) && isSame(row) && isSame(rows[at + 1]);
    const last = shown.at(-1);
    if (!isFar) shown.push({ row, folded: 0 });
    else if (last && !last.row) last.folded += 1;
    else shown.push({ row: null, folded: 1 });
  });
  return shown;
}
