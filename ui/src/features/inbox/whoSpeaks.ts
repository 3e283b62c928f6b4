import type { Agent } from "../../generated/contract";
import { primaryOf } from "../../shared/text/customerLanguages";

type Person = Pick<Agent, "id" | "name" | "languages" | "leftAt">;

/**
 * Who speaks a language, or `null` where there is nothing to say: whoever has the conversation speaks it, or nobody has
 * said yet what they speak. What somebody reads the interface in says nothing about what they can answer.
 */
export function speakersOf<P extends Person>(
  agents: readonly P[],
  language: string,
  assigneeId: number | null,
): { speakers: P[] } | null {
  const here = agents.filter(({ leftAt }) => leftAt === null);
  if (here.every(({ languages }) => languages.length === 0)) return null;
  const wanted = primaryOf(language);
  const speaks = ({ languages }: P) => languages.some((spoken) => primaryOf(spoken) === wanted);
  const owner = here.find(({ id }) => id === assigneeId);
  // Somebody who has not said what they speak is not called unable to.
  if (owner && (speaks(owner) || owner.languages.length === 0)) return null;
  const speakers = here.filter(speaks);
  return owner === undefined && speakers.length === here.length ? null : { speakers };
}
