import { useState } from "react";
import type { Attachment } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { AttachmentReturn } from "./AttachmentReturn";
import { openAttachment } from "./openAttachment";

interface Props {
  files: readonly Attachment[];
  /** Only what the customer sent may be part of a return. */
  isCustomers: boolean;
}

/** The files of a message. They are opened outside, and only on purpose. */
export function Attachments({ files, isCustomers }: Props) {
  const { attribute } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const [problem, setProblem] = useState<unknown>(null);
  const shown = files.filter((file) => !file.isInline);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className="attachments" aria-label={attribute("inbox-attachments", "label")}>
        {shown.map((file) => (
          <li key={file.id} className="attachment-line">
            <button
              type="button"
              className="attachment"
              title={attribute("inbox-attachment-open", "label", { name: file.name })}
              onClick={() => {
                setProblem(null);
                openAttachment(file.id).catch(setProblem);
              }}
            >
              <Icon name={file.mimeType.startsWith("image/") ? "image" : "file"} />
              <span className="ellipsis identifier">{file.name}</span>
              <span className="attachment-size">{format.bytes(file.size)}</span>
            </button>
            {isCustomers && <AttachmentReturn file={file} />}
          </li>
        ))}
      </ul>
      {problem !== null && (
        <p className="message-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </>
  );
}
