import type { ConversationDetail } from "../../generated/contract";

interface Props {
  conversation: ConversationDetail;
  /** Called with the conversations that leave the list by sending. */
  onDone: (ids: number[]) => void;
}

/** Where replies and notes are written. Watches `compose` of the session for what is asked of it. */
export function Composer(_: Props) {
  return null;
}
