import type { Subject } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useUnread } from "./queries";

const words: Record<
  Subject,
  "shops-unread-orders" | "shops-unread-customers" | "shops-unread-products" | "shops-unread-reviews"
> = {
  orders: "shops-unread-orders",
  customers: "shops-unread-customers",
  products: "shops-unread-products",
  reviews: "shops-unread-reviews",
};

/** What the shop sent and nobody could read, so that it is looked at there. */
export function UnreadList({ id }: { id: number }) {
  const unread = useUnread(id).data;
  if (!unread) return null;
  return (
    <>
      <p className="meta">
        <Text id="shops-unread-hint" />
      </p>
      <ul className="shop-unread">
        {unread.map(({ subject, remoteId, reason }) => (
          <li key={`${subject} ${remoteId}`}>
            <Text id={words[subject]} vars={{ id: remoteId }} />
            <span className="meta" lang="en" dir="ltr">
              {reason}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
