import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { ArticleSuggestion } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useSettings } from "../../platform/settings";
import { useArticlesBeside } from "./beside";

const key = (...parts: Key): Key => parts;

/** In which language an article is read: the customer's, and the shop's where there is no text in theirs. */
export interface Reader {
  language: string | undefined;
  shopLanguage: string;
}

export interface ArticleChoice {
  id: number;
  title: string;
  language: string;
  excerpt: string;
  isInternal: boolean;
  /** Why it is suggested; none for one that is only listed. */
  suggestion?: ArticleSuggestion;
}

/** For whom the answer in a conversation is written. */
export function useReader(conversationId: number): Reader {
  const expected = useQuery({
    queryKey: key(["conversations", "customers", "settings"], "expected", { id: conversationId }),
    queryFn: () => ask("inbox.expected", { id: conversationId }),
  }).data;
  const shopLanguage = useSettings().data?.defaultLanguage ?? "en";
  return { language: expected?.language, shopLanguage };
}

/** Articles with these words in any language; while nothing is typed, those that may answer first and then all others. */
export function useArticleChoices(query: string, { language }: Reader, conversationId: number) {
  const beside = useArticlesBeside(conversationId);
  const found = useQuery({
    queryKey: key(["knowledge", "agents"], "articles_for", { query, language }),
    queryFn: () => ask("knowledge.search", { query, language, limit: 40 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
  const all = useQuery({
    queryKey: key(["knowledge", "agents"], "list"),
    queryFn: () => ask("knowledge.list", {}),
  });
  const { error, isPending } = query ? found : all;
  const suggested: ArticleChoice[] = (beside.data?.suggestions ?? []).map((suggestion) => ({
    id: suggestion.id,
    title: suggestion.title,
    language: suggestion.language,
    excerpt: suggestion.excerpt,
    isInternal: suggestion.isInternal,
    suggestion,
  }));
  const choices: ArticleChoice[] = query
    ? (found.data ?? []).map(({ id, title, language: own, excerpt, isInternal }) => ({
        id,
        title,
        language: own,
        excerpt,
        isInternal,
      }))
    : [
        ...suggested,
        ...(all.data ?? [])
          .filter(({ id }) => !suggested.some((own) => own.id === id))
          .map(({ id, title, titleLanguage, isInternal }) => ({
            id,
            title,
            language: titleLanguage,
            excerpt: "",
            isInternal,
          })),
      ];
  return { choices, error, isPending, isFound: !found.isFetching && !found.isPlaceholderData };
}

/** An article as the customer would read it; looking at it is not counted. */
export function useArticleFor(id: number | null, reader: Reader) {
  return useQuery({
    queryKey: key(["knowledge"], "article_for", { id: id ?? 0, ...reader }),
    queryFn: () => ask("knowledge.text", { id: id ?? 0, ...reader }),
    enabled: id !== null,
  });
}
