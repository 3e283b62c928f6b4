import type { View } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";

export type { View };

interface ViewEntry {
  name: View;
  text: PlainKey;
  /** The heading of an empty list and what belongs there. */
  empty: PlainKey;
  /** Shown in the sidebar only when something is in it. */
  isRare?: boolean;
  /** Lists of work stand in the order of waiting; the others begin with the newest. */
  isWork?: boolean;
  /** Whether the sidebar says how many there are: only where they are work to do. */
  hasCount?: boolean;
  /** Whether its number is a warning. */
  isUrgent?: boolean;
}

/** The lists of the sidebar, in their order. */
export const views: readonly ViewEntry[] = [
  { name: "mine", text: "inbox-view-mine", empty: "inbox-empty-mine", hasCount: true, isWork: true },
  {
    name: "unassigned",
    text: "inbox-view-unassigned",
    empty: "inbox-empty-unassigned",
    hasCount: true,
    isWork: true,
  },
  { name: "open", text: "inbox-view-open", empty: "inbox-empty-open", hasCount: true, isWork: true },
  {
    name: "overdue",
    text: "views-view-overdue",
    empty: "views-empty-overdue",
    hasCount: true,
    isWork: true,
    isUrgent: true,
  },
  { name: "pending", text: "inbox-view-pending", empty: "inbox-empty-pending", hasCount: true },
  { name: "snoozed", text: "inbox-view-snoozed", empty: "inbox-empty-snoozed", hasCount: true },
  { name: "drafts", text: "inbox-view-drafts", empty: "inbox-empty-drafts", hasCount: true },
  { name: "promises", text: "timing-view-promises", empty: "timing-empty-promises", hasCount: true },
  {
    name: "scheduled",
    text: "timing-view-scheduled",
    empty: "timing-empty-scheduled",
    hasCount: true,
    isRare: true,
  },
  { name: "mentions", text: "joining-view-mentions", empty: "joining-empty-mentions", hasCount: true },
  { name: "closed", text: "inbox-view-closed", empty: "inbox-empty-closed" },
  { name: "sent", text: "inbox-view-sent", empty: "inbox-empty-sent" },
  { name: "spam", text: "inbox-view-spam", empty: "inbox-empty-spam", hasCount: true, isRare: true },
  { name: "all", text: "inbox-view-all", empty: "inbox-empty-all", isWork: true },
];

export function viewOf(name: string): ViewEntry {
  return views.find((view) => view.name === name) ?? views[2]!;
}
