import type { ConversationRow } from "../../generated/contract";
import { useConversationCommands } from "./useConversationCommands";

/** The keys for the row under the cursor, while no conversation is open. */
export function RowCommands({ row, onDone }: { row: ConversationRow; onDone: (ids: number[]) => void }) {
  useConversationCommands(row, onDone, "list");
  return null;
}
