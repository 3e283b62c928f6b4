import { useQuery } from "@tanstack/react-query";
import type { Agent, ConversationRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useFormat } from "../../shared/format/useFormat";
import { useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useAgents } from "./queries";
import { speakersOf } from "./whoSpeaks";

const key = (...parts: Key): Key => parts;

interface Props {
  row: ConversationRow;
  onAssign: (agent: Agent) => void;
}

/** Warns when nobody here speaks the customer's language, or offers whoever does. Silent when it is in good hands. */
export function Speakers({ row, onAssign }: Props) {
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data;
  const expected = useQuery({
    queryKey: key(["conversations", "customers", "settings"], "expected", { id: row.id }),
    queryFn: () => ask("inbox.expected", { id: row.id }),
  }).data;
  const found = agents && expected ? speakersOf(agents, expected.language, row.assigneeId) : null;
  const first = found?.speakers[0];
  useCommand("languages.speaker", first ? () => onAssign(first) : null);
  if (!found || !expected) return null;
  const language = format.language(expected.language);
  if (!first)
    return (
      <span className="speakers">
        <Icon name="warning" size={12} />
        <Text id="languages-nobody" vars={{ language }} />
      </span>
    );
  return (
    <button type="button" className="link-button speakers-offer" onClick={() => onAssign(first)}>
      <Icon name="person" size={12} />
      {text("languages-speaker", { name: first.name, language })}
    </button>
  );
}
