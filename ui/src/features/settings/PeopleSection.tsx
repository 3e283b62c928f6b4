import { useMutation } from "@tanstack/react-query";
import { useId, useState, type ReactNode } from "react";
import type { Agent } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { useAgents, useMe } from "./queries";

interface Props {
  person: (agent: Agent, isMe: boolean, mayManage: boolean) => ReactNode;
}

/** Everybody at the desk, and a place for one more. */
export function PeopleSection({ person }: Props) {
  const id = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const agents = useAgents().data ?? [];
  const me = useMe().data;
  const mayAdd = useMay("agents.add");
  const [name, setName] = useState("");
  const add = useMutation({
    mutationFn: (wanted: string) => ask("agents.add", { name: wanted }),
    onSuccess: () => setName(""),
  });
  return (
    <section className="settings-section" id="settings-people">
      <h2>
        <Text id="settings-people-title" />
      </h2>
      <ul className="people">{agents.map((agent) => person(agent, agent.id === me?.id, mayAdd))}</ul>
      {!mayAdd && (
        <p className="form-hint">
          <Text id="agents-people-owner-only" />
        </p>
      )}
      {mayAdd && (
        <form
          className="form-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim()) add.mutate(name.trim());
          }}
        >
          <label className="visually-hidden" htmlFor={id}>
            <Text id="settings-people-name" />
          </label>
          <input
            id={id}
            className="field"
            dir="auto"
            placeholder={text("settings-people-name")}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
          <Button type="submit" isDisabled={!name.trim() || add.isPending}>
            <Text id="settings-people-add" />
          </Button>
        </form>
      )}
      {add.error && (
        <p className="form-problem" role="alert">
          {problemText(add.error)}
        </p>
      )}
    </section>
  );
}
