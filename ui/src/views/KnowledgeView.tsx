import { KnowledgePage } from "../features/knowledge/KnowledgePage";
import { currentPlace, go } from "../shared/place";

/** Where articles are written. */
export function KnowledgeView({ id }: { id: number | null }) {
  return (
    <KnowledgePage
      id={id}
      onOpen={(next) => {
        const before = currentPlace();
        // From one article to the next leaves no step behind.
        const isNext = before.name === "knowledge" && before.id !== null && next !== null;
        go({ name: "knowledge", id: next }, isNext ? "replace" : "push");
      }}
    />
  );
}
