import type { SpamReason } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useDeed } from "./deeds";
import "./joining.css";
import { useAgents } from "./queries";

interface Props {
  id: number;
  spam: SpamReason;
  /** Called when the conversation leaves the list of spam. */
  onDone: (ids: number[]) => void;
}

/** Why a conversation is spam, and the ways back. */
export function SpamBanner({ id, spam, onDone }: Props) {
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data;
  const { run, problem, isBusy } = useDeed();
  const agent = agents?.find((each) => each.id === spam.agentId)?.name || text("inbox-activity-someone");
  const at = spam.at === null ? "" : format.day(spam.at);
  const giveBack = async (unblock: boolean) => {
    const deed = () => ask("inbox.not_spam", { ids: [id], unblock });
    if (await run(deed, "joining-done-not-spam", undefined)) onDone([id]);
  };
  return (
    <div className="join-bar join-bar-spam" role="note">
      <Icon name="spam" />
      <p>
        {spam.kind === "agent" ? (
          <Text id="joining-spam-agent" vars={{ agent, at }} />
        ) : spam.kind === "block" ? (
          <Text id="joining-spam-block" vars={{ agent, at, pattern: spam.pattern }} />
        ) : (
          <Text id="joining-spam-server" />
        )}{" "}
        {spam.reason && <Text id="joining-spam-reason" vars={{ reason: spam.reason }} />}
        {problem && <span className="form-problem">{problem}</span>}
      </p>
      <span className="join-bar-acts">
        <Button size="small" needs="inbox.not_spam" isDisabled={isBusy} onPress={() => void giveBack(false)}>
          <Text id="joining-spam-not" />
        </Button>
        {spam.blockId !== null && (
          <Button size="small" needs="inbox.unblock" isDisabled={isBusy} onPress={() => void giveBack(true)}>
            <Text id="joining-spam-unblock" />
          </Button>
        )}
      </span>
    </div>
  );
}
