/** One figure of a chart, as it is drawn, read aloud and written into a table. */
export interface ChartEntry {
  key: string;
  name: string;
  /** The share as people write it; a dash where nothing was measured. */
  value: string;
  /** What it is of: “14 of 38 pieces”. */
  detail: string;
  /** 0 to 1; null where nothing was measured. */
  share: number | null;
  /** The interval in which the true share lies; none where there are too few. */
  low: number | null;
  high: number | null;
  /** Hatched: it may still change, or it is nothing that we answer for. */
  isHatched?: boolean;
  /** The cells of the table after the name. */
  cells: readonly string[];
  onOpen?: (() => void) | undefined;
}

const STEPS = [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.5, 1];

/** The end of the scale: the next round share above everything that is drawn. */
export function scaleOf(entries: readonly ChartEntry[]): number {
  const largest = Math.max(0, ...entries.map(({ share, high }) => Math.max(share ?? 0, high ?? 0)));
  return STEPS.find((step) => step >= largest) ?? 1;
}
