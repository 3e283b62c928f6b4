import { useCallback, useState } from "react";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { announce } from "../../shared/a11y/announce";
import type { TextKey, VariablesArgument } from "../../shared/text/keys";

/** Does something, says so with a way back, and keeps why not for the place where it was tried. */
export function useDeed() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = useCallback(
    async <K extends TextKey>(
      deed: () => Promise<{ undoId: number | null }>,
      text: K,
      vars: VariablesArgument<K>[0],
    ) => {
      setIsBusy(true);
      try {
        await told(deed(), text, vars);
        setThrown(null);
        return true;
      } catch (problem) {
        setThrown(problem);
        announce(problemText(problem));
        return false;
      } finally {
        setIsBusy(false);
      }
    },
    [problemText],
  );
  return { run, isBusy, problem: thrown === null ? null : problemText(thrown) };
}
