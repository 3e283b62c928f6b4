import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Button } from "../../shared/ui/Button";
import { useAgents, useMe } from "./queries";

/** Everybody at the desk, and a place for one more. */
export function PeopleSection() {
  const id = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const agents = useAgents().data ?? [];
  const me = useMe().data;
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
      <ul className="people">
        {agents.map((agent) => (
          <li key={agent.id} className="person">
            <Avatar name={agent.name} tone={agent.id === me?.id ? "agent" : "customer"} size="small" />
            <bdi>{agent.name}</bdi>
            <span className="meta">
              {agent.id === me?.id
                ? text("settings-people-me")
                : agent.role === "owner"
                  ? text("settings-people-owner")
                  : ""}
            </span>
          </li>
        ))}
      </ul>
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
      {add.error && (
        <p className="form-problem" role="alert">
          {problemText(add.error)}
        </p>
      )}
    </section>
  );
}
