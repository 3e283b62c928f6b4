import type { MacroRow } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { tell } from "../../platform/deeds";
import { underway } from "../../shared/ui/toasts";

/** Does what a macro does and answers its text for the draft. */
export function applyMacro(
  about: About,
  row: Pick<MacroRow, "id" | "title">,
  variantId: number | null,
): Promise<string> {
  return underway(applied(about, row, variantId));
}

/** The conversation, and the order in question where somebody chose one. */
export interface About {
  conversationId: number;
  orderId: number | null;
}

async function applied(
  { conversationId, orderId }: About,
  row: Pick<MacroRow, "id" | "title">,
  variantId: number | null,
): Promise<string> {
  const request = {
    conversationId,
    macroId: row.id,
    variantId: variantId ?? undefined,
    orderId: orderId ?? undefined,
  };
  const { rendered, undoId } = await ask("inbox.apply_macro", request);
  if (undoId !== null) tell(undoId, "macros-done-applied", { title: row.title });
  return rendered.text;
}
