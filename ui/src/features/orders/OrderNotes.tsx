import type { Order } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";

/** What the customer wrote when ordering, and what was noted in the shop. */
export function OrderNotes({ order }: { order: Order }) {
  const format = useFormat();
  const now = useNow();
  if (!order.customerNote && order.notes.length === 0 && order.tags.length === 0) return null;
  return (
    <section className="order-part">
      <h3>
        <Text id="orders-notes" />
      </h3>
      {order.customerNote && (
        <blockquote className="order-note">
          <p dir="auto">{order.customerNote}</p>
          <footer>
            <Text id="orders-note-customer" />
          </footer>
        </blockquote>
      )}
      {order.notes.map((note) => (
        <blockquote key={note.id} className="order-note">
          <p dir="auto">{note.text}</p>
          <footer>
            {note.author && (
              <>
                <bdi>{note.author}</bdi>
                {" · "}
              </>
            )}
            {format.moment(note.at, now)}
            {note.isPublic && (
              <>
                {" · "}
                <Text id="orders-note-public" />
              </>
            )}
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
