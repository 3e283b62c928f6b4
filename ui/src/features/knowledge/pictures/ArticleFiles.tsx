import type { Editor } from "@tiptap/react";
import { useId, useRef } from "react";
import type { ArticleFile } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { handOver } from "../../../shared/files/handOver";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { showToast } from "../../../shared/ui/toasts";
import { filesOf, names } from "./meant";
import { putFile } from "./put";
import type { Attaching } from "./useAttach";

interface Props {
  files: readonly ArticleFile[];
  language: string;
  body: string;
  editor: Editor | null;
  attaching: Attaching;
}

/** What the text in one language can show: its pictures and papers, and which of them it does not name. */
export function ArticleFiles({ files, language, body, editor, attaching }: Props) {
  const id = useId();
  const { run, keep, isBusy, problem } = attaching;
  const own = filesOf(files, language);
  if (own.length === 0 && !isBusy && problem === null) return null;
  const restore = (file: ArticleFile) =>
    void run(async () => keep(await ask("knowledge.restore_file", { id: file.id })));
  const remove = (file: ArticleFile) =>
    void run(async () => {
      keep(await ask("knowledge.remove_file", { id: file.id }));
      showToast("pictures-told-removed", { name: file.name }, { undo: () => restore(file) });
    });
  return (
    <section className="article-files" aria-labelledby={id} aria-busy={isBusy}>
      <h3 id={id} className="article-files-head">
        <Text id="pictures-files" />
      </h3>
      {isBusy && (
        <p className="article-meta" role="status">
          <Text id="pictures-adding" />
        </p>
      )}
      {problem !== null && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      <ul className="article-files-list">
        {own.map((file) => (
          <Row
            key={file.id}
            file={file}
            language={language}
            isNamed={names(body, file.name)}
            editor={editor}
            attaching={attaching}
            onRemove={() => remove(file)}
          />
        ))}
      </ul>
    </section>
  );
}

interface RowProps extends Pick<Props, "language" | "editor" | "attaching"> {
  file: ArticleFile;
  isNamed: boolean;
  onRemove: () => void;
}

function Row({ file, language, isNamed, editor, attaching, onRemove }: RowProps) {
  const { text } = useText();
  const format = useFormat();
  const may = useMay("knowledge.attach");
  const chooser = useRef<HTMLInputElement>(null);
  const { name } = file;
  const isShared = file.language !== language;
  const save = () => void attaching.run(async () => handOver(await ask("knowledge.file", { id: file.id })));
  return (
    <li className="article-file">
      {file.small === null ? (
        <Icon name="file" />
      ) : (
        <img className="article-file-small" src={file.small} alt="" />
      )}
      <span className="article-file-words">
        <bdi className="ellipsis">{name}</bdi>
        <span className="article-meta">
          {isShared && <LanguageCode code={file.language} />}
          <bdi>{format.bytes(file.size)}</bdi>
          {!isNamed && (
            <span>
              <Text id="pictures-unused" />
            </span>
          )}
        </span>
      </span>
      {may && editor && !isNamed && (
        <IconButton icon="add" label={text("pictures-put", { name })} onPress={() => putFile(editor, file)} />
      )}
      {may && isShared && (
        <>
          <IconButton
            icon="image"
            label={text("pictures-own", { name, language: format.language(language) })}
            onPress={() => chooser.current?.click()}
          />
          <input
            ref={chooser}
            type="file"
            hidden
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              if (chosen) void attaching.replace(name, chosen);
              event.target.value = "";
            }}
          />
        </>
      )}
      <IconButton icon="download" label={text("pictures-save", { name })} onPress={save} />
      {may && <IconButton icon="close" label={text("pictures-remove", { name })} onPress={onRemove} />}
    </li>
  );
}
