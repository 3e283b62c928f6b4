import { useEffect, useState } from "react";
import type { ConversationDetail } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { announce } from "../../shared/a11y/announce";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { readAloud, reading, stopReading } from "./aloud";
import { Articles } from "./Articles";
import "./help.css";
import { SimilarAnswers } from "./SimilarAnswers";

interface Props {
  conversation: ConversationDetail | undefined;
  topicName: (id: number) => string | undefined;
  onInsert: (text: string) => void;
  onOpen: (conversationId: number) => void;
}

/** Help while answering: earlier answers, articles, and a message read aloud. */
export function Help({ conversation, topicName, onInsert, onOpen }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const [isLooking, setIsLooking] = useState(false);
  const [isReading, setIsReading] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const read = useStore(reading);
  const id = conversation?.row.id;
  useCommand("inbox.similar", conversation ? () => setIsLooking(true) : null);
  useCommand("inbox.article", conversation ? () => setIsReading(true) : null);
  useCommand("inbox.read_aloud", conversation ? () => void toggle() : null);
  useEffect(() => {
    setProblem(null);
    // Who goes on to the next conversation has heard enough.
    return () => {
      if (reading.get() !== null) void stopReading().catch(() => undefined);
    };
  }, [id]);

  const toggle = async () => {
    setProblem(null);
    if (reading.get() !== null) {
      announce(text("help-aloud-stopped"));
      await stopReading().catch(() => undefined);
      return;
    }
    const message = conversation?.messages.findLast(({ kind }) => kind === "customer");
    if (!message || !conversation) return;
    await readAloud(message, conversation.row.language).catch(setProblem);
  };

  return (
    <>
      {isLooking && id !== undefined && (
        <SimilarAnswers
          key={id}
          conversationId={id}
          onInsert={onInsert}
          onOpen={onOpen}
          onClose={() => setIsLooking(false)}
        />
      )}
      {isReading && id !== undefined && (
        <Articles
          key={`articles-${id}`}
          conversationId={id}
          topicName={topicName}
          onInsert={onInsert}
          onClose={() => setIsReading(false)}
        />
      )}
      {(read !== null || problem !== null) && (
        <div className={problem === null ? "aloud" : "aloud aloud-problem"} role="status">
          <Icon name={problem === null ? "speaker" : "warning"} />
          <span>{problem === null ? <Text id="help-aloud-reading" /> : problemText(problem)}</span>
          <IconButton
            icon="close"
            command={problem === null ? "inbox.read_aloud" : undefined}
            label={text(problem === null ? "help-aloud-stop" : "help-aloud-hide")}
            onPress={() => (problem === null ? void toggle() : setProblem(null))}
          />
        </div>
      )}
    </>
  );
}
