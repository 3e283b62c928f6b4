import type { Order, PostalAddress } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";

function linesOf(address: PostalAddress): string[] {
  const { firstName, lastName, company, line1, line2, postcode, city, region, country, phone } = address;
  const joined = (...parts: string[]) => parts.filter((part) => part.trim()).join(" ");
  return [
    joined(firstName, lastName),
    company,
    line1,
    line2,
    joined(postcode, city, region),
    country,
    phone,
  ].filter((line) => line.trim());
}

/** Where it goes, and where the bill went if that is elsewhere. */
export function OrderAddresses({ order }: { order: Order }) {
  const shipping = linesOf(order.shipping);
  const billing = linesOf(order.billing);
  const isSame = shipping.join("\n") === billing.join("\n");
  const parts: [PlainKey, string[]][] = [["orders-address-delivery", shipping]];
  if (!isSame) parts.push(["orders-address-billing", billing]);
  return (
    <div className="order-addresses">
      {parts
        .filter(([, lines]) => lines.length > 0)
        .map(([title, lines]) => (
          <section key={title} className="order-part">
            <h3>
              <Text id={title} />
            </h3>
            <address>
              {lines.map((line) => (
                <span key={line}>
                  <bdi>{line}</bdi>
                </span>
              ))}
            </address>
          </section>
        ))}
      {order.email && (
        <p className="order-email">
          <span className="identifier">{order.email}</span>
        </p>
      )}
    </div>
  );
}
