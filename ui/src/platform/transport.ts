import type { ChangeSet, WireProblem } from "../generated/contract";

/** How the interface reaches the desk: the window's own channel, or HTTP on loopback in a plain browser. */
export interface Transport {
  ask: (command: string, request: unknown) => Promise<unknown>;
  /** Calls `onChange` with what each commit touched, and `onGap` when news may have been missed. */
  listen: (onChange: (changes: ChangeSet) => void, onGap: () => void) => () => void;
}

/** What the desk refused or could not do. The text for people is the message `problem-<code>`. */
export class Problem extends Error {
  readonly kind: WireProblem["kind"];
  readonly code: string;
  readonly args: Record<string, string>;

  constructor(wire: WireProblem) {
    super(wire.code);
    this.name = "Problem";
    this.kind = wire.kind;
    this.code = wire.code;
    this.args = { ...wire.args } as Record<string, string>;
  }
}

export function isWireProblem(value: unknown): value is WireProblem {
  return typeof value === "object" && value !== null && "kind" in value && "code" in value;
}

/** Makes a problem of anything that was thrown. */
export function problemOf(thrown: unknown): Problem {
  if (thrown instanceof Problem) return thrown;
  if (isWireProblem(thrown)) return new Problem(thrown);
  return new Problem({ kind: "broken", code: "broken", args: {} });
}
