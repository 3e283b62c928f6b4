import type { MessageItem } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";
import { messageDeed } from "./session";
import { useAgents } from "./queries";

const automaticTexts: Record<string, PlainKey> = {
  reply: "inbox-message-automatic-reply",
  generated: "inbox-message-automatic-generated",
  list: "inbox-message-automatic-list",
  bounce: "inbox-message-automatic-bounce",
};

/** What the reader must know about a message before its text. */
export function MessageMarks({ message, conversationId }: { message: MessageItem; conversationId: number }) {
  const agents = useAgents().data;
  const personName = usePersonName();
  // Whom a hand-over is for is not named in its text.
  const meant = message.mentions.filter(({ name }) => name === "");
  const automatic = automaticTexts[message.automatic];
  const hasChips =
    meant.length > 0 || automatic || message.isNewParticipant || message.authentication === "fail";
  return (
    <>
      {hasChips && (
        <p className="message-marks">
          {meant.map(({ agentId }) => (
            <Chip key={agentId} tone="accent" icon="person">
              <Text
                id="joining-mention-for"
                vars={{ name: personName(agents?.find(({ id }) => id === agentId)) }}
              />
            </Chip>
          ))}
          {automatic && (
            <Chip icon="automatic">
              <Text id={automatic} />
            </Chip>
          )}
          {message.authentication === "fail" && (
            <Chip tone="bad" icon="warning">
              <Text id="inbox-message-unverified" />
            </Chip>
          )}
          {message.isNewParticipant && (
            <Chip tone="warn" icon="person">
              <Text id="inbox-message-new-participant" />
            </Chip>
          )}
        </p>
      )}
      {message.isNewParticipant && <p className="message-address identifier">{message.fromAddress}</p>}
      {message.bounce && <Bounce bounce={message.bounce} />}
      {message.subjectChanged && (
        <div className="message-split">
          <Icon name="split" />
          <span>
            <Text id="inbox-message-subject-changed" />{" "}
            <bdi className="message-new-subject">{message.subject}</bdi>
          </span>
          <Button
            size="small"
            onPress={() => messageDeed.set({ deed: "split", messageId: message.id, conversationId })}
          >
            <Text id="inbox-message-split" />
          </Button>
        </div>
      )}
    </>
  );
}

function Bounce({ bounce }: { bounce: NonNullable<MessageItem["bounce"]> }) {
  return (
    <div className="message-bounce">
      <Icon name="bounce" />
      <div>
        <p className="message-bounce-title">
          {bounce.recipient ? (
            <Text id="inbox-message-bounced" vars={{ address: bounce.recipient }} />
          ) : (
            <Text id="inbox-message-bounced-unknown" />
          )}
        </p>
        <p>
          <Text id={bounce.isPermanent ? "inbox-message-bounced-for-good" : "inbox-message-bounced-later"} />
        </p>
        {bounce.diagnostic && (
          <p className="message-diagnostic" dir="auto">
            {bounce.diagnostic}
          </p>
        )}
      </div>
    </div>
  );
}
