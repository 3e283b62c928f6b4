import type { Store, StoreState } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import type { IconName } from "../../shared/ui/icons/paths";
import { ProgressLine } from "../../shared/ui/ProgressLine";

export const looks: Record<StoreState, { tone: "ok" | "warn" | "bad" | "fact"; icon: IconName }> = {
  connecting: { tone: "fact", icon: "more" },
  working: { tone: "fact", icon: "download" },
  up_to_date: { tone: "ok", icon: "check" },
  offline: { tone: "warn", icon: "offline" },
  needs_you: { tone: "warn", icon: "warning" },
  paused: { tone: "fact", icon: "pause" },
};

export function stateKey(state: StoreState) {
  return `shops-state-${state.replaceAll("_", "-") as "up-to-date"}` as const;
}

/** How a shop is, as word and sign. A look for changes every two minutes is not worth a change of the word. */
export function ShopState({ shop }: { shop: Store }) {
  const shown = isReading(shop) || shop.state !== "working" ? shop.state : "up_to_date";
  const { tone, icon } = looks[shown];
  return (
    <Chip tone={tone} icon={icon}>
      <Text id={stateKey(shown)} />
    </Chip>
  );
}

/** True while there is more to read than the changes of the last minutes. */
export function isReading(shop: Store): boolean {
  return shop.state === "working" && (shop.lastOkAt === null || shop.progressDone > 0);
}

/** How far the reading is, with a bar; the numbers alone where the shop does not say how many there are. */
export function ShopProgress({ shop, onPause }: { shop: Store; onPause?: () => void }) {
  const { text, attribute } = useText();
  if (!isReading(shop)) return null;
  const { progressDone: done, progressTotal: total } = shop;
  const isKnown = total > done;
  return (
    <ProgressLine
      label={attribute("shops-progress-bar", "label", { name: shop.name })}
      done={done}
      total={isKnown ? total : 0}
      words={
        isKnown
          ? text("shops-progress", { done, total })
          : text("shops-progress-so-far", { done: Math.max(done, shop.lastOkAt === null ? shop.orders : 0) })
      }
      stop={<Text id="shops-pause" />}
      onStop={onPause}
    />
  );
}
