import type { ReactNode } from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { shownNumber } from "../../shared/format/orderNumber";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { useOrderDeeds } from "./deeds";
import { OrderActions } from "./acts/OrderActions";
import { OrderActs } from "./acts/OrderActs";
import { Concerns } from "./Concerns";
import { DeliveryBar } from "./DeliveryBar";
import { OrderAddresses } from "./OrderAddresses";
import { OrderLines } from "./OrderLines";
import { OrderMenu } from "./OrderMenu";
import { OrderMoney } from "./OrderMoney";
import { OrderNotes } from "./OrderNotes";
import { OrderPeopleSection } from "./OrderPeopleSection";
import "./orders.css";
import "./drawer.css";
import { Parcel } from "./Parcel";
import { newerOf, useFreshOrder, useOrder, useStores } from "./queries";
import { shownOrder } from "./session";
import { hasWay } from "./stage";
import { StageChip } from "./StageChip";
import { takeKeyboard } from "../../shared/ui/takeKeyboard";

interface Props {
  /** The conversation that is open behind it; null where none is. */
  conversationId: number | null;
  onInsert: (text: string) => void;
  onOpenConversation: (id: number) => void;
  /** What others know about the order. */
  about?: ((orderId: number) => ReactNode) | undefined;
}

/** An order with everything that is known of it, over whatever was on the screen. */
export function OrderDrawer(props: Props) {
  const id = useStore(shownOrder);
  if (id === null) return null;
  return <Drawer key={id} id={id} {...props} />;
}

const close = () => shownOrder.set(null);

function Drawer({ id, conversationId, onInsert, onOpenConversation, about }: Props & { id: number }) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const { data, error, refetch } = useOrder(id);
  const number = data ? shownNumber(data.row.number) : "";
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && close()}>
      <Modal className="order-drawer">
        <Dialog
          ref={takeKeyboard}
          className="order-drawer-dialog"
          aria-label={text("orders-order", { number })}
        >
          {error && !data && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
          {data ? (
            <Whole {...{ id, conversationId, onInsert, onOpenConversation, about }} />
          ) : (
            <IconButton icon="close" label={attribute("orders-close", "label")} onPress={close} />
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Whole({ id, conversationId, onInsert, onOpenConversation, about }: Props & { id: number }) {
  const { text, attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const problemText = useProblemText();
  const known = useOrder(id).data;
  const asked = useFreshOrder(id);
  const stores = useStores().data ?? [];
  const insertAndClose = (words: string) => {
    close();
    // After the dialog has given the keyboard back, so that the editor may take it.
    setTimeout(() => onInsert(words), 0);
  };
  const { insert, fail, problem } = useOrderDeeds(insertAndClose);
  if (!known) return null;
  const { row, order, trouble } = newerOf(known, asked.data);
  const shop = stores.find((store) => store.id === row.storeId);
  return (
    <>
      <header className="order-drawer-head">
        <h2 className="order-drawer-title">{text("orders-order", { number: shownNumber(row.number) })}</h2>
        <StageChip stage={row.stage} />
        <span className="pane-space" />
        <OrderMenu
          row={row}
          order={order}
          onInsert={
            conversationId === null ? null : (kind) => void insert({ conversationId, orderId: row.id, kind })
          }
          decide={null}
          onProblem={fail}
        />
        <IconButton icon="close" label={attribute("orders-close", "label")} onPress={close} />
      </header>
      <div className="order-drawer-body">
        <p className="order-as-of" aria-live="polite">
          {shop && (
            <>
              <bdi>{shop.name}</bdi>
              {" · "}
            </>
          )}
          {format.moment(row.createdAt, now)}
          {" · "}
          {asked.isFetching ? (
            <Text id="orders-asking" />
          ) : (
            <Text id="orders-as-of" vars={{ when: format.moment(row.readAt, now) }} />
          )}
        </p>
        {(trouble || problem) && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problem ?? problemText(trouble)}</span>
          </p>
        )}
        <Concerns row={row} />
        <div className="order-deeds">
          <OrderActions orderId={row.id} conversationId={conversationId ?? undefined} />
        </div>
        <OrderLines orderId={row.id} lines={order.lines} />
        <OrderMoney row={row} order={order} />
        {hasWay(row.stage) && <DeliveryBar row={row} />}
        {order.shipments.length > 0 && (
          <section className="order-part">
            <h3>
              <Text id="orders-parcels" />
            </h3>
            {order.shipments.map((parcel) => (
              <Parcel key={parcel.id} parcel={parcel} isWhole onProblem={fail} />
            ))}
          </section>
        )}
        {about?.(row.id)}
        <OrderActs orderId={row.id} />
        <OrderAddresses order={order} />
        <OrderNotes order={order} />
        <OrderPeopleSection
          id={id}
          current={conversationId}
          onOpen={(conversation) => {
            close();
            onOpenConversation(conversation);
          }}
        />
      </div>
    </>
  );
}
