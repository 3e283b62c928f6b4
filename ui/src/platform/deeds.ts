import type { TextKey, VariablesArgument } from "../shared/text/keys";
import { showToast, underway } from "../shared/ui/toasts";
import { ask } from "./ask";

/** Takes a deed back and says so; a refusal is told by the toast that stays away. */
export function takeBack(undoId: number): void {
  const say = () => showToast("app-toast-undone", undefined);
  ask("inbox.undo", { undoId }).then(say, () => undefined);
}

/** Says what a deed did, with the way back. An undo that is asked for before its answer waits for it. */
export function told<K extends TextKey>(
  deed: Promise<{ undoId: number | null }>,
  id: K,
  vars: VariablesArgument<K>[0],
): Promise<void> {
  const tell = ({ undoId }: { undoId: number | null }) =>
    void showToast(id, vars, undoId === null ? {} : { undo: () => takeBack(undoId) });
  return underway(deed.then(tell));
}
