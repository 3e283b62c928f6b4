import type { Written } from "./drafting";
import { plainText } from "./letter";

/** A value that a macro lacked, as in `⟦order.number⟧`. The desk refuses to send a text that still holds one. */
export const GAP = /⟦([A-Za-z0-9_.]+)⟧/g;

/** The names of the gaps in what is being written, each once. */
export function gapsOf({ letter, subject }: Pick<Written, "letter" | "subject">): string[] {
  const names = [...`${subject}\n${plainText(letter)}`.matchAll(GAP)].map((match) => match[1] ?? "");
  return [...new Set(names)];
}
