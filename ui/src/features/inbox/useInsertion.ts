import type { Editor } from "@tiptap/react";
import { useEffect } from "react";
import { useStore } from "../../shared/store";
import type { Drafting } from "./drafting";
import { insertText } from "./gapMarks";
import { isEmptyLetter } from "./letter";
import { insertion } from "./session";

/**
 * Takes up what other features put into the draft of a conversation; says whether something waits for the editor.
 * A note has no conversation here: what is meant for the customer never lands in one.
 */
export function useInsertion(
  editor: Editor | null,
  drafting: Drafting,
  conversationId: number | null,
  add: (files: File[], mayStand: boolean) => Promise<void>,
): boolean {
  const inserted = useStore(insertion);
  const isMine = inserted !== null && inserted.conversationId === conversationId;
  useEffect(() => {
    if (!editor || !inserted || !isMine) return;
    insertion.set(null);
    const { text, greeting, files, isForEmpty } = inserted;
    if (!isForEmpty || isEmptyLetter(editor.getJSON())) insertText(editor, text, greeting);
    if (files.length > 0) void replace(drafting, files).then(() => add([...files], false));
  }, [editor, drafting, inserted, isMine, add]);
  return isMine;
}

/** A file that is put in once more takes the place of the one before. */
async function replace({ state, detach }: Drafting, files: readonly File[]): Promise<void> {
  const names = new Set(files.map(({ name }) => name));
  for (const { id, name, contentId } of state.get().written.files)
    if (contentId === null && names.has(name)) await detach(id).catch(() => undefined);
}
