import type { StoreStanding, WireProblem } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { hashOf } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";

export const shopsHash = hashOf({ name: "settings", section: "shops" });

/** What keeps shops from being read, and what to do; what is shown stays as it was last. */
export function Trouble({ stores, trouble }: { stores: readonly StoreStanding[]; trouble: Told | null }) {
  const problemText = useProblemText();
  const told = stores.flatMap((store) =>
    store.problemCode === null ? [] : [{ shop: store, problem: problemOfStore(store) }],
  );
  if (trouble && !told.some(({ shop }) => shop.id === trouble.shop.id)) told.push(trouble);
  if (told.length === 0) return null;
  return (
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
