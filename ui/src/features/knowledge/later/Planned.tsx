import { useRef, useState } from "react";
import type { Article, ArticleVariant } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { LaterMenu } from "./LaterMenu";
import { usePlan, useSaid, useUnplan } from "./usePlan";

/** When readers get which version of a text, and the ways to change that. */
export function Planned({ article, variant }: { article: Article; variant: ArticleVariant }) {
  const say = useSaid();
  const problemText = useProblemText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLSpanElement>(null);
  const plan = usePlan(article.id, variant.language);
  const unplan = useUnplan(article.id, variant.language);
  const planned = variant.plan;
  if (!planned) return null;
  const problem = plan.error ?? unplan.error;
  const isOlder = planned.revision < variant.revision;
  return (
    <div className="later-planned">
      <p className="later-when">
        <Icon name="clock" />
        <span>
          <Text id="later-planned" vars={{ at: say(planned.at) }} />
        </span>
      </p>
      {isOlder && (
        <p>
          <Text id="later-older" vars={{ number: planned.revision }} />
        </p>
      )}
      {!article.isInternal && (
        <p className="article-meta">
          <Text id="later-about" />
        </p>
      )}
      {problem != null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      <div className="form-actions">
        {isOlder && (
          <Button
            size="small"
            needs="knowledge.schedule"
            isDisabled={plan.isPending}
            onPress={() => plan.mutate({ at: planned.at })}
          >
            <Text id="later-newest" />
          </Button>
        )}
        <span ref={button}>
          <Button
            size="small"
            needs="knowledge.schedule"
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onPress={() => setIsOpen(true)}
          >
            <Text id="later-change" />
          </Button>
        </span>
        <Button
          size="small"
          look="plain"
          needs="knowledge.unschedule"
          isDisabled={unplan.isPending}
          onPress={() => unplan.mutate()}
        >
          <Text id="later-off" />
        </Button>
      </div>
      {isOpen && (
        <LaterMenu
          anchor={button}
          planned={planned.at}
          onClose={() => setIsOpen(false)}
          onChoose={(at) => {
            setIsOpen(false);
            plan.mutate({ at, revision: planned.revision });
          }}
        />
      )}
    </div>
  );
}
