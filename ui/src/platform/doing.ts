import { useCallback, useState } from "react";
import { announce } from "../shared/a11y/announce";
import { underway } from "../shared/ui/toasts";
import { useProblemText } from "./problem";

/** Does something and keeps why not for the place where it was tried. */
export function useDoing() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const run = useCallback(
    async <A>(deed: () => Promise<A>): Promise<A | null> => {
      setIsBusy(true);
      try {
        const answer = await underway(deed());
        setThrown(null);
        return answer;
      } catch (problem) {
        setThrown(problem);
        announce(problemText(problem));
        return null;
      } finally {
        setIsBusy(false);
      }
    },
    [problemText],
  );
  return { run, isBusy, problem: thrown === null ? null : problemText(thrown) };
}
