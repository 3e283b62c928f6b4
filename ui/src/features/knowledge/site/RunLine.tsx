import type { PublishAnswer, PublishRun } from "../../../generated/contract";
import { useKeptProblem } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";

interface Props {
  run: PublishRun | null;
  /** What the run said that was begun here. */
  answer: PublishAnswer | undefined;
  place: string;
  isRunning: boolean;
}

/** How the last run at a place ended, and what there is to do about it. */
export function RunLine({ run, answer, place, isRunning }: Props) {
  const format = useFormat();
  const now = useNow();
  const kept = useKeptProblem();
  if (isRunning) return <span role="status" />;
  if (!run)
    return (
      <p className="meta" role="status">
        <Text id="knowledge-site-never" />
      </p>
    );
  const moment = format.moment(run.endedAt ?? run.begunAt, now);
  const why = run.state === "failed" ? kept(run.problemCode, { path: place }) : null;
  return (
    <div className="help-site-run" role="status">
      <p className={run.state === "done" ? "help-site-ok" : "help-site-bad"}>
        <Icon name={run.state === "done" ? "check" : "warning"} />
        <span>
          {run.state === "done" && <Text id="knowledge-site-run-done" vars={{ moment }} />}
          {run.state === "stopped" && <Text id="knowledge-site-run-stopped" vars={{ moment }} />}
          {run.state === "failed" && <Text id="knowledge-site-run-failed" vars={{ moment }} />}
        </span>
      </p>
      {run.state === "done" && (
        <p className="meta">
          {run.added + run.changed + run.removed === 0 ? (
            <Text id="knowledge-site-plan-nothing" />
          ) : (
            <Text
              id="knowledge-site-run-counts"
              vars={{ added: run.added, changed: run.changed, removed: run.removed }}
            />
          )}
        </p>
      )}
      {why && <p>{why}</p>}
      {answer && answer.edited.length > 0 && (
        <p className="help-site-warn">
          <Icon name="warning" />
          <Text id="knowledge-site-left" vars={{ count: answer.edited.length }} />
        </p>
      )}
    </div>
  );
}
