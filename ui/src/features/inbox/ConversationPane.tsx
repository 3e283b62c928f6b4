import { useEffect, useState, type ReactNode } from "react";
import { useProblemText } from "../../platform/problem";
import { problemOf } from "../../platform/transport";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { EmptyState } from "../../shared/ui/EmptyState";
import { ProblemState } from "../../shared/ui/ProblemState";
import { ComposerPlace } from "./ComposerPlace";
import "./conversation.css";
import { ConversationHead } from "./ConversationHead";
import { noteRead } from "./deeds";
import { MessageList } from "./MessageList";
import { useConversation } from "./queries";

interface Props {
  id: number;
  /** The way back to the list, with one pane. */
  back?: ReactNode;
  /** A line about the customer instead of the panel, with one pane. */
  customerLine?: ReactNode;
  /** More about the customer among the facts of the head. */
  facts?: ReactNode;
  /** Between the head and the messages: what has to be known before reading. */
  notices?: ReactNode;
  /** Above the composer: what has to be known before writing. */
  beforeWriting?: ReactNode;
  toasts?: ReactNode;
  /** In the composer's stead, where answers don't leave by mail. */
  composer?: ReactNode;
  isNarrow: boolean;
  onPanel: () => void;
  onDone: (ids: number[]) => void;
}

const isOfComposer = (target: EventTarget | null) =>
  target instanceof Element && target.closest(".composer") !== null;

/** Longer than a glance in passing: only then has it been read. */
const READ_AFTER = 700;

export function ConversationPane({
  id,
  back,
  customerLine,
  facts,
  notices,
  beforeWriting,
  toasts,
  composer,
  isNarrow,
  onPanel,
  onDone,
}: Props) {
  const { attribute } = useText();
  const problemText = useProblemText();
  const { data, error, refetch } = useConversation(id);
  const isUnread = data?.row.isUnread ?? false;
  const [isWriting, setIsWriting] = useState(false);

  useEffect(() => {
    if (!isUnread) return;
    const timer = setTimeout(() => void noteRead(id), READ_AFTER);
    return () => clearTimeout(timer);
    // Marking it unread by hand must not start this anew: it begins with the opening.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id, data !== undefined]);

  if (error && !data) {
    if (problemOf(error).kind === "absent")
      return (
        <section className="conversation">
          {back}
          <EmptyState icon="mail">
            <Text id="inbox-conversation-absent" />
          </EmptyState>
        </section>
      );
    return (
      <section className="conversation">
        {back}
        <ProblemState text={problemText(error)} onRetry={() => void refetch()} />
      </section>
    );
  }
  return (
    <section
      className="conversation"
      aria-label={attribute("inbox-conversation", "label")}
      aria-busy={!data}
      onFocus={(event) => setIsWriting(isNarrow && isOfComposer(event.target))}
      onBlur={(event) => setIsWriting(isNarrow && isOfComposer(event.relatedTarget))}
    >
      {data && (
        <>
          <ConversationHead conversation={data} back={back} facts={facts} onPanel={onPanel} onDone={onDone} />
          {/* On a small screen writing takes the room. */}
          {!isWriting && customerLine}
          {notices}
          <MessageList
            key={id}
            conversationId={id}
            messages={data.messages}
            activities={data.activities}
            isNarrow={isNarrow}
          />
          {toasts}
          {beforeWriting}
          {composer ?? <ComposerPlace conversation={data} onDone={onDone} />}
        </>
      )}
    </section>
  );
}
