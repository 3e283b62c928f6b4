import { queryOptions, useQuery } from "@tanstack/react-query";
import type { ArticleSuggestion, SuggestionReason } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useText } from "../../shared/text/useText";
import { useFormat } from "../../shared/format/useFormat";

const key = (...parts: Key): Key => parts;

/** The articles that may answer a conversation, the best first. */
export const articlesBesideOptions = (id: number) =>
  queryOptions({
    queryKey: key(
      ["conversations", "knowledge", "customers", "storefronts", "settings", "agents"],
      "articles_beside",
      { id },
    ),
    queryFn: () => ask("inbox.articles_beside", { id }),
  });

export const useArticlesBeside = (conversationId: number) => useQuery(articlesBesideOptions(conversationId));

/** Says what an article has in common with the conversation. Features do not know topics: whoever shows them names them. */
export function useReasons(topicName: (id: number) => string | undefined) {
  const { text } = useText();
  const format = useFormat();
  const said = (reason: SuggestionReason): string => {
    switch (reason.kind) {
      case "product":
        return reason.name
          ? text("help-because-product", { name: reason.name, number: reason.sku })
          : text("help-because-number", { number: reason.sku });
      case "topic":
        return text("help-because-topic", { name: topicName(reason.topicId) ?? `#${reason.topicId}` });
      case "language":
        return format.language(reason.language);
      case "words":
        return format.list(reason.words.map((word) => text("help-because-word", { word })));
    }
  };
  return ({ reasons }: Pick<ArticleSuggestion, "reasons">): string =>
    text("help-because", { reasons: reasons.map(said).join(" · ") });
}
