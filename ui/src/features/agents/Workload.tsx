import { useMutation } from "@tanstack/react-query";
import type { WorkloadRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { ProblemState } from "../../shared/ui/ProblemState";
import "./agents.css";
import { useAgents, useWorkload } from "./queries";

/** Who has how much to do: a bar each, and the numbers as a table. */
export function Workload() {
  const problemText = useProblemText();
  const { data, error, refetch } = useWorkload();
  const agents = useAgents().data ?? [];
  if (error) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (!data) return null;
  const most = Math.max(1, ...data.rows.map(({ open }) => open));
  const sum = (of: keyof Omit<WorkloadRow, "agentId">) =>
    data.rows.reduce((total, row) => total + row[of], 0);
  return (
    <div className="settings">
      <div className="settings-column workload">
        <h1 className="settings-title">
          <Text id="agents-workload-title" />
        </h1>
        <p className="meta">
          <Text id="agents-workload-answer" vars={{ waiting: sum("waiting"), overdue: sum("overdue") }} />
        </p>
        <div className="workload-scroll">
          <table className="workload-table">
            <thead>
              <tr>
                {(["person", "open", "waiting", "overdue", "later", "today", "week"] as const).map((name) => (
                  <th key={name} scope="col">
                    <Text id={`agents-workload-${name}`} />
                  </th>
                ))}
                <th scope="col">
                  <Text id="agents-workload-hand" />
                </th>
              </tr>
            </thead>
            <tbody>
              {data.rows.map((row) => (
                <Line key={row.agentId ?? 0} row={row} most={most} agents={agents} />
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </div>
  );
}

const columns = [
  ["open", "open"],
  ["waiting", "waiting"],
  ["overdue", "overdue"],
  ["later", "later"],
  ["today", "closedToday"],
  ["week", "closedWeek"],
] as const;

interface LineProps {
  row: WorkloadRow;
  most: number;
  agents: { id: number; name: string; leftAt: number | null }[];
}

function Line({ row, most, agents }: LineProps) {
  const { text, attribute } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const mayHand = useMay("inbox.reassign");
  const personName = usePersonName();
  const called = (agentId: number) => personName(agents.find(({ id }) => id === agentId));
  const name = row.agentId === null ? text("agents-workload-nobody") : called(row.agentId);
  const hand = useMutation({
    mutationFn: (to: number | null) => {
      const deed = ask("inbox.reassign", { from: row.agentId, to });
      return to === null
        ? told(deed, "inbox-done-unassigned", ({ count }) => ({ count }))
        : told(deed, "agents-toast-handed", ({ count }) => ({ count, name: called(to) }));
    },
  });
  const share = (value: number) => ({ inlineSize: `${(value / most) * 100}%` });
  const has = row.open + row.later > 0;
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
        <span className="workload-bar" hidden={row.open === 0} aria-hidden="true">
          <span className="workload-open" style={share(row.open)}>
            <span
              className="workload-overdue"
              style={{ inlineSize: `${(row.overdue / Math.max(1, row.open)) * 100}%` }}
            />
          </span>
        </span>
        {hand.error && (
          <span className="form-problem" role="alert">
            {problemText(hand.error)}
          </span>
        )}
      </th>
      {columns.map(([name, value]) => (
        <td key={name} data-label={text(`agents-workload-${name}`)}>
          {format.number(row[value])}
        </td>
      ))}
      <td data-label={text("agents-workload-hand")}>
        <select
          className="field"
          aria-label={attribute("agents-workload-hand-on", "label", { name })}
          disabled={!has || !mayHand || hand.isPending}
          value=""
          onChange={(event) => {
            if (event.target.value)
              hand.mutate(event.target.value === "0" ? null : Number(event.target.value));
          }}
        >
          <option value="">{"–"}</option>
          {row.agentId !== null && <option value="0">{text("agents-workload-nobody")}</option>}
          {agents
            .filter(({ id, leftAt }) => id !== row.agentId && leftAt === null)
            .map((agent) => (
              <option key={agent.id} value={agent.id}>
                {personName(agent)}
              </option>
            ))}
        </select>
      </td>
    </tr>
  );
}
