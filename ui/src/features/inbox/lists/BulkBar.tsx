import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import type { ConversationRow, Scope } from "../../../generated/contract";
import { announce } from "../../../shared/a11y/announce";
import type { CommandId } from "../../../shared/keys/catalogue";
import { useCommand } from "../../../shared/keys/commands";
import { currentPlace, go } from "../../../shared/place";
import { useStore } from "../../../shared/store";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { IconButton } from "../../../shared/ui/IconButton";
import type { IconName } from "../../../shared/ui/icons/paths";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { ProgressLine } from "../../../shared/ui/ProgressLine";
import { AssignMenu } from "../AssignMenu";
import { useMe } from "../queries";
import {
  asksBeforeClosing,
  beforeClosing,
  clearMarks,
  deedProblem,
  hasBulkBar,
  marked,
  markedAll,
} from "../session";
import { SnoozeMenu } from "../SnoozeMenu";
import { TagMenu } from "../TagMenu";
import { useTimingDeeds } from "../timing/deeds";
import { everybodyOf, useBulkDeeds, working, type Whom, type Working } from "./bulk";
import "./lists.css";

interface Props {
  rows: readonly ConversationRow[];
  /** All of the list, however much of it is loaded; a search has no such thing. */
  scope: Scope | null;
  total: number | undefined;
}

type MenuName = "assign" | "tag" | "snooze" | "priority";

/** How many are marked and what can be done with them, while some are. */
export function BulkBar({ rows, scope, total }: Props) {
  const marks = useStore(marked);
  const count = rows.filter((row) => marks.has(row.id)).length;
  useEffect(() => {
    hasBulkBar.set(count > 0);
    return () => hasBulkBar.set(false);
  }, [count]);
  const busy = useStore(working);
  return (
    <>
      {count > 0 && (
        <Bar
          rows={rows.filter((row) => marks.has(row.id))}
          loaded={rows.length}
          scope={scope}
          total={total}
        />
      )}
      {busy && <Progress working={busy} />}
    </>
  );
}

/** How far a deed is, also when those it concerned have left the list. */
function Progress({ working: { done, total, count, stop } }: { working: Working }) {
  const { text, attribute } = useText();
  return (
    <div className="bulk">
      <ProgressLine
        label={attribute("views-bulk", "label")}
        done={done}
        total={total}
        words={
          total > 0 ? text("views-bulk-progress", { done, total }) : text("views-bulk-working", { count })
        }
        stop={total > 0 ? <Text id="app-progress-stop" /> : undefined}
        isStopping={stop === null}
        onStop={total > 0 ? () => stop?.() : undefined}
      />
    </div>
  );
}

function Bar({ rows, loaded, scope, total = 0 }: Props & { loaded: number }) {
  const { text, attribute } = useText();
  const every = useStore(markedAll);
  const me = useMe().data;
  const timing = useTimingDeeds();
  const count = every?.count ?? rows.length;
  const ids = rows.map((row) => row.id).join(",");
  const whom = useMemo(
    (): Whom => (every ? { of: every.scope } : { ids: ids.split(",").map(Number) }),
    [every, ids],
  );
  // What was open may have left the list.
  const onDone = useCallback(() => {
    const place = currentPlace();
    const isOpen =
      place.name === "inbox" && place.id !== null && (every || ids.split(",").includes(String(place.id)));
    if (isOpen) go({ ...place, id: null }, "replace");
  }, [every, ids]);
  const stay = useCallback(() => undefined, []);
  const leave = useBulkDeeds(whom, count, onDone);
  const deeds = useBulkDeeds(whom, count, stay);
  const [menu, setMenu] = useState<MenuName | null>(null);
  const isDone = rows.every((row) => row.status === "closed" || row.status === "spam");
  const isSpam = rows.every((row) => row.status === "spam");
  const isRead = rows.every((row) => !row.isUnread);
  const shut = () => setMenu(null);
  const then = (deed: Promise<void>) => {
    shut();
    void deed;
  };

  const withNumbers = (work: (ids: number[]) => void) =>
    void everybodyOf(whom).then(work, (thrown: unknown) =>
      deedProblem.set({ thrown, retry: () => withNumbers(work) }),
    );
  const close = () => {
    if (isDone) return then(leave.setStatus("open"));
    if (!asksBeforeClosing.get()) return then(leave.close(null));
    // One cause for all that have none yet.
    shut();
    withNumbers((all) => beforeClosing(all, (causeId) => then(leave.close(causeId))));
  };
  const spam = () => then(leave.setStatus(isSpam ? "open" : "spam"));
  const read = () => then(deeds.markRead(!isRead));
  const snooze = (until: number | null, isAnswer: boolean) => {
    if (until !== null && !isAnswer) return then(leave.snooze(until));
    shut();
    withNumbers((all) => {
      onDone();
      clearMarks();
      void timing.snooze(all, until, isAnswer);
    });
  };
  useCommand("inbox.close", close);
  useCommand("inbox.spam", spam);
  useCommand("inbox.unread", read);
  useCommand("inbox.pending", () => then(leave.setStatus("pending")));
  useCommand("inbox.assign_me", me ? () => then(deeds.assign(me)) : null);
  useCommand("inbox.assign", () => setMenu("assign"));
  useCommand("inbox.tag", () => setMenu("tag"));
  useCommand("inbox.snooze", () => setMenu("snooze"));
  useCommand("inbox.priority", () => setMenu("priority"));
  useCommand("inbox.back", clearMarks);

  const words = text("inbox-selection-count", { count });
  useEffect(() => announce(words), [words]);
  const mayTakeAll = scope !== null && every === null && rows.length === loaded && total > loaded;
  const open = (name: MenuName, icon: IconName, command: CommandId, label: PlainKey, children: ReactNode) => (
    <BarMenu
      icon={icon}
      command={command}
      label={text(label)}
      isOpen={menu === name}
      onOpen={() => setMenu(name)}
      onClose={shut}
    >
      {children}
    </BarMenu>
  );

  return (
    <div className="bulk" role="group" aria-label={attribute("views-bulk", "label")}>
      <div className="bulk-line">
        <span className="bulk-count">{words}</span>
        <span className="bulk-deeds">
          <IconButton
            icon={isDone ? "undo" : "check"}
            label={attribute(isDone ? "inbox-conversation-reopen" : "inbox-conversation-close", "label")}
            command="inbox.close"
            onPress={close}
          />
          {open(
            "assign",
            "person",
            "inbox.assign",
            "inbox-command-assign",
            <AssignMenu assigneeId={null} hasNobody onChoose={(agent) => then(deeds.assign(agent))} />,
          )}
          {open(
            "tag",
            "tag",
            "inbox.tag",
            "inbox-command-tag",
            <TagMenu tags={sharedTags(rows)} onChange={(add, remove) => then(deeds.tag(add, remove))} />,
          )}
          {open(
            "snooze",
            "alarm",
            "inbox.snooze",
            "inbox-command-snooze",
            <SnoozeMenu zone={null} onChoose={snooze} />,
          )}
          {open(
            "priority",
            "flag",
            "inbox.priority",
            "inbox-command-priority",
            <ChoiceList
              label={text("inbox-command-priority")}
              choices={(["urgent", "high", "normal", "low"] as const).map((priority) => ({
                key: priority,
                words: text(`inbox-priority-${priority}`),
                label: <Text id={`inbox-priority-${priority}`} />,
                run: () => then(deeds.setPriority(priority)),
              }))}
            />,
          )}
          <IconButton
            icon="unread"
            label={text(isRead ? "inbox-menu-unread" : "inbox-menu-read")}
            command="inbox.unread"
            onPress={read}
          />
          <IconButton
            icon="spam"
            label={text(isSpam ? "inbox-menu-no-spam" : "inbox-menu-spam")}
            command="inbox.spam"
            onPress={spam}
          />
          <IconButton icon="close" label={attribute("inbox-selection-clear", "label")} onPress={clearMarks} />
        </span>
      </div>
      {mayTakeAll && (
        <div className="bulk-line">
          <Text id="views-bulk-all-shown" vars={{ count: rows.length }} />
          <Button size="small" look="plain" onPress={() => scope && markedAll.set({ scope, count: total })}>
            <Text id="views-bulk-take-all" vars={{ count: total }} />
          </Button>
        </div>
      )}
    </div>
  );
}

/** The tags that all of them have: those that can be taken off. */
function sharedTags(rows: readonly ConversationRow[]) {
  const [first, ...others] = rows;
  return (first?.tags ?? []).filter((tag) => others.every((row) => row.tags.some(({ id }) => id === tag.id)));
}

interface BarMenuProps {
  icon: IconName;
  command: CommandId;
  label: string;
  isOpen: boolean;
  onOpen: () => void;
  onClose: () => void;
  children: ReactNode;
}

function BarMenu({ icon, command, label, isOpen, onOpen, onClose, children }: BarMenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <IconButton
        ref={button}
        icon={icon}
        label={label}
        command={command}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={onOpen}
      />
      {isOpen && (
        <MenuPopover anchor={button} label={label} placement="bottom start" onClose={onClose}>
          {children}
        </MenuPopover>
      )}
    </>
  );
}
