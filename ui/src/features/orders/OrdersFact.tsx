import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useBeside } from "./queries";

/** Among the facts about a customer: how much they bought since when, and how often money went back. */
export function OrdersFact({ conversationId }: { conversationId: number }) {
  const { text } = useText();
  const format = useFormat();
  const data = useBeside(conversationId).data;
  if (!data || data.since === null || data.worth.length === 0) return null;
  const worth = data.worth.map(({ spent }) => format.money(spent.minor, spent.currency));
  return (
    <li>
      <Icon name="bag" />
      <p>
        {text("orders-fact", {
          count: data.total,
          worth: format.list(worth),
          since: format.year(data.since),
        })}
        {data.refunded > 0 && ` · ${text("orders-fact-refunds", { count: data.refunded })}`}
      </p>
    </li>
  );
}
