import { useState } from "react";
import type { AuditRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import { ProblemState } from "../../shared/ui/ProblemState";
import { WaitingLine } from "../../shared/ui/WaitingLine";
import "./audit.css";
import { AuditFilters } from "./AuditFilters";
import { AuditLine } from "./AuditLine";
import { filterOf, useAudit, useAuditNames, type AuditWish } from "./auditQueries";
import { useAgents } from "./queries";

const start: AuditWish = { who: "people", kind: "", day: "" };

/** Who did what, and when: a page at a time, the newest first. */
export function AuditSection() {
  const { text } = useText();
  const problemText = useProblemText();
  const [wish, setWish] = useState(start);
  const { data, error, isFetching, hasNextPage, fetchNextPage, refetch } = useAudit(wish);
  const rows = data?.pages.flatMap((page) => page.rows) ?? [];
  return (
    <section className="settings-section" id="settings-audit">
      <h2>
        <Text id="agents-audit-title" />
      </h2>
      <p className="meta">
        <Text id="agents-audit-about" />
      </p>
      <AuditFilters wish={wish} onWish={setWish} />
      {error && !data ? (
        <ProblemState text={problemText(error)} onRetry={() => void refetch()} />
      ) : rows.length === 0 && data ? (
        <EmptyState
          icon="clock"
          action={
            <Button onPress={() => setWish({ who: "", kind: "", day: "" })}>
              <Text id="agents-audit-all" />
            </Button>
          }
        >
          <Text id="agents-audit-empty" />
        </EmptyState>
      ) : (
        <Days rows={rows} />
      )}
      {isFetching && !data && <WaitingLine words={text("settings-data-working")} />}
      <div className="form-actions">
        {hasNextPage && (
          <Button isDisabled={isFetching} onPress={() => void fetchNextPage()}>
            <Text id="agents-audit-more" />
          </Button>
        )}
        {rows.length > 0 && <Export wish={wish} />}
      </div>
    </section>
  );
}

/** The deeds under the days on which they were done. */
function Days({ rows }: { rows: readonly AuditRow[] }) {
  const format = useFormat();
  const names = useAuditNames(rows);
  const agents = useAgents().data ?? [];
  const days = new Map<string, AuditRow[]>();
  for (const row of rows) {
    const day = format.calendarDay(row.at);
    days.set(day, [...(days.get(day) ?? []), row]);
  }
  return [...days].map(([day, deeds]) => (
    <div key={day} className="audit-day">
      <h3 className="audit-date">{day}</h3>
      <ul className="audit-list">
        {deeds.map((row) => (
          <AuditLine key={row.id} row={row} names={names} agents={agents} />
        ))}
      </ul>
    </div>
  ));
}

/** Everything that is filtered, as a table for a spreadsheet. */
function Export({ wish }: { wish: AuditWish }) {
  const { text } = useText();
  const problemText = useProblemText();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<unknown>(null);
  const save = async () => {
    setProblem(null);
    try {
      const { text: table, count, isCut } = await ask("agents.audit_csv", filterOf(wish));
      const address = URL.createObjectURL(new Blob([table], { type: "text/csv" }));
      const link = document.createElement("a");
      link.href = address;
      link.download = "audit.csv";
      link.click();
      URL.revokeObjectURL(address);
      setSaid(text(isCut ? "agents-audit-saved-cut" : "agents-audit-saved", { count }));
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  return (
    <>
      <Button look="plain" onPress={() => void save()}>
        <Text id="agents-audit-export" />
      </Button>
      <span role="status" className="meta">
        {said}
      </span>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
