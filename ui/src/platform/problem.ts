import { useCallback } from "react";
import { useText } from "../shared/text/useText";
import { problemOf } from "./transport";

/** Problems travel as text: a count becomes a number again, so that its plural is found. */
export function counted(args: Record<string, string | undefined>): Record<string, string | number> {
  const parts = Object.entries(args).map(([name, value = ""]) => {
    const isCount = name === "count" && /^\d+$/.test(value);
    return [name, isCount ? Number(value) : value] as const;
  });
  return Object.fromEntries(parts);
}

/** A problem that is kept beside something, in the agent's language; none where it has no text. */
export function useKeptProblem(): (
  code: string | null,
  args: Record<string, string | undefined>,
) => string | null {
  const { dynamic, has } = useText();
  return useCallback(
    (code, args) => {
      const id = `problem-${code ?? ""}`;
      return code !== null && has(id) ? dynamic(id, counted(args)) : null;
    },
    [dynamic, has],
  );
}

/** Says what went wrong and what to do, in the agent's language. */
export function useProblemText(): (thrown: unknown) => string {
  const { dynamic } = useText();
  const kept = useKeptProblem();
  return useCallback(
    (thrown: unknown) => {
      const problem = problemOf(thrown);
      return kept(problem.code, problem.args) ?? dynamic("problem-broken");
    },
    [dynamic, kept],
  );
}
