import { useState } from "react";
import type { OfferedFile } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";

interface Props {
  offered: readonly OfferedFile[];
  onAdd: (attachmentIds: number[]) => void;
}

/** What the customer sent and nobody has taken over yet; the answer to a question comes first. */
export function Offered({ offered, onAdd }: Props) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const [isOpen, setIsOpen] = useState(false);
  const answers = offered.filter(({ isAnswer }) => isAnswer);
  const shown = answers.length > 0 ? answers : offered;
  if (shown.length === 0) return null;
  return (
    <div className="return-offered">
      <p className="return-offered-line">
        <Icon name="mail" />
        <span>
          <Text
            id={answers.length > 0 ? "evidence-offered-answer" : "evidence-offered"}
            vars={{ count: shown.length }}
          />
        </span>
        <Button
          look="outlined"
          size="small"
          needs="returns.attach_sent"
          onPress={() => onAdd(shown.map(({ attachmentId }) => attachmentId))}
        >
          <Text id={shown.length === 1 ? "evidence-offered-add" : "evidence-offered-all"} />
        </Button>
        {shown.length > 1 && (
          <button
            type="button"
            className="link-button"
            aria-expanded={isOpen}
            onClick={() => setIsOpen((before) => !before)}
          >
            <Text id="evidence-offered-choose" />
          </button>
        )}
      </p>
      {(isOpen || shown.length === 1) && (
        <ul className="return-papers">
          {shown.map((file) => (
            <li key={file.attachmentId} className="return-paper">
              <Icon name={file.mimeType.startsWith("image/") ? "image" : "file"} />
              <bdi className="return-paper-name">{file.name}</bdi>
              <span className="return-quiet">
                {format.bytes(file.size)} · {format.moment(file.at, now)}
              </span>
              {shown.length > 1 && (
                <Button
                  look="plain"
                  size="small"
                  needs="returns.attach_sent"
                  aria-label={text("evidence-offered-add-label", { name: file.name })}
                  onPress={() => onAdd([file.attachmentId])}
                >
                  <Text id="evidence-offered-add" />
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
