import { useQuery } from "@tanstack/react-query";
import type { ArticleUse } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import "./health/health.css";

const key = (...parts: Key): Key => parts;

/** In how many answers an article stands, as what, and the conversations where it was used last. */
export function Uses({ articleId }: { articleId: number }) {
  const { text } = useText();
  const format = useFormat();
  const uses = useQuery({
    queryKey: key(["knowledge", "conversations"], "uses", { id: articleId }),
    queryFn: () => ask("inbox.article_uses", { id: articleId }),
  }).data;
  if (!uses || uses.links + uses.excerpts + uses.texts === 0) return null;
  const counts = [
    uses.texts > 0 && text("health-uses-texts", { count: uses.texts }),
    uses.excerpts > 0 && text("health-uses-excerpts", { count: uses.excerpts }),
    uses.links > 0 && text("health-uses-links", { count: uses.links }),
  ].filter((count) => count !== false);
  return (
    <section className="article-detail">
      <h3>
        <Text id="health-uses" />
      </h3>
      <p className="article-meta">{format.list(counts)}</p>
      <ul className="article-uses">
        {uses.newest.map((use, index) => (
          <li key={index}>
            <UseRow use={use} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UseRow({ use }: { use: ArticleUse }) {
  const format = useFormat();
  const now = useNow();
  return (
    <button
      type="button"
      className="article-use"
      onClick={() => go({ name: "inbox", mailbox: "all", id: use.conversationId })}
    >
      <span className="ellipsis" dir="auto">
        {use.subject || `#${use.conversationId}`}
      </span>
      <span className="article-meta">
        <bdi>{use.customerName}</bdi> · {format.moment(use.at, now)}
      </span>
    </button>
  );
}
