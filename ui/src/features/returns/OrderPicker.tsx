import { useDeferredValue, useState } from "react";
import { useNow } from "../../shared/format/now";
import { shownNumber } from "../../shared/format/orderNumber";
import { useFormat } from "../../shared/format/useFormat";
import { returnWish } from "../../shared/returning";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { FindDialog } from "../../shared/ui/FindDialog";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { useFoundOrders } from "./queries";
import "./returns.css";

const MOST = 30;
const close = () => returnWish.set(null);

/** Which order a return is of, where none is at hand. */
export function OrderPicker() {
  if (useStore(returnWish) !== "pick") return null;
  return <OrderFinder onChoose={(orderId) => returnWish.set({ orderId })} onClose={close} />;
}

interface Finder {
  onChoose: (orderId: number) => void;
  onClose: () => void;
}

/** An order, found by what is typed of it. */
export function OrderFinder({ onChoose, onClose }: Finder) {
  const { text, attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const found = useFoundOrders(useDeferredValue(query.trim()), MOST).data?.orders ?? [];
  const label = text("returns-start-pick");
  return (
    <FindDialog
      className="return-picker"
      label={label}
      placeholder={label}
      icon="bag"
      close={
        <IconButton icon="close" label={attribute("returns-start-pick-close", "label")} onPress={onClose} />
      }
      query={query}
      onQuery={setQuery}
      found={found.map((row) => ({
        key: String(row.id),
        content: (
          <>
            <Icon name="bag" />
            <bdi className="identifier">{shownNumber(row.number)}</bdi>
            <span className="ellipsis return-picker-name" dir="auto">
              {row.name || row.email}
            </span>
            <span className="return-quiet">{format.short(row.createdAt, now)}</span>
            <span className="returns-row-value">{format.money(row.total.minor, row.total.currency)}</span>
          </>
        ),
      }))}
      active={Math.min(active, Math.max(0, found.length - 1))}
      onActive={setActive}
      onRun={(at) => {
        const row = found[at];
        if (row) onChoose(row.id);
      }}
      empty={<Text id="returns-start-pick-empty" />}
      foot={null}
      onClose={onClose}
    />
  );
}
