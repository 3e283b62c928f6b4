import { useMutation, useQuery } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { useShopLanguage } from "../queries";

const key = (...parts: Key): Key => parts;

/** What is missing among the articles, and what those that exist did. */
export function useHealth() {
  return useQuery({
    queryKey: key(["knowledge", "conversations", "storefronts", "settings", "agents"], "article_health"),
    queryFn: () => ask("inbox.article_health", {}),
  });
}

/** Begins an article for a gap: with a title, and about a topic where there is one. */
export function useBegun(onOpen: (id: number) => void) {
  const language = useShopLanguage();
  return useMutation({
    mutationFn: async ({ title, topicId }: { title: string; topicId?: number }) => {
      const { id, kind, isInternal } = await ask("knowledge.create", { title, language });
      if (topicId !== undefined)
        await ask("knowledge.update", {
          id,
          kind,
          isInternal,
          links: [{ kind: "topic", target: String(topicId) }],
        });
      return id;
    },
    onSuccess: onOpen,
  });
}
