import type { Repeat } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import "./customer.css";
import { timeIn } from "./LocalTime";
import { useCustomer } from "./queries";

interface Props {
  id: number;
  /** What they wrote about before, the most frequent first. */
  repeats: readonly Repeat[] | undefined;
}

/** In the head of a conversation: what time it is for the customer, and whether they wrote about this before. */
export function CustomerHints({ id, repeats }: Props) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const zone = useCustomer(id).data?.zone;
  const repeat = repeats?.[0];
  const there = zone ? timeIn(zone, now, format.locale) : null;
  // The same time as here says nothing.
  const isElsewhere = there !== null && there !== format.clock(now);
  return (
    <>
      {isElsewhere && (
        <span className="customer-hint" title={zone ?? undefined}>
          <Icon name="clock" size={12} />
          <Text id="customers-local-time" vars={{ time: there }} />
        </span>
      )}
      {repeat && (
        <button
          type="button"
          className="link-button customer-hint"
          onClick={() => go({ name: "inbox", mailbox: "all", id: repeat.latestId })}
        >
          <Icon name="undo" size={12} />
          {text("customers-repeat", { topic: repeat.tag, count: repeat.count })}
        </button>
      )}
    </>
  );
}
