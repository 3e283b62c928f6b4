import { useCallback, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import type { PlainKey } from "../../shared/text/keys";
import { showToast } from "../../shared/ui/toasts";

function takeBack(undoId: number): void {
  const say = () => showToast("app-toast-undone", undefined);
  ask("inbox.undo", { undoId }).then(say, () => undefined);
}

/** Does something, says so with a way back, or keeps why not for the place where it was tried. */
export function useDeed() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const run = useCallback(async (deed: () => Promise<{ undoId: number | null }>, told: PlainKey) => {
    try {
      const { undoId } = await deed();
      setThrown(null);
      showToast(told, undefined, undoId === null ? {} : { undo: () => takeBack(undoId) });
      return true;
    } catch (problem) {
      setThrown(problem);
      return false;
    }
  }, []);
  return { run, fail: setThrown, problem: thrown === null ? null : problemText(thrown) };
}
