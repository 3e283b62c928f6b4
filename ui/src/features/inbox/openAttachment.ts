import { ask } from "../../platform/ask";
import { handOver } from "../../shared/files/handOver";

/** Hands a file to the person. Nothing is shown inside the window. */
export async function openAttachment(id: number): Promise<void> {
  handOver(await ask("inbox.attachment", { id }));
}

/** The same for a file that is going to be sent. */
export async function openDraftFile(draftId: number, fileId: number): Promise<void> {
  handOver(await ask("inbox.draft_file", { draftId, fileId }));
}
