import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";

/** Says beside a setting that it is kept, or why not. */
export function Saved({ change }: { change: { isSuccess: boolean; error: unknown } }) {
  const problemText = useProblemText();
  return (
    <span className="setting-saved" role="status">
      {change.error ? (
        <span className="form-problem">{problemText(change.error)}</span>
      ) : (
        change.isSuccess && (
          <>
            <Icon name="check" size={12} />
            <Text id="settings-saved" />
          </>
        )
      )}
    </span>
  );
}
