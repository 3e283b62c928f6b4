import { Problem } from "../../platform/transport";

/** The files of a letter together, in bytes: most servers refuse more. The desk knows the same number. */
export const LARGEST = 25_000_000;

export function totalSize(files: readonly { size: number }[]): number {
  return files.reduce((total, { size }) => total + size, 0);
}

/** What is said about files that are too large; the size is put into words where it is shown. */
export function tooLarge(): Problem {
  return new Problem({ kind: "refused", code: "message-too-large", args: { size: "25 MB" } });
}

/** Throws before a file is even read. */
export function checkSize(files: readonly { size: number }[]): void {
  if (totalSize(files) > LARGEST) throw tooLarge();
}
