import { useProblemText } from "../../platform/problem";
import { problemOf } from "../../platform/transport";
import { useFormat } from "../../shared/format/useFormat";
import { useNow } from "../../shared/format/now";
import { Text } from "../../shared/text/Text";
import { EmptyState } from "../../shared/ui/EmptyState";
import { Icon } from "../../shared/ui/icons/Icon";
import { ProblemState } from "../../shared/ui/ProblemState";
import "./list.css";
import "./quarantine.css";
import { useQuarantine } from "./queries";

/** What arrived and could not be read as a message, with its raw source, so that nothing is lost. */
export function Quarantine() {
  const { data, error, refetch } = useQuarantine();
  const problemText = useProblemText();
  const format = useFormat();
  const now = useNow();
  return (
    <section className="quarantine">
      <header className="pane-head">
        <h1 className="pane-title">
          <Text id="inbox-quarantine-title" />
        </h1>
        {data && data.length > 0 && <span className="pane-count">{format.number(data.length)}</span>}
      </header>
      {error && !data && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
      {data?.length === 0 && (
        <EmptyState icon="quarantine">
          <Text id="inbox-quarantine-empty" />
        </EmptyState>
      )}
      {data && data.length > 0 && (
        <div className="quarantine-scroll">
          <p className="quarantine-intro">
            <Text id="inbox-quarantine-intro" />
          </p>
          <ul>
            {data.map((item) => (
              <li key={item.id} className="quarantine-item">
                <p className="quarantine-line">
                  <Icon name="quarantine" />
                  <span>{problemText(problemOf({ kind: "refused", code: item.problemCode, args: {} }))}</span>
                  <time dateTime={new Date(item.at).toISOString()}>{format.moment(item.at, now)}</time>
                </p>
                <p className="quarantine-origin">
                  <Text
                    id="inbox-quarantine-origin"
                    vars={{ origin: item.origin, size: format.bytes(item.size) }}
                  />
                </p>
                <details>
                  <summary>
                    <Text id="inbox-quarantine-source" />
                  </summary>
                  <pre className="quarantine-source" dir="ltr">
                    {item.beginning}
                  </pre>
                </details>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
