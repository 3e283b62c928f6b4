import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { useArticles } from "../queries";
import { useMoveArticle } from "./useMoveArticle";

/** Moves an article by one place in its category, as readers see it on the help site. */
export function MoveButtons({ id, categoryId }: { id: number; categoryId: number | null }) {
  const rows = useArticles().data ?? [];
  const move = useMoveArticle(rows);
  const siblings = rows.filter((row) => row.categoryId === categoryId);
  const at = siblings.findIndex((row) => row.id === id);
  if (siblings.length < 2) return null;
  return (
    <div className="form-actions">
      <Button
        size="small"
        look="plain"
        needs="knowledge.move"
        isDisabled={at <= 0}
        onPress={() => move(id, -1)}
      >
        <Text id="knowledge-move-up" />
      </Button>
      <Button
        size="small"
        look="plain"
        needs="knowledge.move"
        isDisabled={at < 0 || at === siblings.length - 1}
        onPress={() => move(id, 1)}
      >
        <Text id="knowledge-move-down" />
      </Button>
    </div>
  );
}
