import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Agent } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { useAgents } from "./queries";

/** Somebody works here no more: who gets what they have not closed. */
export function LeaveForm({ agent, onDone }: { agent: Agent; onDone: () => void }) {
  const id = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const others = (useAgents().data ?? []).filter((each) => each.id !== agent.id && each.leftAt === null);
  const [to, setTo] = useState("");
  const leave = useMutation({
    mutationFn: () =>
      told(
        ask("inbox.agent_leaves", { id: agent.id, to: to ? Number(to) : null }),
        "agents-toast-left",
        ({ count }) => ({ name: agent.name, count }),
      ),
    onSuccess: onDone,
  });
  return (
    <form
      className="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        leave.mutate();
      }}
    >
      <label htmlFor={id}>
        <Text id="agents-people-leave-to" />
      </label>
      <select
        id={id}
        className="field setting-short"
        value={to}
        onChange={(event) => setTo(event.target.value)}
      >
        <option value="">{text("agents-workload-nobody")}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <Button type="submit" look="danger" isDisabled={leave.isPending}>
        <Text id="agents-people-leave-now" />
      </Button>
      {leave.error && (
        <p className="form-problem" role="alert">
          {problemText(leave.error)}
        </p>
      )}
    </form>
  );
}
