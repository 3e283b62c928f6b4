import { useState } from "react";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useCustomerConversations } from "./queries";

interface Props {
  conversationId: number;
  onOpen: (id: number) => void;
}

const SHOWN = 6;

export function EarlierConversations({ conversationId, onOpen }: Props) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const [isAll, setIsAll] = useState(false);
  const rows = useCustomerConversations(conversationId).data?.filter((row) => row.id !== conversationId);
  if (!rows) return null;
  const shown = isAll ? rows : rows.slice(0, SHOWN);
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-earlier-title" />
        </h3>
      </div>
      {rows.length === 0 && (
        <p className="facts-quiet">
          <Text id="customers-earlier-empty" />
        </p>
      )}
      <ul>
        {shown.map((row) => (
          <li key={row.id}>
            <button type="button" className="earlier" onClick={() => onOpen(row.id)}>
              <Icon name={row.status === "closed" ? "check" : "mail"} />
              <span className="ellipsis" dir="auto" lang={row.language ?? undefined}>
                {row.subject || text("customers-earlier-no-subject")}
              </span>
              <span className="earlier-time">{format.short(row.lastMessageAt, now)}</span>
            </button>
          </li>
        ))}
      </ul>
      {rows.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setIsAll(true)}>
          <Text id="customers-earlier-more" vars={{ count: rows.length - shown.length }} />
        </button>
      )}
    </section>
  );
}
