import type { ReactNode } from "react";
import type { Store } from "../../generated/contract";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import { Icon } from "../../shared/ui/icons/Icon";
import { isConnecting } from "./asked";
import { ConnectDialog } from "./ConnectDialog";
import { useShops } from "./queries";
import { ShopCard } from "./ShopCard";
import "./shops.css";

/** The shops of other platforms: how they are, and connecting one. */
export function ShopsSection({ actions }: { actions: (shop: Store) => ReactNode }) {
  const shops = useShops().data;
  const isOpen = useStore(isConnecting);
  if (!shops) return null;
  const add = (
    <Button look={shops.length === 0 ? "filled" : "outlined"} onPress={() => isConnecting.set(true)}>
      <Icon name="add" />
      <Text id="shops-add" />
    </Button>
  );
  return (
    <section className="settings-section" id="settings-shops">
      <h2>
        <Text id="shops-title" />
      </h2>
      <p className="meta">
        <Text id="shops-about" />
      </p>
      {shops.length === 0 ? (
        <EmptyState icon="bag" action={add}>
          <Text id="shops-none" />
        </EmptyState>
      ) : (
        <>
          <ul className="channel-cards">
            {shops.map((shop) => (
              <ShopCard key={shop.id} shop={shop} actions={actions(shop)} />
            ))}
          </ul>
          <div className="form-actions">{add}</div>
        </>
      )}
      {isOpen && <ConnectDialog onClose={() => isConnecting.set(false)} />}
    </section>
  );
}
