import { useCallback, useDeferredValue, useEffect, useState } from "react";
import type { ConversationDetail } from "../generated/contract";
import { CallBackFact } from "../features/contacts/CallBackFact";
import { ElsewhereComposer } from "../features/contacts/ElsewhereComposer";
import { useContactCommands } from "../features/contacts/useContactCommands";
import { CultureCommand, CultureHint } from "../features/cultures/CultureHint";
import { CustomerHints } from "../features/customers/CustomerHints";
import { CustomerLine } from "../features/customers/CustomerLine";
import { CustomerPanel } from "../features/customers/CustomerPanel";
import { CustomerActs } from "../features/orders/acts/CustomerActs";
import { ArticlesBeside } from "../features/help/ArticlesBeside";
import { Help } from "../features/help/Help";
import { HelpLinks } from "../features/help/HelpLinks";
import { LanguageDialog } from "../features/customers/LanguageDialog";
import { ConversationPane } from "../features/inbox/ConversationPane";
import { useConversation } from "../features/inbox/queries";
import { deedProblem, messageDeed, insertIntoDraft, marked } from "../features/inbox/session";
import { asked } from "../features/joining/requests";
import { SpamBanner } from "../features/joining/SpamBanner";
import { TieChips } from "../features/joining/TieChips";
import { TiesSection } from "../features/joining/TiesSection";
import { WaitingDrafts } from "../features/joining/WaitingDrafts";
import { reopen } from "../features/inbox/sending";
import { settleDrafts } from "../features/inbox/drafting";
import { OrderChip, OrderLineFact } from "../features/orders/OrderChip";
import { OrdersDesk } from "../features/orders/OrdersDesk";
import { OrdersFact } from "../features/orders/OrdersFact";
import { OrdersSection } from "../features/orders/OrdersSection";
import { chosenIn, chosenOrder } from "../features/orders/session";
import { ReviewDeeds } from "../features/orders/reviews/ReviewDeeds";
import { reviewOf, useReviewDeed, useReviewSwitches } from "../features/orders/reviews/reviews";
import { ReturnsHere } from "../features/returns/files/ReturnsHere";
import { WithdrawalChip } from "../features/returns/mail/WithdrawalChip";
import { ReturnsSection } from "../features/returns/ReturnsSection";
import { FromAnswer } from "../features/knowledge/FromAnswer";
import { MacroPicker } from "../features/macros/MacroPicker";
import { MatterDeeds } from "../features/topics/MatterDeeds";
import { MatterPanel } from "../features/topics/MatterPanel";
import { TopicChip } from "../features/topics/TopicChip";
import { useTopicName } from "../features/topics/useTopicName";
import { runCommand, useCommand } from "../shared/keys/commands";
import { isOnePane, type Layout } from "../shared/layout";
import { limits, panes } from "../shared/panes";
import { go } from "../shared/place";
import { useStore } from "../shared/store";
import { useText } from "../shared/text/useText";
import { Divider } from "../shared/ui/Divider";
import { ToastLine } from "../shared/ui/ToastLine";

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
export function Opened({
  id,
  layout,
  back,
  hasPanel,
  isDrawer,
  onPanel,
  onHide,
  onDone,
  onOpen,
}: OpenedProps) {
  const { attribute } = useText();
  const widths = useStore(panes);
  const opened = useConversation(id).data;
  const row = opened?.row;
  const isSingle = isOnePane(layout);
  const elsewhere = useContactCommands(opened);
  const [picks, setPicks] = useState(false);
  const [choosesLanguage, setChoosesLanguage] = useState(false);
  useCommand("languages.customer", row ? () => setChoosesLanguage(true) : null);
  useCommand("inbox.macro", () => setPicks(true));
  const topicName = useTopicName();
  const [answerId, setAnswerId] = useState<number | null>(null);
  const lastAnswer = opened?.messages.findLast(({ kind }) => kind === "agent")?.id;
  useCommand("inbox.write_article", lastAnswer === undefined ? null : () => setAnswerId(lastAnswer));
  const deed = useStore(messageDeed);
  useEffect(() => {
    if (!deed) return;
    messageDeed.set(null);
    const { messageId, conversationId } = deed;
    asked.set(
      deed.deed === "split"
        ? { deed: "split", messageId }
        : { deed: "move", messageId, from: conversationId },
    );
  }, [deed]);
  // The number of a conversation that was merged leads to the one that it is part of.
  const wholeId = row?.id;
  useEffect(() => {
    if (wholeId !== undefined && wholeId !== id) onOpen(wholeId);
  }, [wholeId, id, onOpen]);
  const marks = useStore(marked);
  const orderId = chosenIn(useStore(chosenOrder), id);
  const insert = useCallback((text: string, greeting?: string) => insertIntoDraft(id, text, greeting), [id]);
  // What was written comes first; who wrote follows in the next picture, so that j and k don't wait for it.
  const besideId = useDeferredValue(id);
  const beside = useConversation(besideId).data;
  const writer = beside?.row;
  const insertBeside = useCallback(
    (text: string, greeting?: string) => insertIntoDraft(besideId, text, greeting),
    [besideId],
  );
  const panel = writer && hasPanel && (
    <CustomerPanel
      id={writer.customerId}
      conversationId={writer.id}
      address={writer.customerAddress}
      width={widths.context}
      hint={<CultureHint customerId={writer.customerId} conversationId={writer.id} />}
      facts={<OrdersFact conversationId={writer.id} />}
      onHide={onHide}
      onOpen={onOpen}
    >
      <OrdersSection
        key={`orders-${writer.id}`}
        conversationId={writer.id}
        customerId={writer.customerId}
        onInsert={insertBeside}
      />
      <ReturnsSection
        conversationId={writer.id}
        customerId={writer.customerId}
        onStart={() => runCommand("returns.start")}
      />
      <MatterPanel conversationId={writer.id} onInsert={insertBeside} />
      <ArticlesBeside conversationId={writer.id} topicName={topicName} />
      <CustomerActs customerId={writer.customerId} />
      <HelpLinks />
      <TiesSection id={writer.id} ties={beside.ties} onOpen={onOpen} />
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
            <CustomerLine id={row.customerId} address={row.customerAddress} onOpen={onPanel}>
              <OrderLineFact conversationId={row.id} />
            </CustomerLine>
          ) : undefined
        }
        facts={
          row && (
            <>
              <WithdrawalChip conversationId={row.id} />
              <OrderChip conversationId={row.id} />
              <CallBackFact conversation={opened} />
              <TopicChip id={id} />
              <TieChips ties={opened.ties} />
              <CustomerHints id={row.customerId} repeats={opened?.repeats} />
            </>
          )
        }
        notices={
          opened?.ties.spam && <SpamBanner id={opened.row.id} spam={opened.ties.spam} onDone={onDone} />
        }
        beforeWriting={
          opened && <WaitingDrafts drafts={opened.ties.parkedDrafts} onLeave={settleDrafts} onUse={reopen} />
        }
        composer={elsewhere && <Elsewhere key={`answer-${id}`} conversation={elsewhere} />}
        toasts={isSingle ? <ToastLine /> : undefined}
        onPanel={onPanel}
        onDone={onDone}
      />
      {picks && (
        <MacroPicker
          conversationId={id}
          orderId={orderId}
          onInsert={(text) => insertIntoDraft(id, text)}
          onClose={() => setPicks(false)}
          onManage={() => go({ name: "macros", id: null })}
        />
      )}
      <MatterDeeds id={id} ids={marks.size > 0 ? [...marks] : [id]} onPanel={onPanel} onInsert={insert} />
      {row && (
        <OrdersDesk
          conversationId={row.id}
          onInsert={insert}
          onPanel={onPanel}
          onProblem={(thrown, retry) => deedProblem.set({ thrown, retry })}
        />
      )}
      <Help conversation={opened} topicName={topicName} onInsert={insert} onOpen={onOpen} />
      {answerId !== null && (
        <FromAnswer
          messageId={answerId}
          onMade={(made) => {
            setAnswerId(null);
            go({ name: "knowledge", id: made });
          }}
          onClose={() => setAnswerId(null)}
        />
      )}
      {writer && <ReturnsHere conversationId={writer.id} customerId={writer.customerId} />}
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

/** Answers where the customer wrote: a review in its shop, everything else by hand. */
function Elsewhere({ conversation }: { conversation: ConversationDetail }) {
  const review = reviewOf(conversation);
  const { reply } = useReviewSwitches(review?.storeId);
  const deed = useReviewDeed(review?.id ?? 0, conversation.row.id);
  return (
    <ElsewhereComposer
      conversation={conversation}
      onPublish={review && reply?.isOn ? (text) => deed({ kind: "reply_to_review", text }) : undefined}
      deeds={review && <ReviewDeeds review={review} conversationId={conversation.row.id} />}
    />
  );
}
