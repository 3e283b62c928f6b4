import type { SavedView, Scope } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useText } from "../../../shared/text/useText";
import { useChannels, useSavedViews } from "../queries";
import { viewOf, views } from "../views";
import { channelName } from "./channelNames";

/** Which list the place in the address names: a built-in view, a kept one, a channel, a language, or a filter as a line. */
export type Mailbox =
  | { kind: "view"; name: string }
  | { kind: "saved"; id: number }
  | { kind: "channel"; id: number }
  | { kind: "language"; code: string }
  | { kind: "filter"; line: string };

export function mailboxOf(name: string): Mailbox {
  if (views.some((view) => view.name === name)) return { kind: "view", name };
  const [, kind, rest] = /^(saved|channel|language)-([\w]+)$/.exec(name) ?? [];
  if (kind === "language" && rest) return { kind, code: rest };
  if ((kind === "saved" || kind === "channel") && rest && Number(rest) > 0) return { kind, id: Number(rest) };
  if (/[:<>]/.test(name)) return { kind: "filter", line: name };
  return { kind: "view", name: viewOf(name).name };
}

/** How the core is asked for it. */
export function scopeOf(mailbox: Mailbox): Scope {
  switch (mailbox.kind) {
    case "view":
      return { view: viewOf(mailbox.name).name };
    case "saved":
      return { savedView: mailbox.id };
    case "channel":
      return { text: `-status:spam channel:#${mailbox.id}` };
    case "language":
      return { text: `status:open language:${mailbox.code}` };
    case "filter":
      return { text: mailbox.line };
  }
}

/** Whether its order can be by waiting. */
export function isWork(mailbox: Mailbox): boolean {
  return mailbox.kind !== "view" || viewOf(mailbox.name).isWork === true;
}

/** Whether something may come in or go out merely because time passes. */
export function isByClock(mailbox: Mailbox): boolean {
  if (mailbox.kind === "view") return mailbox.name === "overdue";
  return mailbox.kind === "saved" || (mailbox.kind === "filter" && /[<>]/.test(mailbox.line));
}

/** The kept view that is shown, once it is known. */
export function useSavedView(mailbox: Mailbox): SavedView | undefined {
  const saved = useSavedViews().data;
  return mailbox.kind === "saved" ? saved?.find((view) => view.id === mailbox.id) : undefined;
}

/** What a list is called. */
export function useMailboxTitle(mailbox: Mailbox): string {
  const { text } = useText();
  const format = useFormat();
  const channels = useChannels().data;
  const saved = useSavedView(mailbox);
  switch (mailbox.kind) {
    case "view":
      return text(viewOf(mailbox.name).text);
    case "saved":
      return saved?.name ?? text("views-saved-title");
    case "channel": {
      const channel = channels?.find(({ id }) => id === mailbox.id);
      return channel ? channelName(channel, text) : "";
    }
    case "language":
      if (mailbox.code === "unspoken") return text("languages-view-nobody");
      return mailbox.code === "unknown" ? text("views-language-unknown") : format.language(mailbox.code);
    case "filter":
      return text("views-filter-unsaved");
  }
}
