import type { Recipient, Recipients } from "../../generated/contract";

export const nobody: Recipients = { to: [], cc: [], bcc: [], replyTo: [] };

/** Good enough to find a slip while typing; the desk has the last word. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]+$/.test(text);
}

/** Splits at commas, semicolons and line ends, but not inside quotes or angle brackets. */
function parts(text: string): string[] {
  const found: string[] = [];
  let part = "";
  let isQuoted = false;
  let isAngled = false;
  for (const letter of text) {
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === "<") isAngled = true;
    else if (letter === ">") isAngled = false;
    if (!isQuoted && !isAngled && /[,;\n]/.test(letter)) {
      found.push(part);
      part = "";
    } else part += letter;
  }
  found.push(part);
  return found.map((each) => each.trim()).filter(Boolean);
}

function recipientOf(part: string): Recipient {
  const named = /^(.*?)<([^<>]*)>$/.exec(part);
  if (!named) return { name: "", address: part.replace(/^mailto:/i, "") };
  const name = (named[1] ?? "").trim().replace(/^"(.*)"$/, "$1");
  return { name: name.trim(), address: (named[2] ?? "").trim() };
}

/** Reads `Ada <ada@x.example>, bo@x.example` as people type or paste it. Slips are kept, so that they can be seen. */
export function parseRecipients(text: string): Recipient[] {
  return parts(text).map(recipientOf);
}

/** Adds those that are not there yet, whatever the case of their letters. */
export function joinRecipients(before: readonly Recipient[], added: readonly Recipient[]): Recipient[] {
  const known = new Set(before.map(({ address }) => address.toLowerCase()));
  const fresh = added.filter(({ address }) => {
    const folded = address.toLowerCase();
    if (known.has(folded)) return false;
    known.add(folded);
    return true;
  });
  return [...before, ...fresh];
}

export function everybody({ to, cc, bcc }: Recipients): Recipient[] {
  return [...to, ...cc, ...bcc];
}
