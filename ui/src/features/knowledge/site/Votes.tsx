import { useId } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { useVotes } from "./queries";
import "./site.css";

/** How readers answered whether an article helped, by language. */
export function Votes({ articleId }: { articleId: number }) {
  const { text } = useText();
  const format = useFormat();
  const id = useId();
  const { data: votes } = useVotes(articleId);
  if (!votes) return null;
  const most = Math.max(1, ...votes.map(({ yes, no }) => yes + no));
  return (
    <section className="article-detail" aria-labelledby={id}>
      <h3 id={id}>
        <Text id="knowledge-votes" />
      </h3>
      {votes.length === 0 && (
        <p className="article-meta">
          <Text id="knowledge-votes-none" />
        </p>
      )}
      <ul className="article-votes">
        {votes.map(({ language, yes, no }) => (
          <li key={language} title={format.language(language)}>
            <LanguageCode code={language} />
            <span className="article-votes-bar" aria-hidden>
              <span className="article-votes-yes" style={{ inlineSize: `${(100 * yes) / most}%` }} />
              <span className="article-votes-no" style={{ inlineSize: `${(100 * no) / most}%` }} />
            </span>
            <span>{text("knowledge-votes-of", { yes, all: yes + no })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
