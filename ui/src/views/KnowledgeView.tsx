import { HealthPage } from "../features/knowledge/health/HealthPage";
import { KnowledgePage } from "../features/knowledge/KnowledgePage";
import { BlocksPage } from "../features/knowledge/shared-texts/BlocksPage";
import { SitePage } from "../features/knowledge/site/SitePage";
import { useTopicName } from "../features/topics/useTopicName";
import { currentPlace, go } from "../shared/place";

const open = (id: number | null) => go({ name: "knowledge", id });

/** Where articles are written, the help site that they become, and what is missing among them. */
export function KnowledgeView({ id, tool }: { id: number | null; tool: string }) {
  if (tool === "site") return <SitePage onArticles={() => open(null)} />;
  if (tool === "blocks")
    return (
      <BlocksPage
        onArticles={() => open(null)}
        onOpen={open}
        onPolicy={() => go({ name: "settings", section: "returns" })}
      />
    );
  if (tool === "health") return <Health />;
  return (
    <KnowledgePage
      id={id}
      onSite={() => go({ name: "knowledge", id: null, tool: "site" })}
      onHealth={() => go({ name: "knowledge", id: null, tool: "health" })}
      onBlocks={() => go({ name: "knowledge", id: null, tool: "blocks" })}
      onOpen={(next) => {
        const before = currentPlace();
        // From one article to the next leaves no step behind.
        const isNext = before.name === "knowledge" && before.id !== null && next !== null;
        go({ name: "knowledge", id: next }, isNext ? "replace" : "push");
      }}
    />
  );
}

function Health() {
  const topicName = useTopicName();
  return (
    <HealthPage
      topicName={topicName}
      onOpen={open}
      onConversation={(id) => go({ name: "inbox", mailbox: "all", id })}
      onArticles={() => open(null)}
    />
  );
}
