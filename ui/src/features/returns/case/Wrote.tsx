import type { ReturnDetail } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";

interface Props {
  detail: ReturnDetail;
  onConversation: (id: number) => void;
}

/** What the customer said and where it was written. */
export function Wrote({ detail: { row, items }, onConversation }: Props) {
  const { conversationId } = row;
  const said = items.filter(({ comment }) => comment !== "");
  if (conversationId === null && said.length === 0) return null;
  return (
    <section className="return-side-part">
      <div className="return-heading-line">
        <h2 className="return-heading">
          <Text id="returns-wrote" />
        </h2>
        {conversationId !== null && (
          <button type="button" className="link-button" onClick={() => onConversation(conversationId)}>
            <Text id="returns-conversation" />
          </button>
        )}
      </div>
      {said.map((item) => (
        <blockquote key={item.id} className="return-said" dir="auto">
          {item.comment}
          <footer className="return-quiet">
            <bdi>{item.title}</bdi>
          </footer>
        </blockquote>
      ))}
    </section>
  );
}
