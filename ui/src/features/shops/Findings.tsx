import type { Lack } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";

/** What each right opens, by the platforms' own names. */
const opens: Record<string, "orders" | "customers" | "products" | "reviews"> = {
  read_orders: "orders",
  read_customers: "customers",
  customers: "customers",
  read_products: "products",
  products: "products",
  "products/reviews": "reviews",
};

/** What a key does not open or a shop does not have, one sentence each. */
export function Lacks({ lacks }: { lacks: readonly Lack[] }) {
  return (
    <ul className="shop-lacks">
      {lacks.map((lack) => (
        <li key={JSON.stringify(lack)}>
          <Icon
            name={isMild(lack) ? "lock" : "warning"}
            className={isMild(lack) ? undefined : "shop-lack-heavy"}
          />
          <span>
            <Words lack={lack} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A key that may only read is what we ask for. */
const isMild = (lack: Lack) => lack.kind === "write_access" || lack.kind === "route";

function Words({ lack }: { lack: Lack }) {
  const { text } = useText();
  switch (lack.kind) {
    case "scope": {
      const what = opens[lack.scope];
      return text(what ? `shops-lack-${what}` : "shops-lack-scope", { scope: lack.scope });
    }
    case "write_access":
      return <Text id="shops-lack-write-access" />;
    case "older_orders":
      return text("shops-lack-older-orders", { days: lack.days });
    case "customer_data":
      return <Text id="shops-lack-customer-data" />;
    case "other_version":
      return text("shops-lack-other-version", { asked: lack.asked, answered: lack.answered });
    case "route":
      return text("shops-lack-route", { ability: lack.ability });
    case "key_in_address":
      return <Text id="shops-lack-key-in-address" />;
  }
}
