import type { ConversationDetail } from "../../generated/contract";
import { callRequest, captureRequest } from "../../shared/calling";
import { useCommand } from "../../shared/keys/commands";

/** The commands about calls and networks where a conversation is open. Answers it if it takes place elsewhere. */
export function useContactCommands(opened: ConversationDetail | undefined): ConversationDetail | null {
  const way = opened?.contact?.way ?? null;
  const isElsewhere = way !== null && way !== "phone";
  const row = opened?.row;
  useCommand(
    "contacts.call",
    row
      ? () => callRequest.set({ customerId: row.customerId, conversationId: row.id, name: row.customerName })
      : null,
  );
  useCommand(
    "contacts.capture",
    row && isElsewhere
      ? () => captureRequest.set({ customerId: row.customerId, conversationId: row.id, way })
      : null,
  );
  return isElsewhere && opened ? opened : null;
}
