import { useEffect } from "react";
import { ask } from "../../platform/ask";

/** Nobody has typed on for so long: this is what they were looking for. */
const SETTLED = 1500;

/** Counts a search that found nothing, once for each; the desk keeps its words without the person. */
export function useMissed(query: string, isEmpty: boolean, conversationId: number) {
  useEffect(() => {
    if (!isEmpty || query.length < 3) return undefined;
    const note = () => void ask("inbox.article_missed", { query, conversationId }).catch(() => undefined);
    const timer = setTimeout(note, SETTLED);
    return () => clearTimeout(timer);
  }, [query, isEmpty, conversationId]);
}
