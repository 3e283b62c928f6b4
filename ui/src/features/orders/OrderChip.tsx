import { shownNumber } from "../../shared/format/orderNumber";
import { useStore } from "../../shared/store";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import "./orders.css";
import { useBeside } from "./queries";
import { chosenIn, chosenOrder, showOrder } from "./session";
import { looks } from "./stage";

/** In the head of a conversation: the order that it is about. */
export function OrderChip({ conversationId }: { conversationId: number }) {
  const { text } = useText();
  const orders = useBeside(conversationId).data?.orders ?? [];
  const chosen = chosenIn(useStore(chosenOrder), conversationId);
  const beside = orders.find(({ row }) => row.id === chosen) ?? orders[0];
  if (!beside) return null;
  const { row } = beside;
  const number = shownNumber(row.number);
  return (
    <button
      type="button"
      className="chip chip-accent order-chip"
      aria-haspopup="dialog"
      data-tip="orders.open"
      aria-label={`${text("orders-order", { number })}: ${text(looks[row.stage].text)}`}
      onClick={() => showOrder(row.id, conversationId)}
    >
      <Icon name="bag" size={12} />
      <span className="identifier">{number}</span>
    </button>
  );
}

/** On the one line about a customer: where the order stands that the conversation is about. */
export function OrderLineFact({ conversationId }: { conversationId: number }) {
  const { text } = useText();
  const beside = useBeside(conversationId).data?.orders[0];
  if (!beside) return null;
  const { icon, text: state } = looks[beside.row.stage];
  return (
    <span className="customer-line-fact">
      <Icon name={icon} />
      {text(state)}
    </span>
  );
}
