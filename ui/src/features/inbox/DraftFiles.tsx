import type { DraftFile } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { openAttachment, openDraftFile } from "./openAttachment";

interface Props {
  draftId: number | null;
  files: readonly DraftFile[];
  onRemove: (id: number) => void;
  onProblem: (thrown: unknown) => void;
}

/** The files that go along; pictures inside the text are not listed. */
export function DraftFiles({ draftId, files, onRemove, onProblem }: Props) {
  const { attribute } = useText();
  const format = useFormat();
  const listed = files.filter(({ contentId }) => contentId === null);
  if (listed.length === 0) return null;
  return (
    <ul className="draft-files" aria-label={attribute("inbox-attachments", "label")}>
      {listed.map(({ id, name, size }) => (
        <li key={id} className="recipient draft-file">
          <button
            type="button"
            className="draft-file-open"
            title={attribute("inbox-attachment-open", "label", { name })}
            onClick={() => {
              // Below 0 it is still a file of the letter that is forwarded.
              const opened = id < 0 || draftId === null ? openAttachment(-id) : openDraftFile(draftId, id);
              opened.catch(onProblem);
            }}
          >
            <Icon name="file" size={12} />
            <bdi className="ellipsis">{name}</bdi>
            <span className="attachment-size">{format.bytes(size)}</span>
          </button>
          <button
            type="button"
            className="recipient-remove"
            aria-label={attribute("inbox-composer-remove-file", "label", { name })}
            onClick={() => onRemove(id)}
          >
            <Icon name="close" size={12} />
          </button>
        </li>
      ))}
    </ul>
  );
}
