import { useCallback, useState } from "react";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import type { PlainKey } from "../../shared/text/keys";

/** Does something upon customers, says so with a way back, or keeps why not for the place where it happened. */
export function useDeed() {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const run = useCallback(
    async (deed: () => Promise<{ undoId: number }>, text: PlainKey = "customers-done-changed") => {
      try {
        await told(deed(), text, undefined);
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
