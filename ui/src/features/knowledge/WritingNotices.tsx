import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Article } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { Difference } from "./Difference";
import { deadLinks } from "./deadLinks";
import { MergeChoice } from "./merging/MergeChoice";
import { withoutAlt } from "./pictures/meant";
import { useArticles, useRevisions } from "./queries";
import { deadBlocks } from "./shared-texts/chosen";
import { useBlocks } from "./shared-texts/queries";
import type { ArticleWriting } from "./useArticleText";
import { wholeText } from "./wholeText";

interface Props {
  article: Article;
  language: string;
  writing: ArticleWriting;
}

/** What stands above a text: two people wrote at once, the source has moved on, or it could not be kept. */
export function WritingNotices({ article, language, writing }: Props) {
  const problemText = useProblemText();
  const { variant, state, problem } = writing;
  return (
    <>
      {writing.isMerged && (
        <div className="article-notice" role="status">
          <div className="form-actions">
            <Icon name="merge" />
            <span className="article-notice-words">
              <Text id="health-merged" />
            </span>
            <Button size="small" onPress={writing.forgetMerged}>
              <Text id="health-merged-seen" />
            </Button>
          </div>
        </div>
      )}
      {state === "conflict" && <Conflict article={article} writing={writing} language={language} />}
      {state === "failed" && (
        <div className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(problem)}</span>
          <Button size="small" onPress={() => void writing.flush()}>
            <Text id="knowledge-save-again" />
          </Button>
        </div>
      )}
      {variant?.isStale && state !== "conflict" && (
        <Stale article={article} language={language} writing={writing} />
      )}
      <Wordless body={writing.words.body} />
      {!article.isInternal && <DeadLinks body={writing.words.body} />}
      <DeadBlocks body={writing.words.body} />
    </>
  );
}

/** Pictures that say nothing to those who do not see them. */
function Wordless({ body }: { body: string }) {
  const count = withoutAlt(body);
  if (count === 0) return null;
  return (
    <div className="article-notice" role="status">
      <p>
        <Icon name="image" />
        <Text id="pictures-without-alt" vars={{ count }} />
      </p>
    </div>
  );
}

/** Links that lead readers nowhere, by their words. */
function DeadLinks({ body }: { body: string }) {
  const format = useFormat();
  const { data: rows } = useArticles();
  const dead = rows ? deadLinks(body, rows) : [];
  if (dead.length === 0) return null;
  return (
    <div className="article-notice" role="status">
      <p>
        <Icon name="warning" />
        <Text id="knowledge-dead-links" vars={{ links: format.list(dead) }} />
      </p>
    </div>
  );
}

/** Shared texts that are gone, by their keys. */
function DeadBlocks({ body }: { body: string }) {
  const format = useFormat();
  const { data: blocks } = useBlocks();
  const dead = blocks ? deadBlocks(body, blocks) : [];
  if (dead.length === 0) return null;
  return (
    <div className="article-notice" role="status">
      <p>
        <Icon name="warning" />
        <Text id="blocks-dead" vars={{ names: format.list(dead) }} />
      </p>
    </div>
  );
}

function Conflict({ article, writing, language }: Props) {
  const { variant, words } = writing;
  const left = writing.left();
  return (
    <div className="article-notice article-notice-bad" role="alert">
      <p>
        <Icon name="warning" />
        <Text id="knowledge-conflict" />
      </p>
      {variant && left && left.basedOn > 0 && variant.revision > left.basedOn ? (
        <MergeChoice
          articleId={article.id}
          language={language}
          words={words}
          basedOn={left.basedOn}
          revision={variant.revision}
          onTogether={(next, theirs) => void writing.keepTogether(next, theirs)}
        />
      ) : (
        variant && (
          <>
            <p className="article-meta">
              <Text id="knowledge-conflict-diff" />
            </p>
            <Difference before={wholeText(variant)} after={wholeText(words)} language={language} />
          </>
        )
      )}
      <div className="form-actions">
        <Button size="small" onPress={() => void writing.keepMine()}>
          <Text id="knowledge-conflict-mine" />
        </Button>
        <Button size="small" isDisabled={!variant} onPress={writing.takeTheirs}>
          <Text id="knowledge-conflict-theirs" />
        </Button>
      </div>
    </div>
  );
}

function Stale({ article, language, writing }: Props) {
  const problemText = useProblemText();
  const [isShown, setIsShown] = useState(false);
  const { variant, words } = writing;
  const source = article.variants.find(({ isSource }) => isSource);
  const revisions = useRevisions(article.id, source?.language ?? "", isShown && source !== undefined).data;
  const followed = revisions?.find(({ revision }) => revision === variant?.sourceRevision);
  const stillRight = useMutation({
    mutationFn: async () => {
      await writing.flush();
      const now = await ask("knowledge.get", { id: article.id });
      const own = now.variants.find((each) => each.language === language);
      return ask("knowledge.save_text", {
        ...words,
        id: article.id,
        language,
        basedOn: own?.revision ?? 0,
        follows: source?.revision,
        asksReview: own?.status === "in_review",
      });
    },
  });
  return (
    <div className="article-notice">
      <div className="form-actions">
        <Icon name="warning" />
        <span className="article-notice-words">
          <Text id="knowledge-stale" />
        </span>
        <Button size="small" aria-expanded={isShown} onPress={() => setIsShown(!isShown)}>
          <Text id="knowledge-stale-show" />
        </Button>
        <Button
          size="small"
          needs="knowledge.save_text"
          isDisabled={stillRight.isPending}
          onPress={() => stillRight.mutate()}
        >
          <Text id="knowledge-stale-right" />
        </Button>
      </div>
      {isShown && source && followed && (
        <Difference before={wholeText(followed)} after={wholeText(source)} language={source.language} />
      )}
      {stillRight.error && <p role="alert">{problemText(stillRight.error)}</p>}
    </div>
  );
}
