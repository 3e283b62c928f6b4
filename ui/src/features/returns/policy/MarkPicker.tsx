import { useDeferredValue, useState } from "react";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { FindDialog } from "../../../shared/ui/FindDialog";
import { IconButton } from "../../../shared/ui/IconButton";
import { Icon } from "../../../shared/ui/icons/Icon";
import { offeredMarks, type MarkKind } from "./marks";
import { useFoundProducts } from "./queries";

interface Props {
  onChoose: (kind: MarkKind, mark: string) => void;
  onClose: () => void;
}

const names = {
  tags: "policy-marks-tag",
  skus: "policy-marks-sku",
  titles: "policy-marks-title",
} as const;
const icons = { tags: "tag", skus: "box", titles: "bag" } as const;

/** Chooses a mark of articles: what is typed, or what the shop's products carry. */
export function MarkPicker({ onChoose, onClose }: Props) {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const typed = query.trim();
  const products = useFoundProducts(useDeferredValue(typed)).data?.products ?? [];
  const found = offeredMarks(typed, products);
  const label = text("policy-marks-find");
  return (
    <FindDialog
      className="return-picker"
      label={label}
      placeholder={label}
      icon="search"
      close={<IconButton icon="close" label={text("policy-countries-done")} onPress={onClose} />}
      query={query}
      onQuery={setQuery}
      found={found.map(({ kind, mark }) => ({
        key: `${kind} ${mark}`,
        content: (
          <>
            <Icon name={icons[kind]} />
            <span className="ellipsis return-picker-name">{text(names[kind], { mark })}</span>
          </>
        ),
      }))}
      active={Math.min(active, Math.max(0, found.length - 1))}
      onActive={setActive}
      onRun={(at) => {
        const chosen = found[at];
        if (chosen) onChoose(chosen.kind, chosen.mark);
      }}
      empty={<Text id="policy-marks-hint" />}
      foot={null}
      onClose={onClose}
    />
  );
}
