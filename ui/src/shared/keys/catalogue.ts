import type { PlainKey } from "../text/keys";
import type { IconName } from "../ui/icons/paths";

export type CommandGroup = "conversation" | "list" | "go" | "window";

export interface CommandEntry {
  text: PlainKey;
  group: CommandGroup;
  icon: IconName;
  /** Chords such as `j`, `Mod+k`, or a sequence such as `g i`. Empty: reached through the palette only. */
  keys: string;
}

/** Every command of the window. Settings keep changed keys under these names. */
export const catalogue = {
  "inbox.reply": { text: "inbox-command-reply", group: "conversation", icon: "reply", keys: "r" },
  "inbox.reply_all": {
    text: "inbox-command-reply-all",
    group: "conversation",
    icon: "reply",
    keys: "Shift+r",
  },
  "inbox.note": { text: "inbox-command-note", group: "conversation", icon: "note", keys: "n" },
  "inbox.macro": { text: "macros-command-pick", group: "conversation", icon: "bolt", keys: "m" },
  "inbox.forward": { text: "inbox-command-forward", group: "conversation", icon: "forward", keys: "f" },
  "inbox.edit_quote": { text: "inbox-command-edit-quote", group: "conversation", icon: "pen", keys: "" },
  "inbox.close": { text: "inbox-command-close", group: "conversation", icon: "check", keys: "e" },
  "inbox.snooze": { text: "inbox-command-snooze", group: "conversation", icon: "alarm", keys: "s" },
  "inbox.snooze_answer": {
    text: "timing-command-snooze-answer",
    group: "conversation",
    icon: "alarm",
    keys: "Shift+s",
  },
  "app.submit": { text: "app-command-submit", group: "conversation", icon: "send", keys: "Mod+Enter" },
  "inbox.greeting": {
    text: "inbox-command-greeting",
    group: "conversation",
    icon: "pen",
    keys: "Mod+Shift+g",
  },
  "inbox.send_later": {
    text: "timing-command-send-later",
    group: "conversation",
    icon: "clock",
    keys: "Mod+Shift+Enter",
  },
  "inbox.promise": {
    text: "timing-command-promise",
    group: "conversation",
    icon: "promise",
    keys: "Shift+p",
  },
  "inbox.follow_up": {
    text: "timing-command-follow-up",
    group: "conversation",
    icon: "check",
    keys: "Shift+e",
  },
  "inbox.assign": { text: "inbox-command-assign", group: "conversation", icon: "person", keys: "a" },
  "inbox.assign_me": {
    text: "inbox-command-assign-me",
    group: "conversation",
    icon: "person",
    keys: "Shift+a",
  },
  "inbox.tag": { text: "inbox-command-tag", group: "conversation", icon: "tag", keys: "t" },
  "inbox.priority": { text: "inbox-command-priority", group: "conversation", icon: "flag", keys: "p" },
  "inbox.unread": { text: "inbox-command-unread", group: "conversation", icon: "unread", keys: "u" },
  "inbox.pending": { text: "inbox-command-pending", group: "conversation", icon: "clock", keys: "w" },
  "inbox.topic": { text: "topics-command-topic", group: "conversation", icon: "tag", keys: "y" },
  "inbox.intake": { text: "topics-command-intake", group: "conversation", icon: "check", keys: "i" },
  "inbox.ask_missing": { text: "topics-command-ask", group: "conversation", icon: "pen", keys: "Shift+i" },
  "inbox.cause": { text: "topics-command-cause", group: "conversation", icon: "search", keys: "Shift+c" },
  "inbox.similar": { text: "help-command-similar", group: "conversation", icon: "chat", keys: "o" },
  "inbox.read_aloud": { text: "help-command-aloud", group: "conversation", icon: "speaker", keys: "." },
  "inbox.spam": { text: "inbox-command-spam", group: "conversation", icon: "spam", keys: "#" },
  "contacts.call": { text: "contacts-command-call", group: "conversation", icon: "phone", keys: "l" },
  "contacts.timer": { text: "contacts-command-timer", group: "conversation", icon: "clock", keys: "Mod+." },
  "contacts.capture": {
    text: "contacts-command-capture",
    group: "conversation",
    icon: "chat",
    keys: "Shift+o",
  },
  "cultures.card": { text: "cultures-command-card", group: "conversation", icon: "globe", keys: "Shift+k" },
  "languages.formality": {
    text: "languages-command-formality",
    group: "conversation",
    icon: "pen",
    keys: "Shift+g",
  },
  "languages.draft": { text: "languages-command-draft", group: "conversation", icon: "globe", keys: "" },
  "languages.speaker": { text: "languages-command-speaker", group: "conversation", icon: "person", keys: "" },
  "languages.customer": {
    text: "languages-command-customer",
    group: "conversation",
    icon: "globe",
    keys: "Shift+y",
  },
  "orders.focus": { text: "orders-command-focus", group: "conversation", icon: "bag", keys: "d" },
  "orders.open": { text: "orders-command-open", group: "conversation", icon: "bag", keys: "Shift+d" },
  "orders.copy": { text: "orders-copy-number", group: "conversation", icon: "copy", keys: "Shift+n" },
  "orders.insert_facts": {
    text: "orders-insert-facts",
    group: "conversation",
    icon: "bag",
    keys: "Mod+Shift+d",
  },
  "orders.insert_tracking": {
    text: "orders-insert-tracking",
    group: "conversation",
    icon: "truck",
    keys: "Mod+Shift+u",
  },
  "orders.product": { text: "orders-command-product", group: "conversation", icon: "tag", keys: "q" },
  "returns.start": { text: "returns-command-start", group: "conversation", icon: "undo", keys: "b" },
  "inbox.hand_over": {
    text: "joining-command-hand-over",
    group: "conversation",
    icon: "person",
    keys: "h",
  },
  "inbox.merge": { text: "joining-command-merge", group: "conversation", icon: "merge", keys: "Shift+m" },
  "inbox.link": { text: "joining-command-link", group: "conversation", icon: "link", keys: "Shift+l" },
  "inbox.follow": { text: "joining-command-follow", group: "conversation", icon: "visible", keys: "Shift+f" },
  "inbox.block": { text: "joining-command-block", group: "conversation", icon: "spam", keys: "Shift+b" },
  "inbox.split": { text: "joining-command-split", group: "conversation", icon: "split", keys: "" },
  "inbox.move_message": { text: "joining-command-move", group: "conversation", icon: "forward", keys: "" },
  "inbox.next": { text: "inbox-command-next", group: "list", icon: "arrow_down", keys: "j" },
  "inbox.previous": { text: "inbox-command-previous", group: "list", icon: "arrow_up", keys: "k" },
  "inbox.open": { text: "inbox-command-open", group: "list", icon: "mail", keys: "Enter" },
  "inbox.back": { text: "inbox-command-back", group: "list", icon: "back", keys: "Escape" },
  "inbox.select": { text: "inbox-command-select", group: "list", icon: "check", keys: "x" },
  "inbox.select_range": { text: "views-command-select-range", group: "list", icon: "check", keys: "Shift+x" },
  "inbox.select_all": { text: "views-command-select-all", group: "list", icon: "check", keys: "Mod+a" },
  "inbox.filter": { text: "views-command-filter", group: "list", icon: "filter", keys: "Shift+v" },
  "inbox.view_rename": { text: "views-command-rename", group: "list", icon: "filter", keys: "" },
  "inbox.view_up": { text: "views-command-up", group: "list", icon: "arrow_up", keys: "" },
  "inbox.view_down": { text: "views-command-down", group: "list", icon: "arrow_down", keys: "" },
  "inbox.view_copy": { text: "views-command-copy", group: "list", icon: "copy", keys: "" },
  "inbox.view_delete": { text: "views-command-delete", group: "list", icon: "trash", keys: "" },
  "inbox.sort": { text: "inbox-command-sort", group: "list", icon: "sort", keys: "" },
  "returns.moves": { text: "returns-command-moves", group: "list", icon: "more", keys: "v" },
  "returns.receive": { text: "returns-command-receive", group: "list", icon: "box", keys: "Shift+t" },
  "returns.slip": { text: "slip-command-save", group: "list", icon: "file", keys: "Mod+p" },
  "returns.slip_attach": { text: "slip-command-attach", group: "list", icon: "file", keys: "" },
  "returns.slip_copy": { text: "slip-command-copy", group: "list", icon: "file", keys: "" },
  "app.go_mine": { text: "app-command-go-mine", group: "go", icon: "inbox", keys: "g i" },
  "app.go_unassigned": { text: "app-command-go-unassigned", group: "go", icon: "inbox", keys: "g u" },
  "app.go_open": { text: "app-command-go-open", group: "go", icon: "inbox", keys: "g a" },
  "app.go_view": { text: "views-command-go", group: "go", icon: "filter", keys: "g v" },
  "app.go_overdue": { text: "views-command-go-overdue", group: "go", icon: "warning", keys: "g o" },
  "app.go_snoozed": { text: "views-command-go-snoozed", group: "go", icon: "alarm", keys: "g z" },
  "app.go_drafts": { text: "app-command-go-drafts", group: "go", icon: "pen", keys: "g d" },
  "app.go_promises": { text: "timing-command-go-promises", group: "go", icon: "promise", keys: "g p" },
  "app.go_scheduled": { text: "timing-command-go-scheduled", group: "go", icon: "send", keys: "" },
  "app.go_mentions": { text: "joining-command-go-mentions", group: "go", icon: "note", keys: "g @" },
  "app.go_customers": { text: "customers-command-go", group: "go", icon: "people", keys: "g c" },
  "app.go_orders": { text: "orders-command-go", group: "go", icon: "bag", keys: "g r" },
  "app.go_returns": { text: "returns-command-go", group: "go", icon: "undo", keys: "g t" },
  "app.go_macros": { text: "macros-command-go", group: "go", icon: "bolt", keys: "g m" },
  "app.go_topics": { text: "topics-command-go", group: "go", icon: "tag", keys: "" },
  "app.go_workload": { text: "agents-command-workload", group: "go", icon: "people", keys: "g w" },
  "app.go_acts": { text: "acts-title", group: "go", icon: "bag", keys: "" },
  "app.go_audit": { text: "agents-command-audit", group: "go", icon: "clock", keys: "" },
  "app.go_shops": { text: "shops-command-go", group: "go", icon: "bag", keys: "" },
  "app.connect_shop": { text: "shops-command-connect", group: "go", icon: "bag", keys: "" },
  "app.go_settings": { text: "app-command-go-settings", group: "go", icon: "settings", keys: "g s" },
  "app.language": { text: "app-command-language", group: "window", icon: "globe", keys: "g l" },
  "app.palette": { text: "app-command-palette", group: "window", icon: "search", keys: "Mod+k" },
  "app.search": { text: "app-command-search", group: "window", icon: "search", keys: "/" },
  "app.new": { text: "app-command-new", group: "window", icon: "pen", keys: "c" },
  "app.undo": { text: "app-command-undo", group: "window", icon: "undo", keys: "Mod+z" },
  "app.keys": { text: "app-command-keys", group: "window", icon: "key", keys: "?" },
  "app.panel": { text: "app-command-panel", group: "window", icon: "panel", keys: "]" },
  "app.switch_agent": {
    text: "agents-command-switch",
    group: "window",
    icon: "person",
    keys: "Mod+Shift+l",
  },
  "app.theme": { text: "app-command-theme", group: "window", icon: "visible", keys: "" },
  "app.density": { text: "app-command-density", group: "window", icon: "menu", keys: "" },
} as const satisfies Record<string, CommandEntry>;

export type CommandId = keyof typeof catalogue;

export const commandIds = Object.keys(catalogue) as CommandId[];

export function entryOf(id: CommandId): CommandEntry {
  return catalogue[id];
}
