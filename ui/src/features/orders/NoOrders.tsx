import type { StoreStanding } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import { shopsHash } from "./Trouble";

interface Props {
  stores: readonly StoreStanding[];
  /** What will stand in this place once there is a shop. */
  noShop: PlainKey;
}

/** Why there is no order: no shop, none read yet, one out of reach, or really none. */
export function NoOrders({ stores, noShop }: Props) {
  const isUnread = stores.some((store) => store.lastOkAt === null && store.problemCode === null);
  const isUnsure = stores.some((store) => store.problemCode !== null);
  return (
    <section className="customer-section order-none">
      <div className="customer-heading">
        <h3>
          <Text id="orders-title" />
        </h3>
      </div>
      {stores.length === 0 ? (
        <>
          <p className="facts-quiet">
            <Text id={noShop} />
          </p>
          <a className="link-button" href={shopsHash}>
            <Icon name="bag" />
            <Text id="orders-connect" />
          </a>
        </>
      ) : (
        <p className="facts-quiet">
          <Text id={isUnsure ? "orders-unsure" : isUnread ? "orders-reading" : "orders-none"} />
        </p>
      )}
    </section>
  );
}
