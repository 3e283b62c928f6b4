import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";
import type { Above } from "./limits";

/** Why an owner is asked. */
export function AboveHint({ above }: { above: Above | null }) {
  const format = useFormat();
  if (!above) return null;
  return (
    <p className="form-hint form-warn" role="status">
      <Icon name="lock" />
      <span>
        {above.reason === "role" ? (
          <Text id="acts-above-role" />
        ) : (
          <Text
            id={above.reason === "limit" ? "acts-above-limit" : "acts-above-day"}
            vars={{ amount: format.money(above.minor, above.currency) }}
          />
        )}
      </span>
    </p>
  );
}
