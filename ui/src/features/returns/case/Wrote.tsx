import type { ReturnDetail } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";
import { trouble } from "../session";

interface Props {
  detail: ReturnDetail;
  onConversation: (id: number) => void;
}

/** What the customer said, where it was written, and the parcel that they sent. */
export function Wrote({ detail: { row, items, parcel }, onConversation }: Props) {
  const { conversationId } = row;
  const said = items.filter(({ comment }) => comment !== "");
  const hasParcel = parcel !== null && (parcel.carrier !== "" || parcel.tracking !== "");
  if (conversationId === null && said.length === 0 && !hasParcel) return null;
  const url = parcel?.url ?? null;
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
      {hasParcel && (
        <p className="return-parcel">
          <Icon name="truck" />
          <bdi>{parcel.carrier}</bdi>
          {url ? (
            <a
              className="identifier link-button"
              href={url}
              rel="noreferrer noopener"
              onClick={(event) => {
                event.preventDefault();
                ask("desk.open_link", { url }).catch((thrown: unknown) => trouble.set(thrown));
              }}
            >
              {parcel.tracking || url}
            </a>
          ) : (
            <bdi className="identifier">{parcel.tracking}</bdi>
          )}
        </p>
      )}
    </section>
  );
}
