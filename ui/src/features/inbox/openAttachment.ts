import type { AttachmentAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";

/** Hands a file to the person: the page saves it under its safe name. Nothing is shown inside the window. */
export async function openAttachment(id: number): Promise<void> {
  handOver(await ask("inbox.attachment", { id }));
}

/** The same for a file that is going to be sent. */
export async function openDraftFile(draftId: number, fileId: number): Promise<void> {
  handOver(await ask("inbox.draft_file", { draftId, fileId }));
}

function handOver({ name, base64 }: AttachmentAnswer): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  // Invariant: the browser never learns a type that it would display itself.
  const url = URL.createObjectURL(new Blob([bytes], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
