import { useCallback, useMemo, useState } from "react";
import { CallBackFact } from "../features/contacts/CallBackFact";
import { ElsewhereComposer } from "../features/contacts/ElsewhereComposer";
import { CultureCommand, CultureHint } from "../features/cultures/CultureHint";
import { CustomerHints } from "../features/customers/CustomerHints";
import { CustomerLine } from "../features/customers/CustomerLine";
import { CustomerPanel } from "../features/customers/CustomerPanel";
import { Help } from "../features/help/Help";
import { HelpLinks } from "../features/help/HelpLinks";
import { LanguageDialog } from "../features/customers/LanguageDialog";
import { ConversationPane } from "../features/inbox/ConversationPane";
import { ListPane } from "../features/inbox/ListPane";
import { afterLeaving, neighbour } from "../features/inbox/model";
import { useConversation } from "../features/inbox/queries";
import { RowCommands } from "../features/inbox/RowCommands";
import {
  asksBeforeClosing,
  closing,
  insertIntoDraft,
  listCursor,
  marked,
  toggleMark,
} from "../features/inbox/session";
import { useListData } from "../features/inbox/useListData";
import { viewOf } from "../features/inbox/views";
import { MacroPicker } from "../features/macros/MacroPicker";
import { callRequest } from "../shared/calling";
import { ClosingCause } from "../features/topics/ClosingCause";
import { MatterDeeds } from "../features/topics/MatterDeeds";
import { MatterPanel } from "../features/topics/MatterPanel";
import { TopicChip } from "../features/topics/TopicChip";
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
import { ToastLine } from "../shared/ui/ToastLine";
import { usePreload } from "./usePreload";

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

  const cursorRow = place.id === null ? (rows[at] ?? rows.find((row) => marks.has(row.id))) : undefined;

  return (
    <>
      <ClosingCause closing={toClose} onAsking={asksBeforeClosing.set} onOver={closed} />
      {cursorRow && <RowCommands row={cursorRow} onDone={onDone} />}
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
  const title = place.name === "search" ? text("app-palette-search") : text(viewOf(place.mailbox).text);
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

interface OpenedProps {
  id: number;
  layout: Layout;
  back?: React.ReactNode;
  hasPanel: boolean;
  isDrawer: boolean;
  onPanel: () => void;
  onHide: () => void;
  onDone: (ids: number[]) => void;
  onOpen: (id: number) => void;
}

/** The open conversation and, beside it or over it, who wrote. */
function Opened({ id, layout, back, hasPanel, isDrawer, onPanel, onHide, onDone, onOpen }: OpenedProps) {
  const { attribute } = useText();
  const widths = useStore(panes);
  const opened = useConversation(id).data;
  const row = opened?.row;
  const isSingle = isOnePane(layout);
  const way = opened?.contact?.way ?? null;
  const isElsewhere = way !== null && way !== "phone";
  useCommand(
    "contacts.call",
    row
      ? () => callRequest.set({ customerId: row.customerId, conversationId: id, name: row.customerName })
      : null,
  );
  const [picks, setPicks] = useState(false);
  const [choosesLanguage, setChoosesLanguage] = useState(false);
  useCommand("languages.customer", row ? () => setChoosesLanguage(true) : null);
  useCommand("inbox.macro", () => setPicks(true));
  const marks = useStore(marked);
  const insert = (text: string, greeting?: string) => insertIntoDraft(id, text, greeting);
  const panel = row && hasPanel && (
    <CustomerPanel
      id={row.customerId}
      conversationId={row.id}
      address={row.customerAddress}
      width={widths.context}
      hint={<CultureHint customerId={row.customerId} conversationId={row.id} />}
      onHide={onHide}
      onOpen={onOpen}
    >
      <MatterPanel conversationId={row.id} onInsert={insert} />
      <HelpLinks />
    </CustomerPanel>
  );
  return (
    <>
      <ConversationPane
        id={id}
        back={back}
        isNarrow={isSingle}
        customerLine={
          isSingle && row ? (
            <CustomerLine id={row.customerId} address={row.customerAddress} onOpen={onPanel} />
          ) : undefined
        }
        facts={
          row && (
            <>
              <CallBackFact conversation={opened} />
              <TopicChip id={id} />
              <CustomerHints id={row.customerId} repeats={opened?.repeats} />
            </>
          )
        }
        composer={isElsewhere && opened ? <ElsewhereComposer key={id} conversation={opened} /> : undefined}
        toasts={isSingle ? <ToastLine /> : undefined}
        onPanel={onPanel}
        onDone={onDone}
      />
      {picks && (
        <MacroPicker
          conversationId={id}
          onInsert={(text) => insertIntoDraft(id, text)}
          onClose={() => setPicks(false)}
          onManage={() => go({ name: "macros", id: null })}
        />
      )}
      <MatterDeeds id={id} ids={marks.size > 0 ? [...marks] : [id]} onPanel={onPanel} onInsert={insert} />
      <Help conversation={opened} onInsert={insert} onOpen={onOpen} />
      {row && <CultureCommand key={row.id} customerId={row.customerId} conversationId={row.id} />}
      {choosesLanguage && row && (
        <LanguageDialog id={row.customerId} onClose={() => setChoosesLanguage(false)} />
      )}
      {panel && isDrawer && <div className="context-drawer">{panel}</div>}
      {panel && !isDrawer && (
        <>
          <Divider
            label={attribute("app-divider-context", "label")}
            side="after"
            value={widths.context}
            {...limits.context}
            onChange={(width) => panes.set((before) => ({ ...before, context: width }))}
          />
          {panel}
        </>
      )}
    </>
  );
}
