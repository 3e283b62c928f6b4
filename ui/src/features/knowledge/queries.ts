import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useSettings } from "../../platform/settings";

const key = (...parts: Key): Key => parts;

/** All articles in the order of their categories. */
export function useArticles() {
  return useQuery({
    queryKey: key(["knowledge", "agents"], "list"),
    queryFn: () => ask("knowledge.list", {}),
  });
}

export function useCategories() {
  return useQuery({
    queryKey: key(["knowledge", "agents"], "categories"),
    queryFn: () => ask("knowledge.categories", {}),
  });
}

/** One article with all its texts. */
export function useArticle(id: number) {
  return useQuery({
    queryKey: key(["knowledge"], "article", { id }),
    queryFn: () => ask("knowledge.get", { id }),
  });
}

/** A text as it was, the newest first. */
export function useRevisions(id: number, language: string, isWanted = true) {
  return useQuery({
    queryKey: key(["knowledge"], "revisions", { id, language }),
    queryFn: () => ask("knowledge.revisions", { id, language, limit: 100 }),
    enabled: isWanted,
  });
}

/** Articles that hold these words in any language. */
export function useFoundArticles(query: string) {
  return useQuery({
    queryKey: key(["knowledge", "agents"], "search", { query }),
    queryFn: () => ask("knowledge.search", { query, limit: 100 }),
    enabled: query !== "",
    placeholderData: keepPreviousData,
  });
}

export function useColleagues() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

/** The language in which the shop's own texts are written first. */
export function useShopLanguage(): string {
  return useSettings().data?.defaultLanguage ?? "en";
}
