import type { Shipment } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { ago } from "./stage";

interface Props {
  parcel: Shipment;
  /** With its age on a line of its own. */
  isWhole?: boolean;
  onProblem: (thrown: unknown) => void;
}

/** A parcel: who carries it, its number as a link that leaves through the desk, and where it is. */
export function Parcel({ parcel, isWhole = false, onProblem }: Props) {
  const { attribute, text } = useText();
  const format = useFormat();
  const now = useNow();
  const { trackingUrl: url, tracking, carrier, deliveredAt, shippedAt, movedAt } = parcel;
  const number = tracking || text("orders-parcel");
  const age = [
    shippedAt !== null && text("orders-parcel-sent", { ago: ago(shippedAt, now, format.locale) }),
    deliveredAt === null &&
      movedAt !== null &&
      movedAt !== shippedAt &&
      text("orders-parcel-moved", { ago: ago(movedAt, now, format.locale) }),
  ].filter((part) => part !== false);
  return (
    <div className="order-parcel">
      <p className="order-parcel-line">
        <Icon name="truck" />
        <span className="order-parcel-number">
          {carrier && (
            <>
              <bdi>{carrier}</bdi>{" "}
            </>
          )}
          {url ? (
            <a
              className="identifier"
              href={url}
              rel="noreferrer noopener"
              aria-label={attribute("orders-parcel-follow", "label", { number })}
              onClick={(event) => {
                event.preventDefault();
                ask("desk.open_link", { url }).catch(onProblem);
              }}
            >
              {number}
            </a>
          ) : tracking ? (
            <span className="identifier">{tracking}</span>
          ) : (
            <Text id="orders-parcel-untracked" />
          )}
        </span>
        {!isWhole && (
          <span className="order-parcel-when">
            {deliveredAt !== null
              ? format.moment(deliveredAt, now)
              : (movedAt ?? shippedAt) !== null && ago(movedAt ?? shippedAt ?? now, now, format.locale)}
          </span>
        )}
      </p>
      {isWhole && (
        <p className="facts-quiet order-parcel-age">
          {deliveredAt !== null && (
            <>
              {text("orders-parcel-delivered", { when: format.moment(deliveredAt, now) })}
              {age.length > 0 && " · "}
            </>
          )}
          {age.join(", ")}
        </p>
      )}
    </div>
  );
}
