import { useCallback, useMemo, useState } from "react";
import { ListPane } from "../features/inbox/ListPane";
import { afterLeaving, neighbour } from "../features/inbox/model";
import { useConversation } from "../features/inbox/queries";
import { RowCommands } from "../features/inbox/RowCommands";
import {
  asksBeforeClosing,
  clearMarks,
  closing,
  listCursor,
  marked,
  toggleMark,
} from "../features/inbox/session";
import { useListData } from "../features/inbox/useListData";
import { mailboxOf, useMailboxTitle } from "../features/inbox/lists/mailbox";
import { Joining } from "../features/joining/Joining";
import { settleDrafts } from "../features/inbox/drafting";
import { ClosingCause } from "../features/topics/ClosingCause";
import { useFormat } from "../shared/format/useFormat";
import { useCommand } from "../shared/keys/commands";
import { isOnePane, type Layout } from "../shared/layout";
import { limits, panes } from "../shared/panes";
import { currentPlace, go, type Place } from "../shared/place";
import { useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Divider } from "../shared/ui/Divider";
import { EmptyState } from "../shared/ui/EmptyState";
import { Icon } from "../shared/ui/icons/Icon";
import { IconButton } from "../shared/ui/IconButton";
import { usePreload } from "./usePreload";
import { Opened } from "./Opened";

type InboxPlace = Extract<Place, { name: "inbox" | "search" }>;

/** Opens a conversation in the list where the agent is now, or none. */
function goTo(id: number | null, how: "push" | "replace"): void {
  const place = currentPlace();
  if (place.name === "inbox" || place.name === "search") go({ ...place, id }, how);
}

const closed = () => closing.set(null);

interface Props {
  layout: Layout;
  place: InboxPlace;
  /** Opens the menu where there is no room for sidebar or rail. */
  onMenu?: () => void;
}

/** List, conversation and customer: beside each other where they fit, in turn where they don't. */
export function InboxView({ layout, place, onMenu }: Props) {
  const { attribute } = useText();
  const widths = useStore(panes);
  const cursor = useStore(listCursor);
  const marks = useStore(marked);
  const toClose = useStore(closing);
  const list = useListData(place);
  const isSingle = isOnePane(layout);
  const current = place.id ?? (isSingle ? cursor : null);
  const [hasDrawer, setHasDrawer] = useState(false);
  const isDrawer = layout === "drawer" || isSingle;

  const open = useCallback(
    (id: number) => {
      listCursor.set(id);
      goTo(id, isSingle ? "push" : "replace");
    },
    [isSingle],
  );
  const close = useCallback(() => goTo(null, "push"), []);
  const { rows } = list;
  const move = useCallback(
    (step: 1 | -1) => {
      const next = current === null ? rows[0]?.id : neighbour(rows, current, step);
      if (next === undefined) return;
      if (isSingle && place.id === null) listCursor.set(next);
      else {
        listCursor.set(next);
        goTo(next, "replace");
      }
    },
    [current, rows, isSingle, place.id],
  );
  const onDone = useCallback(
    (ids: number[]) => {
      if (!place.id || !ids.includes(place.id)) return;
      const next = afterLeaving(rows, ids);
      if (next !== undefined) open(next);
      else close();
    },
    [place.id, rows, open, close],
  );

  useCommand("inbox.next", () => move(1));
  useCommand("inbox.previous", () => move(-1));
  useCommand("inbox.open", place.id === null && current !== null ? () => open(current) : null);
  useCommand("inbox.back", place.id !== null && isSingle ? close : null);
  useCommand("inbox.select", current === null ? null : () => toggleMark(current));
  useCommand("app.panel", () =>
    isDrawer
      ? setHasDrawer((before) => !before)
      : panes.set((before) => ({ ...before, hasContext: !before.hasContext })),
  );

  const at = rows.findIndex((row) => row.id === current);
  const hasPanel = isDrawer ? hasDrawer : widths.hasContext;
  usePreload(rows.slice(Math.max(0, at + 1), at + 4), hasPanel || isSingle);

  const showsList = !isSingle || place.id === null;
  const showsConversation = !isSingle || place.id !== null;
  const showPanel = () =>
    isDrawer ? setHasDrawer(true) : panes.set((before) => ({ ...before, hasContext: true }));
  const menu = useMemo(
    () =>
      onMenu && <IconButton icon="menu" label={attribute("app-sidebar-menu", "label")} onPress={onMenu} />,
    [onMenu, attribute],
  );

  const joined = useConversation(place.id ?? 0, place.id !== null).data;

  const cursorRow = place.id === null ? rows[at] : undefined;

  return (
    <>
      <ClosingCause closing={toClose} onAsking={asksBeforeClosing.set} onOver={closed} />
      {cursorRow && <RowCommands row={cursorRow} onDone={onDone} />}
      <Joining
        id={current}
        opened={joined}
        marks={marks}
        onBefore={settleDrafts}
        onDone={onDone}
        onOver={clearMarks}
        onOpen={open}
      />
      {showsList && (
        <ListPane
          list={list}
          current={current}
          width={isSingle ? undefined : widths.list}
          before={menu}
          onOpen={open}
          onMove={move}
        />
      )}
      {!isSingle && (
        <Divider
          label={attribute("app-divider-list", "label")}
          side="before"
          value={widths.list}
          {...limits.list}
          onChange={(width) => panes.set((before) => ({ ...before, list: width }))}
        />
      )}
      {showsConversation &&
        (place.id === null ? (
          <section className="conversation">
            <EmptyState icon="mail">
              <Text id="inbox-empty-conversation" />
            </EmptyState>
          </section>
        ) : (
          <Opened
            id={place.id}
            layout={layout}
            back={isSingle ? <Back place={place} total={list.total} onBack={close} /> : undefined}
            hasPanel={hasPanel}
            isDrawer={isDrawer}
            onPanel={showPanel}
            onHide={() =>
              isDrawer ? setHasDrawer(false) : panes.set((before) => ({ ...before, hasContext: false }))
            }
            onDone={onDone}
            onOpen={open}
          />
        ))}
    </>
  );
}

function Back({
  place,
  total,
  onBack,
}: {
  place: InboxPlace;
  total: number | undefined;
  onBack: () => void;
}) {
  const { text, attribute } = useText();
  const format = useFormat();
  const mailboxTitle = useMailboxTitle(mailboxOf(place.name === "search" ? "all" : place.mailbox));
  const title = place.name === "search" ? text("app-palette-search") : mailboxTitle;
  return (
    <button
      type="button"
      className="one-pane-back"
      title={attribute("inbox-conversation-back", "label")}
      onClick={onBack}
    >
      <Icon name="back" />
      {title}
      {total !== undefined && <span>{format.number(total)}</span>}
    </button>
  );
}
