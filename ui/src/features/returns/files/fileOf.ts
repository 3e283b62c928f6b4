import { ask } from "../../../platform/ask";
import { bytesOf } from "../../../shared/files/handOver";

/** A file of a case as the composer takes it. */
export async function fileOf(id: number): Promise<File> {
  const { name, mimeType, base64 } = await ask("returns.file", { id });
  return new File([bytesOf(base64)], name, { type: mimeType });
}
