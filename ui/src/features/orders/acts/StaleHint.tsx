import type { ActOptions } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";

/** Says that the shop was silent and what is shown may be old. */
export function StaleHint({ options }: { options: ActOptions }) {
  if (!options.detail.trouble) return null;
  return (
    <p className="form-hint form-warn" role="status">
      <Icon name="offline" />
      <span>
        <Text id="acts-stale" />
      </span>
    </p>
  );
}
