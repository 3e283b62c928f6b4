import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { ArticleRevision, ArticleVariant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { Difference } from "./Difference";
import { useSaid } from "./later/usePlan";
import { useColleagues, useRevisions } from "./queries";
import { wholeText } from "./wholeText";

interface Props {
  articleId: number;
  variant: ArticleVariant;
  onClose: () => void;
}

/** A text as it was: each revision beside the one before it, and the way back to it. */
export function Revisions({ articleId, variant, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const { language } = variant;
  const { data: revisions = [], error } = useRevisions(articleId, language);
  const [chosen, setChosen] = useState<number | null>(null);
  const at = Math.max(
    0,
    revisions.findIndex(({ revision }) => revision === chosen),
  );
  const shown = revisions[at];
  const before = revisions[at + 1];
  const mayRestore = useMay("knowledge.restore");
  const isOld = shown !== undefined && shown.revision !== variant.revision;
  const restore = useMutation({
    mutationFn: (revision: number) =>
      ask("knowledge.restore", { id: articleId, language, revision, basedOn: variant.revision }),
    onSuccess: onClose,
  });
  const problem = restore.error ?? error;
  return (
    <DeedDialog
      title={text("knowledge-history-of", { language: format.language(language) })}
      size="wide"
      leave={<Text id="knowledge-history-close" />}
      verb={isOld && mayRestore ? <Text id="knowledge-history-restore" /> : undefined}
      isDisabled={restore.isPending}
      onDo={() => shown && isOld && restore.mutate(shown.revision)}
      problem={problem ? problemText(problem) : null}
      onClose={onClose}
    >
      <div className="article-history">
        <ul className="article-history-list">
          {revisions.map((revision) => (
            <Entry
              key={revision.revision}
              revision={revision}
              isShown={revision === shown}
              onChoose={() => setChosen(revision.revision)}
            />
          ))}
        </ul>
        <div className="article-history-text" tabIndex={0} role="region" aria-label={text("knowledge-diff")}>
          {shown && (
            <Difference
              before={before ? wholeText(before) : ""}
              after={wholeText(shown)}
              language={language}
            />
          )}
        </div>
      </div>
    </DeedDialog>
  );
}

function Entry(props: { revision: ArticleRevision; isShown: boolean; onChoose: () => void }) {
  const { revision, isShown, onChoose } = props;
  const format = useFormat();
  const now = useNow();
  const say = useSaid();
  const who = useColleagues().data?.find(({ id }) => id === revision.agentId)?.name;
  return (
    <li>
      <button type="button" className="article-history-entry" aria-pressed={isShown} onClick={onChoose}>
        <span>
          <Text id="knowledge-history-version" vars={{ number: revision.revision }} />
          {revision.isPublished && (
            <Chip tone="ok" icon="check">
              <Text id="knowledge-status-published" />
            </Chip>
          )}
        </span>
        {revision.publishAt !== null && (
          <span className="article-meta">
            <Text id="later-planned" vars={{ at: say(revision.publishAt) }} />
          </span>
        )}
        <span className="article-meta">
          {who && <bdi>{who}</bdi>} <span>{format.moment(revision.at, now)}</span>
        </span>
      </button>
    </li>
  );
}
