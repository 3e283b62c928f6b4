import { ArticleList } from "./ArticleList";
import { ArticlePane } from "./ArticlePane";
import "./knowledge.css";
import { EmptyState } from "../../shared/ui/EmptyState";
import { Text } from "../../shared/text/Text";

interface Props {
  /** The article that is open. */
  id: number | null;
  onOpen: (id: number | null) => void;
  /** Goes to the help site. */
  onSite: () => void;
  /** Goes to what is missing. */
  onHealth: () => void;
  /** Goes to the texts that stand in several articles. */
  onBlocks: () => void;
}

/** All articles, and the one that is being written. */
export function KnowledgePage({ id, onOpen, onSite, onHealth, onBlocks }: Props) {
  return (
    <div className={id === null ? "knowledge" : "knowledge knowledge-opened"}>
      <ArticleList id={id} onOpen={onOpen} onSite={onSite} onHealth={onHealth} onBlocks={onBlocks} />
      {id === null ? (
        <section className="article">
          <EmptyState icon="article">
            <Text id="knowledge-choose" />
          </EmptyState>
        </section>
      ) : (
        <ArticlePane key={id} id={id} onOpen={onOpen} />
      )}
    </div>
  );
}
