import { useNow } from "../../../shared/format/now";
import { go } from "../../../shared/place";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { markText, useMarks } from "./marks";

/** Above a conversation whose customer has withdrawn and has heard nothing since; leads to the return. */
export function WithdrawalChip({ conversationId }: { conversationId: number }) {
  const { attribute } = useText();
  const now = useNow();
  const mark = useMarks().find((each) => each.conversationId === conversationId);
  if (!mark) return null;
  return (
    <button
      type="button"
      className="chip chip-warn return-order"
      title={attribute("returnmail-mark-open", "label", { number: mark.number })}
      onClick={() => go({ name: "returns", view: "", id: mark.id })}
    >
      <Icon name="scales" size={12} />
      <Text id={markText(mark, now)} />
    </button>
  );
}
