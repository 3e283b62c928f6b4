import { useQuery } from "@tanstack/react-query";
import type { ArticleLink, ReturnReason } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { languageStore } from "../../../shared/text/language";
import { useStore } from "../../../shared/store";
import { useText } from "../../../shared/text/useText";

const key = (...parts: Key): Key => parts;

export const REASONS: readonly ReturnReason[] = [
  "too_small",
  "too_large",
  "style",
  "not_as_described",
  "defective",
  "wrong_item",
  "unwanted",
  "other",
];

export function useTopics() {
  return useQuery({ queryKey: key(["topics"], "topics"), queryFn: () => ask("inbox.topics", {}) });
}

/** What is linked, in the reader's words: a topic and a reason by their names, a product by its number. */
export function useLinkName() {
  const { dynamic, has } = useText();
  const language = useStore(languageStore);
  const topics = useTopics().data ?? [];
  return ({ kind, target }: ArticleLink): string => {
    if (kind === "reason")
      return has(`returns-reason-${target}`) ? dynamic(`returns-reason-${target}`) : target;
    const topic = kind === "topic" ? topics.find(({ id }) => String(id) === target) : undefined;
    if (!topic) return target;
    const shipped = `topics-topic-${topic.key.replaceAll("_", "-")}`;
    const own = topic.titles[language] ?? (has(shipped) ? dynamic(shipped) : undefined);
    return own ?? Object.values(topic.titles)[0] ?? topic.key;
  };
}
