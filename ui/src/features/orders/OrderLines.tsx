import type { OrderLine } from "../../generated/contract";
import { usePictures } from "../../platform/pictures";
import { useFormat } from "../../shared/format/useFormat";
import { Tile } from "../../shared/ui/Tile";

interface Props {
  orderId: number;
  lines: readonly OrderLine[];
}

/** What was bought: picture, title, number of the article, how many of which size, and what it came to. */
export function OrderLines({ orderId, lines }: Props) {
  const format = useFormat();
  const pictures = usePictures(
    { orderId },
    lines.some((line) => line.picture !== null),
  );
  return (
    <ul className="order-lines">
      {lines.map((line) => (
        <li key={line.id} className="order-line">
          <Tile title={line.title} sku={line.sku} picture={pictures[line.picture ?? ""]} />
          <span className="order-line-words">
            <span className="order-line-title">
              <bdi>{line.title}</bdi>
            </span>
            <span className="order-line-facts">
              {line.sku && (
                <>
                  <bdi className="identifier">{line.sku}</bdi>
                  {" · "}
                </>
              )}
              {line.options.length > 0 ? (
                <>
                  {format.number(line.quantity)}
                  {" × "}
                  <bdi>{line.options.map(([, value]) => value).join(", ")}</bdi>
                </>
              ) : (
                `× ${format.number(line.quantity)}`
              )}
            </span>
          </span>
          <span className="order-amount">{format.money(line.total.minor, line.total.currency)}</span>
        </li>
      ))}
    </ul>
  );
}
