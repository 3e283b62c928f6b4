import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useOrderPeople } from "./queries";

interface Props {
  id: number;
  /** The conversation that is open already. */
  current: number | null;
  onOpen: (conversationId: number) => void;
}

/** What was written with the people of an order. */
export function OrderPeopleSection({ id, current, onOpen }: Props) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const people = useOrderPeople(id).data;
  if (!people) return null;
  const rows = people.conversations.filter((row) => row.id !== current);
  if (rows.length === 0 && current !== null) return null;
  return (
    <section className="order-part">
      <h3>
        <Text id="orders-conversations" />
      </h3>
      {rows.length === 0 && (
        <p className="order-fact-quiet">
          <Text id="orders-conversations-none" />
        </p>
      )}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <button type="button" className="order-conversation" onClick={() => onOpen(row.id)}>
              <Icon name={row.status === "closed" ? "check" : "mail"} />
              <span className="ellipsis" dir="auto" lang={row.language ?? undefined}>
                {row.subject || text("orders-no-subject")}
              </span>
              <span className="order-fact-quiet">{format.short(row.lastMessageAt, now)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
