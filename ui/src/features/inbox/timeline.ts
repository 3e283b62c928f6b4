import type { ActivityItem, MessageItem } from "../../generated/contract";

export type TimelineItem =
  | { kind: "message"; at: number; message: MessageItem }
  | { kind: "activity"; at: number; activity: ActivityItem };

/** Messages and what happened between them, oldest first. */
export function timelineOf(
  messages: readonly MessageItem[],
  activities: readonly ActivityItem[],
): TimelineItem[] {
  const items: TimelineItem[] = [
    ...messages.map((message): TimelineItem => ({
      kind: "message",
      // What is still to leave stands below what has happened.
      at: message.delivery?.schedule ? Infinity : message.at,
      message,
    })),
    ...activities.map((activity): TimelineItem => ({ kind: "activity", at: activity.at, activity })),
  ];
  return items.sort((a, b) => a.at - b.at);
}

/** How many items at the beginning are folded away, so that a long history does not stand before the newest message. */
export function foldedAtStart(items: readonly TimelineItem[], isNarrow: boolean): number {
  const [limit, kept] = isNarrow ? [4, 3] : [14, 8];
  return items.length > limit ? items.length - kept : 0;
}
