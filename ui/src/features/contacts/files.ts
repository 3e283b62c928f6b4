import type { CapturedFile } from "../../generated/contract";

/** A picture as the desk takes it. */
export async function fileOf(file: File): Promise<CapturedFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return { name: file.name || "screenshot.png", mimeType: file.type || "image/png", base64: btoa(binary) };
}
