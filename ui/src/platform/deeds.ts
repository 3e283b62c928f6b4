import type { TextKey, VariablesArgument } from "../shared/text/keys";
import { showToast, underway } from "../shared/ui/toasts";
import { ask } from "./ask";
import { problemOf } from "./transport";

/** What a place has to do with the end of an undo, beside the toast. */
export interface Undoing {
  onUndone?: () => void;
  /** Without it only a toast says so where there is nothing to take back any more. */
  onProblem?: (thrown: unknown) => void;
}

/** Takes back a deed, or the newest one of all, and says so. */
export async function takeBack(undoId?: number, { onUndone, onProblem }: Undoing = {}): Promise<void> {
  try {
    await underway(ask("inbox.undo", undoId === undefined ? {} : { undoId }));
    showToast("app-toast-undone", undefined);
    onUndone?.();
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
