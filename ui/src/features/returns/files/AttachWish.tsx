import { useEffect } from "react";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { announce } from "../../../shared/a11y/announce";
import { fileWish, type FileWish } from "../../../shared/returning";
import { useStore } from "../../../shared/store";
import { showToast, underway } from "../../../shared/ui/toasts";
import { trouble } from "../session";

async function attach({ returnId, number, attachmentId, name }: FileWish): Promise<void> {
  const { files } = await underway(
    ask("returns.attach_sent", { id: returnId, attachmentIds: [attachmentId] }),
  );
  const added = files.find((file) => file.attachmentId === attachmentId);
  const undo = () => void ask("returns.remove_file", { id: added?.id ?? 0 });
  showToast("evidence-told-added", { name, number }, added ? { undo } : {});
}

/** Makes the file of a letter part of a return, from wherever somebody wished it. */
export function AttachWish() {
  const wish = useStore(fileWish);
  const problemText = useProblemText();
  useEffect(() => {
    if (!wish) return;
    fileWish.set(null);
    attach(wish).catch((thrown: unknown) => {
      trouble.set(thrown);
      announce(problemText(thrown));
    });
  }, [wish, problemText]);
  return null;
}
