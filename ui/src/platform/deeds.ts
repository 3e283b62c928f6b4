import type { TextKey, VariablesArgument } from "../shared/text/keys";
import { longUndo, showToast, underway } from "../shared/ui/toasts";
import { ask } from "./ask";
import { problemOf } from "./transport";

/** What a place has to do with the end of an undo, beside the toast. */
export interface Undoing {
  /** Told the names of what stays because somebody changed it since. */
  onUndone?: (kept: readonly string[]) => void;
  /** Without it only a toast says so where there is nothing to take back any more. */
  onProblem?: (thrown: unknown) => void;
}

/** What is taken back sooner needs no line about it, and how often it is asked how far it is, in milliseconds. */
const SOON = 500;

/** Shows how far an undo is for as long as it takes. */
async function watched<A>(undo: Promise<A>): Promise<A> {
  let isStopped = false;
  const stop = () => {
    isStopped = true;
    longUndo.set((before) => before && { ...before, stop: null });
    void ask("inbox.cancel_undo", {});
  };
  const look = async () => {
    const { done, total } = await ask("inbox.undo_progress", {});
    if (timer !== undefined && total > 0) longUndo.set({ done, total, stop: isStopped ? null : stop });
  };
  let timer: ReturnType<typeof setInterval> | undefined = setInterval(
    () => void look().catch(() => undefined),
    SOON,
  );
  try {
    return await undo;
  } finally {
    clearInterval(timer);
    timer = undefined;
    longUndo.set(null);
  }
}

/** Names that fit into one line. */
const NAMED = 3;
const named = (kept: readonly string[]) =>
  [...kept.slice(0, NAMED), ...(kept.length > NAMED ? ["…"] : [])].join(" · ");

/** Takes back a deed, or the newest one of all, and says so. */
export async function takeBack(undoId?: number, { onUndone, onProblem }: Undoing = {}): Promise<void> {
  try {
    const request = undoId === undefined ? {} : { undoId };
    const { left, kept } = await underway(watched(ask("inbox.undo", request)));
    if (left > 0)
      showToast("app-toast-undone-part", undefined, {
        undo: () => void takeBack(undoId, { onUndone, onProblem }),
      });
    else if (kept.length > 0) showToast("app-toast-undone-kept", { names: named(kept) });
    else showToast("app-toast-undone", undefined);
    onUndone?.(kept);
  } catch (thrown) {
    if (onProblem) onProblem(thrown);
    else if (problemOf(thrown).code === "undo-absent") showToast("app-toast-nothing-to-undo", undefined);
  }
}

/** Says what a deed did, with the way back where there is one. */
export function tell<K extends TextKey>(
  undoId: number | null,
  id: K,
  vars: VariablesArgument<K>[0],
  undoing?: Undoing,
): void {
  showToast(id, vars, undoId === null ? {} : { undo: () => void takeBack(undoId, undoing) });
}

/** Does a deed and says so, with the way back. An undo that is asked for before its answer waits for it. */
export function told<A extends { undoId: number | null }, K extends TextKey>(
  deed: Promise<A>,
  id: K,
  vars: VariablesArgument<K>[0] | ((answer: A) => VariablesArgument<K>[0]),
  undoing?: Undoing,
): Promise<A> {
  return underway(
    deed.then((answer) => {
      tell(answer.undoId, id, typeof vars === "function" ? vars(answer) : vars, undoing);
      return answer;
    }),
  );
}
