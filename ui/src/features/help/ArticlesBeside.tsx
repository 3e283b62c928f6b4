import type { ArticleSuggestion } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { runCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useArticlesBeside, useReasons } from "./beside";
import "./help.css";
import { wantedArticle } from "./session";

interface Props {
  conversationId: number;
  topicName: (id: number) => string | undefined;
}

/** Beside a conversation: articles that may answer it, and why. Choosing one opens it to be read and inserted. */
export function ArticlesBeside({ conversationId, topicName }: Props) {
  const suggestions = useArticlesBeside(conversationId).data?.suggestions;
  const because = useReasons(topicName);
  if (!suggestions || suggestions.length === 0) return null;
  return (
    <section className="customer-section articles-beside">
      <div className="customer-heading">
        <h3>
          <Text id="help-beside-title" />
        </h3>
        <Button size="small" look="plain" onPress={() => open(null)}>
          <Text id="help-beside-all" />
          <CommandKeys command="inbox.article" />
        </Button>
      </div>
      <ul className="articles-beside-list">
        {suggestions.map((one) => (
          <li key={one.id}>
            <button type="button" className="articles-beside-row" onClick={() => open(one.id)}>
              <span className="articles-beside-title">
                <span dir="auto" lang={one.language}>
                  {one.title}
                </span>
                <Marks suggestion={one} />
              </span>
              <span className="articles-beside-why">{because(one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function open(id: number | null) {
  wantedArticle.set(id);
  runCommand("inbox.article");
}

/** What is to be known before it is opened: it is for the team, nobody has published it, or in which language it would go. */
function Marks({ suggestion }: { suggestion: ArticleSuggestion }) {
  const { text } = useText();
  const format = useFormat();
  const { isInternal, isPublished, insertLanguage, insertMatch } = suggestion;
  if (isInternal)
    return (
      <span className="articles-beside-mark" title={text("help-articles-internal")}>
        <Icon name="lock" size={12} />
        <Text id="help-beside-internal" />
      </span>
    );
  const isFallback = insertMatch !== "exact" && insertMatch !== "parent";
  return (
    <>
      {isFallback && (
        <span className="articles-beside-mark">
          <Icon name="warning" size={12} />
          <Text id="help-beside-only" vars={{ language: format.language(insertLanguage) }} />
        </span>
      )}
      {!isPublished && (
        <span className="articles-beside-mark">
          <Icon name="pen" size={12} />
          <Text id="help-beside-draft" />
        </span>
      )}
    </>
  );
}
