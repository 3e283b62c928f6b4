import type { MacroRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { showToast, underway } from "../../shared/ui/toasts";

/** Takes a deed back and says so; a refusal is told by the toast that stays away. */
export async function takeBack(undoId: number): Promise<void> {
  await ask("inbox.undo", { undoId });
  showToast("app-toast-undone", undefined);
}

/** Does what a macro does and answers its text for the draft. */
export function applyMacro(
  conversationId: number,
  row: Pick<MacroRow, "id" | "title">,
  variantId: number | null,
): Promise<string> {
  return underway(applied(conversationId, row, variantId));
}

async function applied(
  conversationId: number,
  row: Pick<MacroRow, "id" | "title">,
  variantId: number | null,
): Promise<string> {
  const request = { conversationId, macroId: row.id, variantId: variantId ?? undefined };
  const { rendered, undoId } = await ask("inbox.apply_macro", request);
  if (undoId !== null) {
    const undo = () => void takeBack(undoId).catch(() => undefined);
    showToast("macros-done-applied", { title: row.title }, { undo });
  }
  return rendered.text;
}
