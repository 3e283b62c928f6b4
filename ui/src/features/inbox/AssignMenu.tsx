import { useState } from "react";
import type { Agent } from "../../generated/contract";
import { fold, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { ChoiceList, type Choice } from "../../shared/ui/ChoiceList";
import { useAgents, useMe } from "./queries";

interface Props {
  assigneeId: number | null;
  /** Offers nobody even where somebody is not known to have it: several are given away at once. */
  hasNobody?: boolean;
  onChoose: (agent: Agent | null) => void;
}

/** Me first, then the colleagues, then nobody. */
export function AssignMenu({ assigneeId, hasNobody = false, onChoose }: Props) {
  const { text, attribute } = useText();
  const personName = usePersonName();
  const [typed, setTyped] = useState("");
  const agents = useAgents().data ?? [];
  const me = useMe().data;
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const choices: Choice[] = [...agents]
    .sort((a, b) => Number(b.id === me?.id) - Number(a.id === me?.id))
    .filter((agent) => agent.id !== assigneeId && !agent.leftAt)
    .map((agent) => ({
      key: String(agent.id),
      words: agent.id === me?.id ? `${agent.name} ${text("inbox-assign-me")}` : agent.name,
      label: <bdi>{personName(agent)}</bdi>,
      hint: agent.id === me?.id ? <Text id="inbox-assign-me" /> : undefined,
      run: () => onChoose(agent),
    }));
  if (assigneeId !== null || hasNobody)
    choices.push({
      key: "nobody",
      words: text("inbox-assign-nobody"),
      label: <Text id="inbox-assign-nobody" />,
      run: () => onChoose(null),
    });
  return (
    <ChoiceList
      label={text("inbox-assign-title")}
      choices={choices.filter((choice) => matches(choice.words, words))}
      field={{
        value: typed,
        placeholder: attribute("inbox-assign-search", "placeholder"),
        onChange: setTyped,
      }}
      empty={<Text id="app-palette-empty" />}
    />
  );
}
