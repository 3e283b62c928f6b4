import { KnowledgePage } from "../features/knowledge/KnowledgePage";
import { SitePage } from "../features/knowledge/site/SitePage";
import { currentPlace, go } from "../shared/place";

/** Where articles are written, and the help site that they become. */
export function KnowledgeView({ id, tool }: { id: number | null; tool: string }) {
  if (tool === "site") return <SitePage onArticles={() => go({ name: "knowledge", id: null })} />;
  return (
    <KnowledgePage
      id={id}
      onSite={() => go({ name: "knowledge", id: null, tool: "site" })}
      onOpen={(next) => {
        const before = currentPlace();
        // From one article to the next leaves no step behind.
        const isNext = before.name === "knowledge" && before.id !== null && next !== null;
        go({ name: "knowledge", id: next }, isNext ? "replace" : "push");
      }}
    />
  );
}
