import type { Editor } from "@tiptap/react";
import { useRef } from "react";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { announce } from "../../../shared/a11y/announce";
import { base64Of } from "../../../shared/files/dataOf";
import { useText } from "../../../shared/text/useText";
import { putFile } from "./put";
import { useKeptArticleFiles } from "./queries";

/** Adds files to an article and puts them into the text in one language. */
export function useAttach(id: number, language: string, editor: Editor | null) {
  const { text } = useText();
  const keep = useKeptArticleFiles(id);
  const { run, isBusy, problem } = useDoing();
  /** The picture whose description is asked for next. */
  const fresh = useRef<string | null>(null);
  const attach = (list: Iterable<File>) =>
    run(async () => {
      for (const file of [...list]) {
        const request = { id, language, name: file.name, base64: await base64Of(file) };
        const { name, files } = await ask("knowledge.attach", request);
        keep(files);
        announce(text("pictures-told-added", { name }));
        const added = files.find((own) => own.name === name);
        if (!editor || !added) continue;
        fresh.current = added.width === null ? null : name;
        putFile(editor, added);
      }
    });
  /** Another file for this language, in the place of one that it shares with others. */
  const replace = (replaces: string, file: File) =>
    run(async () => {
      const base64 = await base64Of(file);
      const { name, files } = await ask("knowledge.attach", {
        id,
        language,
        name: file.name,
        base64,
        replaces,
      });
      keep(files);
      announce(text("pictures-told-added", { name }));
    });
  return { attach, replace, run, keep, fresh, isBusy, problem };
}

export type Attaching = ReturnType<typeof useAttach>;
