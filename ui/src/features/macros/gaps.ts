/** A value that a macro lacked: `⟦customer.first_name⟧`. The desk sends nothing that still holds one. */
const GAP = /⟦([A-Za-z0-9_.]+)⟧/g;

export interface Piece {
  text: string;
  isGap: boolean;
}

/** A text cut at its gaps; a gap's piece is its bare name. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const match of text.matchAll(GAP)) {
    if (match.index > end) pieces.push({ text: text.slice(end, match.index), isGap: false });
    pieces.push({ text: match[1] ?? "", isGap: true });
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isGap: false });
  return pieces;
}
