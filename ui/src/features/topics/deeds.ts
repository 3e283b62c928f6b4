import { useCallback, useState } from "react";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import type { PlainKey } from "../../shared/text/keys";

/** Does something, says so with a way back, or keeps why not for the place where it was tried. */
export function useDeed() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const run = useCallback(async (deed: () => Promise<{ undoId: number | null }>, text: PlainKey) => {
    try {
      await told(deed(), text, undefined);
      setThrown(null);
      return true;
    } catch (problem) {
      setThrown(problem);
      return false;
    }
  }, []);
  return { run, fail: setThrown, problem: thrown === null ? null : problemText(thrown) };
}
