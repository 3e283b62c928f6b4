import type { ActivityItem } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { shopDeedOf, shopDeedWords } from "../../shared/text/shopDeeds";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import type { IconName } from "../../shared/ui/icons/paths";
import { useAgents } from "./queries";

const icons: Record<string, IconName> = {
  closed: "check",
  opened: "undo",
  reopened: "undo",
  undone: "undo",
  pending: "clock",
  snoozed: "alarm",
  "call-back": "phone",
  returned: "alarm",
  spam: "spam",
  assigned: "person",
  unassigned: "person",
  review: "person",
  split: "split",
  woken: "alarm",
  snoozed_answer: "alarm",
  snoozed_answer_until: "alarm",
  thanks_snoozed: "check",
  thanks_closed: "check",
  follow_up_set: "clock",
  follow_up_cancelled: "clock",
  follow_up_answered: "clock",
  follow_up_due: "clock",
  send_cancelled: "undo",
  send_held: "warning",
  promised: "promise",
  promise_kept: "check",
  promise_changed: "promise",
  promise_removed: "promise",
  promise_due: "promise",
  withdrawal_found: "undo",
  merged: "merge",
  unmerged: "split",
  unmerged_from: "split",
  split_to: "split",
  split_from: "split",
  moved_to: "split",
  moved_from: "split",
  linked: "link",
  unlinked: "link",
  blocked: "spam",
  kept_out: "spam",
  filtered: "spam",
  act_proposed: "clock",
  act_approved: "check",
  act_declined: "close",
  act_done: "bag",
  act_failed: "warning",
  act_unknown: "warning",
  act_changed: "warning",
  act_withdrawn: "undo",
};

/** One line about what happened, put into words in the reader's language when it is looked at. */
export function ActivityLine({ activity, now }: { activity: ActivityItem; now: number }) {
  const { dynamic, has, text } = useText();
  const format = useFormat();
  const agents = useAgents().data;
  const agent = agents?.find(({ id }) => id === activity.agentId)?.name || text("inbox-activity-someone");
  const { until, number, ...args } = activity.args as Record<string, string>;
  const vars = {
    ...args,
    number: `#${number ?? ""}`,
    agent,
    at: until ? format.moment(Number(until), now) : "",
    ...(activity.event.startsWith("act_")
      ? { what: shopDeedWords(dynamic, format, shopDeedOf(args)), reason: args.reason ?? "" }
      : {}),
  };
  const name = activity.event.replaceAll("_", "-");
  const id = [
    activity.event.startsWith("act_") ? `acts-activity-${name.slice(4)}` : "",
    `timing-activity-${activity.event}`,
    `inbox-activity-${name}`,
    `joining-activity-${name}`,
  ].find(has);
  return (
    <p className="activity meta">
      <Icon name={icons[activity.event] ?? "more"} />
      <span>
        {id ? dynamic(id, vars) : text("inbox-activity-other", { event: activity.event })}
        {` · ${format.moment(activity.at, now)}`}
      </span>
    </p>
  );
}
