import { useProblemText } from "../../platform/problem";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { deedProblem } from "./session";

/** A deed that did not work: what, what is safe, and the way to try it again. */
export function ProblemBar() {
  const problem = useStore(deedProblem);
  const problemText = useProblemText();
  const { attribute } = useText();
  if (!problem) return null;
  return (
    <div className="problem-bar" role="alert">
      <Icon name="warning" />
      <span>{problemText(problem.thrown)}</span>
      <Button size="small" onPress={problem.retry}>
        <Text id="app-problem-retry" />
      </Button>
      <IconButton
        icon="close"
        label={attribute("app-toast-dismiss", "label")}
        onPress={() => deedProblem.set(null)}
      />
    </div>
  );
}
