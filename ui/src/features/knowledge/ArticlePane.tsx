import { useState, type ReactNode } from "react";
import type { Article } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useLayout } from "../../shared/layout";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { ArticleDetails } from "./ArticleDetails";
import { LanguageTabs, PANEL } from "./LanguageTabs";
import { useArticle } from "./queries";
import { Writing } from "./Writing";
import { tabId } from "../../shared/ui/TabRow";

interface Props {
  id: number;
  onOpen: (id: number | null) => void;
}

/** One article: its languages, the text in one of them beside its source, and what is known about it. */
export function ArticlePane({ id, onOpen }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data: article, error, refetch } = useArticle(id);
  const back = (
    <IconButton
      icon="back"
      className="knowledge-back"
      label={text("knowledge-back")}
      onPress={() => onOpen(null)}
    />
  );
  if (error || article?.isRemoved)
    return (
      <section className="article">
        <header className="pane-head">{back}</header>
        <ProblemState
          text={error ? problemText(error) : text("problem-article-absent")}
          onRetry={error ? () => void refetch() : undefined}
        />
      </section>
    );
  if (!article) return <section className="article" />;
  return <Opened article={article} back={back} onGone={() => onOpen(null)} />;
}

interface OpenedProps {
  article: Article;
  back: ReactNode;
  onGone: () => void;
}

function Opened({ article, back, onGone }: OpenedProps) {
  const { text } = useText();
  const [chosen, setChosen] = useState<string | null>(null);
  const isDrawer = useLayout() !== "four";
  const [wanted, setWanted] = useState<boolean | null>(null);
  const hasDetails = wanted ?? !isDrawer;
  const source = article.variants[0];
  const language = chosen ?? source?.language ?? "en";
  return (
    <section className="article" aria-label={text("knowledge-article")}>
      <header className="pane-head article-head">
        {back}
        <h2 className="pane-title ellipsis" dir="auto" lang={source?.language}>
          {source?.title}
        </h2>
        <IconButton
          icon="panel"
          label={text("knowledge-details")}
          aria-expanded={hasDetails}
          onPress={() => setWanted(!hasDetails)}
        />
      </header>
      <LanguageTabs article={article} language={language} onLanguage={setChosen} />
      <div className="article-body">
        <div id={PANEL} className="article-panel" role="tabpanel" aria-labelledby={tabId(PANEL, language)}>
          <Writing key={language} article={article} language={language} />
        </div>
        {hasDetails && (
          <div
            className={isDrawer ? "article-beside article-drawer" : "article-beside"}
            onKeyDown={(event) => {
              if (event.key === "Escape" && isDrawer) setWanted(false);
            }}
          >
            <ArticleDetails article={article} language={language} onGone={onGone} />
          </div>
        )}
      </div>
    </section>
  );
}
