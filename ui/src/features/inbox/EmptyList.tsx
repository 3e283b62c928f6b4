import { CommandKeys } from "../../shared/keys/CommandKeys";
import { runCommand } from "../../shared/keys/commands";
import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import type { Mailbox } from "./lists/mailbox";
import { useCounts } from "./queries";
import { viewOf } from "./views";

/** What belongs into an empty list, and where there is something to do. */
export function EmptyList({ mailbox, query }: { mailbox: Mailbox; query?: string }) {
  const counts = useCounts().data?.views as Record<string, number> | undefined;
  if (query !== undefined)
    return (
      <EmptyState icon="search">
        <Text id="inbox-empty-search" vars={{ query }} />
      </EmptyState>
    );
  if (mailbox.kind === "channel" || mailbox.kind === "language")
    return (
      <EmptyState icon="inbox">
        <Text id={mailbox.kind === "channel" ? "views-empty-channel" : "views-empty-language"} />
      </EmptyState>
    );
  if (mailbox.kind !== "view")
    return (
      <EmptyState
        icon="filter"
        action={
          <Button onPress={() => runCommand("inbox.filter")}>
            <Text id="views-empty-change" />
            <CommandKeys command="inbox.filter" />
          </Button>
        }
      >
        <Text id="views-empty-filter" />
      </EmptyState>
    );
  const entry = viewOf(mailbox.name);
  const view = entry.name;
  const hasUnassigned = view !== "unassigned" && (counts?.unassigned ?? 0) > 0;
  const hasOpen = view !== "open" && (counts?.open ?? 0) > 0;
  const target = hasUnassigned ? "unassigned" : hasOpen ? "open" : null;
  const connect = view === "all" && (
    <Button needs="channels.add_mailbox" onPress={() => go({ name: "settings", section: "channels" })}>
      <Text id="inbox-empty-action-connect" />
    </Button>
  );
  return (
    <EmptyState
      icon="inbox"
      action={
        target ? (
          <Button onPress={() => go({ name: "inbox", mailbox: target, id: null })}>
            <Text
              id={target === "unassigned" ? "inbox-empty-action-unassigned" : "inbox-empty-action-all-open"}
            />
            <CommandKeys command={target === "unassigned" ? "app.go_unassigned" : "app.go_open"} />
          </Button>
        ) : (
          connect
        )
      }
    >
      <Text id={entry.empty} />
    </EmptyState>
  );
}
