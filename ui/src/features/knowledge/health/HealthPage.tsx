import type { ReactNode } from "react";
import type { ArticleHealth } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { IconButton } from "../../../shared/ui/IconButton";
import "../../../shared/ui/page.css";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { Effects } from "./Effects";
import { Faults } from "./Faults";
import { SearchGaps, TopicGaps } from "./Gaps";
import "./health.css";
import { useBegun, useHealth } from "./queries";

interface Props {
  topicName: (id: number) => string | undefined;
  onOpen: (id: number) => void;
  onConversation: (id: number) => void;
  onArticles: () => void;
}

/** What is missing among the articles, what somebody should look at, and what publishing did. */
export function HealthPage({ topicName, onOpen, onConversation, onArticles }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error, refetch } = useHealth();
  const begun = useBegun(onOpen);
  return (
    <section className="page article-health" aria-label={text("health-title")} aria-busy={!data && !error}>
      <header className="pane-head">
        <IconButton icon="back" label={text("health-back")} onPress={onArticles} />
        <h1 className="pane-title">
          <Text id="health-title" />
        </h1>
      </header>
      <div className="page-scroll">
        {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
        {begun.error && (
          <p className="form-problem" role="alert">
            {problemText(begun.error)}
          </p>
        )}
        {data && isWell(data) && (
          <EmptyState icon="check">
            <Text id="health-nothing" />
          </EmptyState>
        )}
        {data && (
          <div className="health-parts">
            <TopicGaps
              days={data.days}
              gaps={data.topics}
              topicName={topicName}
              onConversation={onConversation}
              onWrite={(gap) =>
                begun.mutate({ title: topicName(gap.topicId) ?? `#${gap.topicId}`, topicId: gap.topicId })
              }
            />
            <SearchGaps
              days={data.days}
              gaps={data.searches}
              onWrite={(words) => begun.mutate({ title: words })}
            />
            <Effects effects={data.effects} topicName={topicName} onOpen={onOpen} />
            <Faults faults={data.faults} onOpen={onOpen} />
          </div>
        )}
      </div>
    </section>
  );
}

const isWell = ({ topics, searches, faults, effects }: ArticleHealth) =>
  topics.length + searches.length + faults.length + effects.length === 0;

/** A question of the page, with how many answers it has. */
export function Part(props: { title: ReactNode; about: ReactNode; children: ReactNode }) {
  const { title, about, children } = props;
  return (
    <section className="health-part">
      <h2>{title}</h2>
      <p className="health-about">{about}</p>
      {children}
    </section>
  );
}
