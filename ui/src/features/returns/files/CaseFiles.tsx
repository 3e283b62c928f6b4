import { useEffect, useState } from "react";
import type { ReturnDetail, ReturnFile, ReturnFiles } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { base64Of } from "../../../shared/files/dataOf";
import { useDropFiles } from "../../../shared/files/useDropFiles";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { showToast, underway } from "../../../shared/ui/toasts";
import { FileMenu } from "./FileMenu";
import { FileRow } from "./FileRow";
import "./files.css";
import { Lightbox } from "./Lightbox";
import { Offered } from "./Offered";
import { useFiles, useKeptFiles } from "./queries";

interface Props {
  detail: ReturnDetail;
  /** Puts a file into the answer; none where nobody can be answered. */
  onAnswer: ((file: File) => void) | null;
}

/** What shows how the pieces look, and what goes to the customer for the way back. */
export function CaseFiles({ detail, onAnswer }: Props) {
  const { text } = useText();
  const { id } = detail.row;
  const { data } = useFiles(id);
  const keep = useKeptFiles(id);
  const may = useMay("returns.attach");
  const { run, isBusy, problem } = useDoing();
  const [shown, setShown] = useState<number | null>(null);
  const add = (list: Iterable<File>) => {
    const files = [...list];
    if (files.length === 0) return;
    void run(async () => {
      for (const file of files) {
        const mimeType = file.type || "application/octet-stream";
        keep(await ask("returns.attach", { id, name: file.name, mimeType, base64: await base64Of(file) }));
      }
    });
  };
  const drop = useDropFiles(may ? add : null);
  usePastedFiles(may ? add : null);
  const kept = (deed: Promise<ReturnFiles>) => run(async () => void keep(await underway(deed)));
  const restore = (file: ReturnFile) => void kept(ask("returns.restore_file", { id: file.id }));
  const remove = async (file: ReturnFile) => {
    await kept(ask("returns.remove_file", { id: file.id }));
    showToast("evidence-told-removed", { name: file.name }, { undo: () => restore(file) });
  };

  const files = data?.files ?? [];
  const pictures = files.filter(({ small }) => small !== null);
  const papers = files.filter(({ small }) => small === null);
  const menu = (file: ReturnFile) => (
    <FileMenu
      file={file}
      items={detail.items}
      onAnswer={onAnswer}
      onChange={(change) => void kept(ask("returns.change_file", { id: file.id, ...change }))}
      onRemove={() => void remove(file)}
    />
  );
  return (
    <section className="return-files" data-over={drop.isOver} aria-busy={isBusy} {...drop.handlers}>
      <div className="return-heading-line">
        <h2 className="return-heading">
          <Text id="evidence-title" />
        </h2>
        {may && (
          <label className="button button-plain button-small return-files-add">
            <Icon name="attachment" />
            <Text id="evidence-add" />
            <input
              type="file"
              multiple
              className="visually-hidden"
              onChange={(event) => {
                add(event.target.files ?? []);
                event.target.value = "";
              }}
            />
          </label>
        )}
      </div>
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {data && (
        <Offered
          offered={data.offered}
          onAdd={(attachmentIds) => void kept(ask("returns.attach_sent", { id, attachmentIds }))}
        />
      )}
      {pictures.length > 0 && (
        <ul className="return-pictures">
          {pictures.map((file, at) => (
            <li key={file.id} className="return-picture">
              <button
                type="button"
                className="return-picture-open"
                aria-haspopup="dialog"
                aria-label={text("evidence-open", { name: file.name })}
                onClick={() => setShown(at)}
              >
                <img src={file.small ?? ""} alt="" />
              </button>
              <span className="return-picture-foot">
                <bdi className="ellipsis return-quiet">{itemOf(detail, file) ?? file.name}</bdi>
                {menu(file)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {papers.length > 0 && (
        <ul className="return-papers">
          {papers.map((file) => (
            <FileRow key={file.id} file={file} menu={menu(file)} onAnswer={onAnswer} onProblem={run} />
          ))}
        </ul>
      )}
      {data && files.length === 0 && (
        <p className="return-quiet">
          <Text id="evidence-empty" />
        </p>
      )}
      {drop.isOver && (
        <p className="return-files-drop">
          <Text id="evidence-drop" />
        </p>
      )}
      {shown !== null && pictures[shown] && (
        <Lightbox files={pictures} at={shown} onGo={setShown} onClose={() => setShown(null)} />
      )}
    </section>
  );
}

/** The article that a file is about, where there are several. */
function itemOf({ items }: ReturnDetail, file: ReturnFile): string | null {
  return items.length > 1 ? (items.find(({ id }) => id === file.itemId)?.title ?? null) : null;
}

/** Files that are pasted anywhere on the page, unless somebody writes there. */
function usePastedFiles(onFiles: ((files: File[]) => void) | null) {
  useEffect(() => {
    if (!onFiles) return;
    const paste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])];
      const isWriting =
        event.target instanceof Element &&
        event.target.closest("input, textarea, [contenteditable], [role=dialog]");
      if (files.length === 0 || isWriting) return;
      event.preventDefault();
      onFiles(files);
    };
    document.addEventListener("paste", paste);
    return () => document.removeEventListener("paste", paste);
  });
}
