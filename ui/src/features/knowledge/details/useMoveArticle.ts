import { useMutation } from "@tanstack/react-query";
import type { ArticleRow } from "../../../generated/contract";
import { ask } from "../../../platform/ask";

/** Where an article stands among those of its category, and moving it by one place. */
export function useMoveArticle(rows: readonly Pick<ArticleRow, "id" | "categoryId">[]) {
  const move = useMutation({
    mutationFn: ({ id, by }: { id: number; by: 1 | -1 }) => {
      const own = rows.find((row) => row.id === id);
      const siblings = rows.filter(({ categoryId }) => categoryId === (own?.categoryId ?? null));
      const position = siblings.findIndex((row) => row.id === id) + by;
      if (!own || position < 0 || position >= siblings.length) return Promise.resolve({});
      return ask("knowledge.move", { id, categoryId: own.categoryId ?? undefined, position });
    },
  });
  return (id: number, by: 1 | -1) => {
    if (!move.isPending) move.mutate({ id, by });
  };
}
