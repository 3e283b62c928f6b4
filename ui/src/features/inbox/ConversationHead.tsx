import type { ReactNode } from "react";
import type { ConversationDetail, Priority } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useNow } from "../../shared/format/now";
import { useSpan } from "../../shared/format/useSpan";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { IconButton } from "../../shared/ui/IconButton";
import { AssignMenu } from "./AssignMenu";
import { HeadMenu } from "./HeadMenu";
import { isWaiting } from "./model";
import { MoreMenu } from "./MoreMenu";
import { useAgents, useTarget } from "./queries";
import { SnoozeMenu } from "./SnoozeMenu";
import { Speakers } from "./Speakers";
import { TagMenu } from "./TagMenu";
import { FollowUpMenu } from "./timing/FollowUpMenu";
import { PromiseForm } from "./timing/PromiseForm";
import { TimingFacts } from "./timing/TimingFacts";
import { useConversationCommands, type ConversationActs } from "./useConversationCommands";
import { ratingOf, Stars } from "./Stars";

interface Props {
  conversation: ConversationDetail;
  back?: ReactNode;
  facts?: ReactNode;
  onPanel: () => void;
  /** Called with the conversations that are about to leave the list. */
  onDone: (ids: number[]) => void;
}

const priorities: Priority[] = ["urgent", "high", "normal", "low"];

/** Subject, facts and the deeds upon the whole conversation. */
export function ConversationHead({ conversation, back, facts, onPanel, onDone }: Props) {
  const { row } = conversation;
  const { text, attribute } = useText();
  const { rating, rest: subject } = ratingOf(row.subject);
  const act = useConversationCommands(row, onDone);
  const isDone = row.status === "closed" || row.status === "spam";
  return (
    <header className="conversation-head">
      <div className="conversation-line">
        {back}
        <h2 className="conversation-subject">
          {rating > 0 && <Stars rating={rating} />}
          <span className="ellipsis" dir="auto" lang={row.language ?? undefined}>
            {subject || text("inbox-row-no-subject")}
          </span>
        </h2>
        <HeadMenu
          name="assign"
          icon="person"
          label={attribute("inbox-conversation-assign", "label")}
          command="inbox.assign"
        >
          {() => <AssignMenu assigneeId={row.assigneeId} onChoose={act.assign} />}
        </HeadMenu>
        <HeadMenu
          name="tag"
          icon="tag"
          label={attribute("inbox-conversation-tag", "label")}
          command="inbox.tag"
        >
          {() => <TagMenu tags={row.tags} onChange={act.tag} />}
        </HeadMenu>
        <HeadMenu
          name="snooze"
          icon="alarm"
          label={attribute("inbox-conversation-snooze", "label")}
          command="inbox.snooze"
        >
          {() => <SnoozeMenu zone={conversation.timing.zone} hasKey onChoose={act.snooze} />}
        </HeadMenu>
        <IconButton
          icon={isDone ? "undo" : "check"}
          label={attribute(isDone ? "inbox-conversation-reopen" : "inbox-conversation-close", "label")}
          command="inbox.close"
          onPress={act.closeOrOpen}
        />
        <HeadMenu name="more" icon="more" label={attribute("inbox-conversation-more", "label")}>
          {(close) => <MoreMenu row={row} act={act} close={close} onPanel={onPanel} />}
        </HeadMenu>
        <PriorityMenu onChoose={act.setPriority} />
        <TimeMenus act={act} />
      </div>
      <div className="conversation-facts">
        <Chip>
          <span className="identifier">#{row.id}</span>
        </Chip>
        {row.priority !== "normal" && (
          <Chip tone={row.priority === "low" ? "fact" : "warn"} icon="flag">
            <Text id={`inbox-priority-${row.priority}`} />
          </Chip>
        )}
        {row.tags.map((tag) => (
          <Chip key={tag.id}>
            <bdi>{tag.name}</bdi>
          </Chip>
        ))}
        <TimingFacts conversation={conversation} />
        <Standing conversation={conversation} />
        <Speakers row={row} onAssign={act.assign} />
        {facts}
      </div>
    </header>
  );
}

/** Reached by its key and through the menu; it has no button of its own. */
function PriorityMenu({ onChoose }: { onChoose: (priority: Priority) => void }) {
  const { text } = useText();
  return (
    <span className="head-anchor">
      <HeadMenu name="priority" icon="flag" label={text("inbox-menu-priority")} command="inbox.priority">
        {() => (
          <ChoiceList
            label={text("inbox-menu-priority")}
            choices={priorities.map((priority) => ({
              key: priority,
              words: priority,
              label: <Text id={`inbox-priority-${priority}`} />,
              run: () => onChoose(priority),
            }))}
          />
        )}
      </HeadMenu>
    </span>
  );
}

/** Reached by their keys and through the menu. */
function TimeMenus({ act }: { act: ConversationActs }) {
  const { text } = useText();
  return (
    <span className="head-anchor">
      <HeadMenu name="promise" icon="promise" label={text("timing-promise-title")} command="inbox.promise">
        {() => <PromiseForm onSave={act.promise} />}
      </HeadMenu>
      <HeadMenu name="follow_up" icon="undo" label={text("timing-follow-title")} command="inbox.follow_up">
        {() => <FollowUpMenu onChoose={act.followUp} />}
      </HeadMenu>
    </span>
  );
}

/** In whose hands it is and how long the customer waits: Mira · waiting 52 min, target 4 h. */
function Standing({ conversation: { row } }: { conversation: ConversationDetail }) {
  const { text } = useText();
  const span = useSpan();
  const format = useFormat();
  const now = useNow();
  const target = useTarget();
  const personName = usePersonName();
  const owner = useAgents().data?.find((agent) => agent.id === row.assigneeId);
  const waited = row.waitingSince === null ? 0 : now - row.waitingSince;
  const snoozedState = () => {
    const at = row.snoozedUntil === null ? "" : format.moment(row.snoozedUntil, now);
    if (!at) return text("timing-snoozed-answer");
    return row.timing.awaitsAnswer
      ? text("timing-snoozed-answer-until", { at })
      : text("inbox-conversation-snoozed", { at });
  };
  const state = isWaiting(row)
    ? text("inbox-conversation-waiting", { span: span(waited), target: span(target) })
    : row.status === "snoozed"
      ? snoozedState()
      : row.status === "closed"
        ? text("inbox-conversation-closed")
        : row.status === "spam"
          ? text("inbox-conversation-spam")
          : row.status === "pending"
            ? text("inbox-conversation-pending")
            : "";
  return (
    <span className={`conversation-standing${isWaiting(row) && waited > target ? " row-over" : ""}`}>
      <bdi>{owner ? personName(owner) : text("inbox-conversation-unassigned")}</bdi>
      {state && ` · ${state}`}
    </span>
  );
}
