import type { Draft } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useState } from "react";
import { useProblemText } from "../../platform/problem";
import "./joining.css";

interface Props {
  drafts: readonly Draft[];
  /** Saves what is being written, before its place is given to another draft. */
  onLeave: () => Promise<void>;
  onUse: (draft: Draft) => void;
}

const SHOWN = 60;

/** Drafts that a merging brought beside one's own: none is lost, and one click changes between them. */
export function WaitingDrafts({ drafts, onLeave, onUse }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<unknown>(null);
  const [next] = drafts;
  if (!next) return null;
  const use = async () => {
    try {
      await onLeave();
      onUse(await ask("inbox.use_draft", { id: next.id }));
    } catch (thrown) {
      setProblem(thrown);
    }
  };
  const beginning = next.text.replaceAll(/\s+/g, " ").trim().slice(0, SHOWN) || text("inbox-message-empty");
  return (
    <div className="join-bar" role="note">
      <Icon name="pen" />
      <p>
        <Text id="joining-draft-waiting" vars={{ count: drafts.length, text: beginning }} />
        {problem != null && <span className="form-problem">{problemText(problem)}</span>}
      </p>
      <span className="join-bar-acts">
        <Button size="small" needs="inbox.use_draft" onPress={() => void use()}>
          <Text id="joining-draft-use" />
        </Button>
      </span>
    </div>
  );
}
