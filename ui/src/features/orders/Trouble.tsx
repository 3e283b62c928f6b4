import type { OrderDetail, StoreStanding, WireProblem } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { hashOf } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";

export const shopsHash = hashOf({ name: "settings", section: "shops" });

interface Props {
  stores: readonly StoreStanding[];
  /** The order that was read anew, with what was in the way of it. */
  detail: OrderDetail | null | undefined;
  /** Why the last deed here did not work. */
  problem: string | null;
}

/** What did not work here and what keeps shops from being read, and what to do; what is shown stays as it was last. */
export function Trouble({ stores, detail, problem: failed }: Props) {
  const problemText = useProblemText();
  const told: Told[] = stores.flatMap((store) =>
    store.problemCode === null ? [] : [{ shop: store, problem: problemOfStore(store) }],
  );
  const shop = detail && stores.find((store) => store.id === detail.row.storeId);
  if (shop && detail.trouble && !told.some((each) => each.shop.id === shop.id))
    told.push({ shop, problem: detail.trouble });
  return (
    <>
      {failed && (
        <p className="form-problem order-problem" role="alert">
          <Icon name="warning" />
          <span>{failed}</span>
        </p>
      )}
      {told.length > 0 && (
        <div className="order-trouble" role="status">
          {told.map(({ shop, problem }) => (
            <p key={shop.id}>
              <Icon name="warning" />
              <span>
                <Text id="orders-trouble" vars={{ shop: shop.name, problem: problemText(problem) }} />{" "}
                {shop.state === "needs_you" && (
                  <a className="link-button" href={shopsHash}>
                    <Text id="orders-settings" />
                  </a>
                )}
              </span>
            </p>
          ))}
        </div>
      )}
    </>
  );
}

interface Told {
  shop: StoreStanding;
  problem: WireProblem;
}

function problemOfStore({ problemCode, problemArgs, state }: StoreStanding): WireProblem {
  const args = Object.fromEntries(Object.entries(problemArgs).filter(([, value]) => value !== undefined));
  return {
    kind: state === "needs_you" ? "refused" : "offline",
    code: problemCode ?? "",
    args: args as WireProblem["args"],
  };
}
