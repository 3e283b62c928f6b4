import type { MacroRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { tell } from "../../platform/deeds";
import { underway } from "../../shared/ui/toasts";

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
  if (undoId !== null) tell(undoId, "macros-done-applied", { title: row.title });
  return rendered.text;
}
