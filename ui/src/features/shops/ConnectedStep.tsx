import type { Store } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { nowOf } from "./draft";
import { useShops } from "./queries";
import { ShopProgress } from "./ShopState";

/** The shop is kept, and one sees how its orders come. */
export function ConnectedStep({ shop, onClose }: { shop: Store; onClose: () => void }) {
  const problemText = useProblemText();
  const now = nowOf(useShops().data, shop);
  const isRead = now.lastOkAt !== null;
  const why = now.problemCode
    ? new Problem({ kind: "refused", code: now.problemCode, args: now.problemArgs })
    : null;
  return (
    <>
      <div className="shop-dialog-body">
        <h3 className="shop-found-title">
          <Icon name="check" className="form-ok" />
          <span>
            <Text id="shops-connected-title" vars={{ name: now.name }} />
          </span>
        </h3>
        <p>
          <Text id="shops-orders" vars={{ count: now.orders }} />
        </p>
        <ShopProgress shop={now} />
        {why ? (
          <p className="form-problem">
            <Icon name="warning" />
            <span>{problemText(why)}</span>
          </p>
        ) : (
          <p className="form-hint" role="status">
            <Text id={isRead ? "shops-connected-read" : "shops-connected-reading"} />
          </p>
        )}
      </div>
      <div className="shop-dialog-foot">
        <Button look="filled" data-first onPress={onClose}>
          <Text id="shops-connected-close" />
        </Button>
      </div>
    </>
  );
}
