import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { useText } from "../../shared/text/useText";
import { announce } from "../../shared/a11y/announce";
import { useFormat } from "../../shared/format/useFormat";
import { CauseList } from "./CauseList";
import { useDeed } from "./deeds";
import { useMatter } from "./queries";
import { focusWish, openList } from "./session";
import { TopicList } from "./TopicList";

interface Props {
  id: number;
  /** The conversations that are marked, or the open one. */
  ids: readonly number[];
  /** Shows the panel beside the conversation. */
  onPanel: () => void;
  onInsert: (text: string, greeting: string) => void;
}

/** The keys upon the matter of a conversation, and the lists that they open. */
export function MatterDeeds({ id, ids, onPanel, onInsert }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const open = useStore(openList);
  const matter = useMatter(id).data;
  const { run, problem } = useDeed();
  const close = () => openList.set(null);
  const wishFocus = (part: "fields" | "ask") => focusWish.set({ conversationId: id, part });

  const askMissing = async () => {
    try {
      const letter = await ask("inbox.ask_missing", { id });
      onInsert(letter.text, letter.greeting);
    } catch (thrown) {
      announce(problemText(thrown));
      onPanel();
      wishFocus("ask");
    }
  };
  useCommand("inbox.topic", () => openList.set("topic"));
  useCommand("inbox.cause", () => openList.set("cause"));
  useCommand("inbox.intake", () => {
    onPanel();
    wishFocus("fields");
    if (matter && matter.topicId === null) openList.set("topic");
  });
  useCommand("inbox.ask_missing", () => {
    if (!matter) return;
    if (matter.topicId !== null && matter.unavailableLanguage === null) {
      void askMissing();
      return;
    }
    // Nothing is written in another language than the customer's before somebody has read that it will be.
    onPanel();
    if (matter.topicId === null) openList.set("topic");
    else {
      wishFocus("ask");
      announce(
        text("topics-ask-unavailable", {
          wanted: format.language(matter.unavailableLanguage ?? ""),
          used: format.language(matter.askLanguage),
        }),
      );
    }
  });

  if (open === "topic") return <TopicList ids={ids} onClose={close} />;
  if (open === "cause")
    return (
      <CauseList
        current={matter?.causeId ?? null}
        without={matter?.causeId == null ? null : text("topics-cause-none")}
        foot={problem && <p className="form-problem">{problem}</p>}
        onChoose={(causeId) =>
          void run(() => ask("inbox.set_cause", { ids: [...ids], causeId }), "topics-done-cause")
        }
        onClose={close}
      />
    );
  return null;
}
