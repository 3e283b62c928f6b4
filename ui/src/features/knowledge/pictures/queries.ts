import { queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { ArticleFile } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

const filesOptions = (id: number) =>
  queryOptions({
    queryKey: key(["knowledge"], "article_files", { id }),
    queryFn: () => ask("knowledge.files", { id }),
  });

/** Pictures and papers of an article, of every language. */
export function useArticleFiles(id: number) {
  return useQuery(filesOptions(id));
}

/** Shows an answer at once; the news that follows says the same. */
export function useKeptArticleFiles(id: number) {
  const client = useQueryClient();
  return useCallback(
    (files: ArticleFile[]) => client.setQueryData(filesOptions(id).queryKey, files),
    [client, id],
  );
}

/** A picture as readers get it. What has a number never changes its bytes but by being added anew. */
export function usePicture({ id, addedAt }: Pick<ArticleFile, "id" | "addedAt">) {
  return useQuery({
    queryKey: key([], "article_picture", { id, addedAt }),
    queryFn: () => ask("knowledge.file", { id }),
    staleTime: Infinity,
  });
}

/** The page of an article as readers will see it. */
export function usePreview(id: number, language: string, isDark: boolean) {
  return useQuery({
    queryKey: key(["knowledge", "settings"], "article_preview", { id, language, isDark }),
    queryFn: () => ask("knowledge.preview", { id, language, isDark }),
    placeholderData: (before) => before,
  });
}
