import { Text } from "../text/Text";
import { Button } from "./Button";
import { Icon } from "./icons/Icon";
import "./state.css";

/** What went wrong, where it happened, and the one next thing to do. */
export function ProblemState({ text, onRetry }: { text: string; onRetry?: () => void }) {
  return (
    <div className="state state-problem" role="alert">
      <Icon name="warning" size={20} />
      <p>{text}</p>
      {onRetry && (
        <Button onPress={onRetry}>
          <Text id="app-problem-retry" />
        </Button>
      )}
    </div>
  );
}
