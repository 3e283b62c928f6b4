import type { MergePiece } from "../../../generated/contract";

/** Whose lines are taken where both changed them. */
export type Choice = "mine" | "theirs" | "both";

export const isOpen = (piece: MergePiece): piece is Extract<MergePiece, { kind: "both" }> =>
  piece.kind === "both";

/** The lines of a piece as somebody chose; what only one has changed is taken as it is. */
export function linesOf(piece: MergePiece, choice: Choice): readonly string[] {
  if (!isOpen(piece)) return piece.lines;
  if (choice === "both") return [...piece.theirs, ...between(piece), ...piece.mine];
  return piece[choice];
}

/** Two paragraphs are two only with an empty line between them. */
function between(piece: Extract<MergePiece, { kind: "both" }>): readonly string[] {
  const touches = piece.theirs.at(-1)?.trim() && piece.mine[0]?.trim();
  return touches ? [""] : [];
}

/** The text that comes of all choices; the choice of a piece is found by its place. */
export function together(pieces: readonly MergePiece[], choices: ReadonlyMap<number, Choice>): string {
  return pieces.flatMap((piece, at) => linesOf(piece, choices.get(at) ?? "mine")).join("\n");
}

/** A text of one line, where both can't stand one after the other. */
export function oneLine(pieces: readonly MergePiece[], choice: "mine" | "theirs"): string {
  return pieces
    .flatMap((piece) => linesOf(piece, choice))
    .join(" ")
    .trim();
}
