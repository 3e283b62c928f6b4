import { ask } from "../../../platform/ask";
import { Problem } from "../../../platform/transport";
import { base64Of } from "../../../shared/files/dataOf";

/** Files that somebody chose, by their paths in the folder that they chose. */
export interface Chosen {
  /** The folder, or the first file. */
  name: string;
  files: { place: string; file: File }[];
}

/** Bytes that go to the desk in one go, and of one file: what a request may hold. */
const PORTION = 8_000_000;
const LARGEST = 34_000_000;

/** What the desk reads of a folder. Of anything else only its name goes there, so that it is named. */
const READ = /\.(md|markdown|html?|xhtml|csv|tsv|json|png|jpe?g|gif|webp|svg|avif|bmp|ico)$/i;

/** WebKit of GTK, the web view of the window on Linux, knows the attribute for folders and offers files all the same. */
export const canChooseFolder = (agent: string): boolean =>
  "webkitdirectory" in HTMLInputElement.prototype &&
  !(/Linux/.test(agent) && /AppleWebKit/.test(agent) && !/Chrom(e|ium)\//.test(agent));

/** What was chosen, without hidden files; none where nothing is left. */
export function chosenOf(list: readonly File[]): Chosen | null {
  const files = list.map((file) => {
    const parts = file.webkitRelativePath.split("/").filter(Boolean);
    return { folder: parts[0], place: parts.slice(1).join("/") || file.name, file };
  });
  const plain = files.filter(({ place }) => place.split("/").every((part) => !part.startsWith(".")));
  const [first] = plain;
  if (!first) return null;
  return {
    name: first.folder ?? first.file.name,
    files: plain.map(({ place, file }) => ({ place, file })),
  };
}

/** Hands the files to the desk in portions; answers by which word it holds them. */
export async function hold({ files }: Chosen): Promise<string> {
  let held: string | undefined;
  let portion: { place: string; base64: string }[] = [];
  let bytes = 0;
  const send = async () => {
    ({ held } = await ask("knowledge.hold_import", { held, files: portion }));
    portion = [];
    bytes = 0;
  };
  for (const { place, file } of files) {
    const isRead = READ.test(place);
    if (isRead && file.size > LARGEST)
      throw refused("held-files-large", { size: `${LARGEST / 1_000_000} MB` });
    if (bytes > 0 && bytes + file.size > PORTION) await send();
    portion.push({ place, base64: isRead ? await read(place, file) : "" });
    bytes += isRead ? file.size : 0;
  }
  await send();
  return held ?? "";
}

/** A file that is gone since it was chosen is no fault of the program. */
async function read(place: string, file: File): Promise<string> {
  try {
    return await base64Of(file);
  } catch {
    throw refused("file-unreadable", { path: place });
  }
}

const refused = (code: string, args: Record<string, string>) => new Problem({ kind: "refused", code, args });
