import type { ReturnRow } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";

/** In lists: somebody has to look at the shop's own return. */
export function ShopMark({ row }: { row: ReturnRow }) {
  if (!row.shopDiffers) return null;
  return (
    <span className="return-due" data-urgency="soon">
      <Icon name="shop" size={12} />
      <span>
        <Text id="mirror-mark" />
      </span>
    </span>
  );
}
