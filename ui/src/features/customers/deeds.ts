import { useCallback, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import type { PlainKey } from "../../shared/text/keys";
import { showToast, underway } from "../../shared/ui/toasts";

/** Takes a deed back and says so; a refusal is told by the toast that stays away. */
export function takeBack(undoId: number): void {
  const say = () => showToast("app-toast-undone", undefined);
  ask("inbox.undo", { undoId }).then(say, () => undefined);
}

/** Does something upon customers, says so with a way back, or keeps why not for the place where it happened. */
export function useDeed() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const run = useCallback(
    async (deed: () => Promise<{ undoId: number }>, told: PlainKey = "customers-done-changed") => {
      try {
        const tell = ({ undoId }: { undoId: number }) =>
          showToast(told, undefined, { undo: () => takeBack(undoId) });
        await underway(deed().then(tell));
        setThrown(null);
        return true;
      } catch (problem) {
        setThrown(problem);
        return false;
      }
    },
    [],
  );
  return { run, problem: thrown === null ? null : problemText(thrown) };
}

/** Gives somebody a file. */
export function handOver(name: string, parts: BlobPart[]): void {
  const url = URL.createObjectURL(new Blob(parts, { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
