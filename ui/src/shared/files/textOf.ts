/** A file's text. */
export const textOf = async (file: Blob): Promise<string> =>
  decoded(new Uint8Array(await file.arrayBuffer()));

/** UTF-16 where the first bytes say so, else UTF-8, else what older spreadsheets write. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
