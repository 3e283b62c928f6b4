import { useCallback } from "react";
import { useText } from "../shared/text/useText";
import { problemOf } from "./transport";

/** Says what went wrong and what to do, in the agent's language. */
export function useProblemText(): (thrown: unknown) => string {
  const { dynamic, has } = useText();
  return useCallback(
    (thrown: unknown) => {
      const problem = problemOf(thrown);
      const id = `problem-${problem.code}`;
      return has(id) ? dynamic(id, problem.args) : dynamic("problem-broken");
    },
    [dynamic, has],
  );
}
