import { useMutation } from "@tanstack/react-query";
import { pauseShop } from "../features/shops/deeds";
import { useShops } from "../features/shops/queries";
import { isReading, ShopProgress, stateKey } from "../features/shops/ShopState";
import type { Store } from "../generated/contract";
import { useMay } from "../shared/may";
import { go, hashOf } from "../shared/place";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";

const SHOPS = { name: "settings", section: "shops" } as const;

/** The shops below the channels, and how they are. */
export function ShopList() {
  const shops = useShops().data;
  const mayMend = useMay("storefronts.add_store");
  const pause = useMutation({ mutationFn: pauseShop });
  if (!shops || shops.length === 0) return null;
  return (
    <ul>
      {shops.map((shop) => (
        <li key={shop.id}>
          <div className="sidebar-channel">
            {mayMend ? (
              <a
                className="sidebar-item"
                title={shop.address}
                href={hashOf(SHOPS)}
                onClick={(event) => {
                  event.preventDefault();
                  go(SHOPS);
                }}
              >
                <Line shop={shop} />
              </a>
            ) : (
              <span className="sidebar-item" title={shop.address}>
                <Line shop={shop} />
              </span>
            )}
            <Trouble shop={shop} mayMend={mayMend} />
          </div>
          <div className="channel-progress-line">
            <ShopProgress shop={shop} onPause={mayMend ? () => pause.mutate(shop) : undefined} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Line({ shop }: { shop: Store }) {
  return (
    <>
      <Icon name="bag" />
      <bdi className="ellipsis">{shop.name}</bdi>
      <Sign shop={shop} />
    </>
  );
}

function Sign({ shop }: { shop: Store }) {
  const { text } = useText();
  if (shop.state === "offline" || shop.state === "needs_you") return null;
  if (shop.state === "paused")
    return (
      <span className="channel-quiet">
        <Text id="shops-state-paused" />
      </span>
    );
  // A look for changes every two minutes is not worth a change of the sign.
  const isQuiet = shop.state === "connecting" || isReading(shop);
  const words = text(stateKey(isQuiet ? shop.state : "up_to_date"));
  return (
    <span className={isQuiet ? "channel-quiet" : "channel-ok"} role="img" aria-label={words}>
      <Icon name={isQuiet ? "more" : "check"} />
    </span>
  );
}

/** What is to be done about a shop, and the way there. */
function Trouble({ shop, mayMend }: { shop: Store; mayMend: boolean }) {
  if (shop.state !== "offline" && shop.state !== "needs_you") return null;
  return (
    <button
      type="button"
      className="channel-trouble channel-warn"
      disabled={!mayMend}
      onClick={() => go(SHOPS)}
    >
      <Icon name={shop.state === "offline" ? "offline" : "warning"} />
      <Text id={stateKey(shop.state)} />
    </button>
  );
}
