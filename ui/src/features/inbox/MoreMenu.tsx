import type { ConversationRow } from "../../generated/contract";
import type { CommandId } from "../../shared/keys/catalogue";
import { runCommand } from "../../shared/keys/commands";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ChoiceList, type Choice } from "../../shared/ui/ChoiceList";
import { openMenu } from "./session";
import type { ConversationActs } from "./useConversationCommands";

interface Props {
  row: ConversationRow;
  act: ConversationActs;
  close: () => void;
  onPanel: () => void;
}

/** Deeds of another feature, which listens to their keys. */
const joining: { id: PlainKey; command: CommandId }[] = [
  { id: "joining-command-hand-over", command: "inbox.hand_over" },
  { id: "joining-command-merge", command: "inbox.merge" },
  { id: "joining-command-link", command: "inbox.link" },
  { id: "joining-command-follow", command: "inbox.follow" },
  { id: "joining-command-block", command: "inbox.block" },
];

/** The deeds that have no button of their own. */
export function MoreMenu({ row, act, close, onPanel }: Props) {
  const { text, attribute } = useText();
  const choice = (id: PlainKey, command: CommandId, run: () => void): Choice => ({
    key: id,
    words: text(id),
    label: <Text id={id} />,
    hint: <CommandKeys command={command} />,
    command,
    run,
  });
  return (
    <ChoiceList
      label={attribute("inbox-conversation-more", "label")}
      choices={[
        choice("inbox-menu-reply", "inbox.reply", () => act.compose("reply")),
        choice("inbox-menu-forward", "inbox.forward", () => act.compose("forward")),
        choice("inbox-menu-note", "inbox.note", () => act.compose("note")),
        choice(row.isUnread ? "inbox-menu-read" : "inbox-menu-unread", "inbox.unread", act.toggleRead),
        choice("inbox-menu-pending", "inbox.pending", act.pending),
        choice("topics-command-topic", "inbox.topic", () => {
          close();
          runCommand("inbox.topic");
        }),
        choice("topics-command-cause", "inbox.cause", () => {
          close();
          runCommand("inbox.cause");
        }),
        choice("help-command-similar", "inbox.similar", () => {
          close();
          runCommand("inbox.similar");
        }),
        choice("help-command-aloud", "inbox.read_aloud", () => {
          close();
          runCommand("inbox.read_aloud");
        }),
        choice("timing-snooze-answer", "inbox.snooze_answer", () => act.snooze(null, true)),
        choice("timing-command-promise", "inbox.promise", () => openMenu.set("promise")),
        choice("timing-follow-title", "inbox.follow_up", () => openMenu.set("follow_up")),
        choice("inbox-menu-priority", "inbox.priority", () => openMenu.set("priority")),
        choice(row.status === "spam" ? "inbox-menu-no-spam" : "inbox-menu-spam", "inbox.spam", act.spam),
        ...joining.map(({ id, command }) =>
          choice(id, command, () => {
            close();
            runCommand(command);
          }),
        ),
        choice("app-command-panel", "app.panel", () => {
          close();
          onPanel();
        }),
      ]}
    />
  );
}
