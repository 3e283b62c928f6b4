import type { Mention } from "../../generated/contract";
import { useAgents, useMe } from "./queries";

/** A part of a note, and whose name it is. */
export function partsOf(text: string, mentions: readonly Mention[]): { text: string; agentId?: number }[] {
  const parts: { text: string; agentId?: number }[] = [];
  // Longer names first, so that one that begins like another keeps its end.
  const named = mentions.filter(({ name }) => name !== "").toSorted((a, b) => b.name.length - a.name.length);
  let rest = text;
  while (rest !== "") {
    const signs = [...rest.matchAll(/@/g)].map(({ index }) => index);
    const at = signs.find((sign) => named.some(({ name }) => isHere(rest, sign, name)));
    if (at === undefined) break;
    const mention = named.find(({ name }) => isHere(rest, at, name));
    if (!mention) break;
    const end = at + 1 + mention.name.length;
    if (at > 0) parts.push({ text: rest.slice(0, at) });
    parts.push({ text: rest.slice(at, end), agentId: mention.agentId });
    rest = rest.slice(end);
  }
  if (rest !== "") parts.push({ text: rest });
  return parts;
}

function isHere(text: string, sign: number, name: string): boolean {
  const end = sign + 1 + name.length;
  return (
    text.slice(sign + 1, end).toLowerCase() === name.toLowerCase() && !/^[\p{L}\p{N}]/u.test(text.slice(end))
  );
}

/** Text in which colleagues who are named stand out; the title is what they are called now. */
export function Mentioned({ text, mentions }: { text: string; mentions: readonly Mention[] }) {
  const agents = useAgents().data;
  const me = useMe().data;
  return partsOf(text, mentions).map((part, index) =>
    part.agentId === undefined ? (
      part.text
    ) : (
      <bdi
        key={index}
        className={`mention${part.agentId === me?.id ? " mention-me" : ""}`}
        title={agents?.find(({ id }) => id === part.agentId)?.name}
      >
        {part.text}
      </bdi>
    ),
  );
}
