import type { CapturedLine } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";

interface Props {
  lines: readonly CapturedLine[];
  isDateGuessed: boolean;
  onSide: (author: string, isOurs: boolean) => void;
}

/** More lines are counted, not shown. */
const SHOWN = 30;

/** What the desk has understood, before anything is kept; who of the authors we are can be changed. */
export function CapturePreview({ lines, isDateGuessed, onSide }: Props) {
  const format = useFormat();
  const now = useNow();
  const authors = [...new Map(lines.map((line) => [line.author, line.isOurs])).entries()];
  const known = lines.filter((line) => line.isKnown).length;
  return (
    <section className="capture-preview">
      <p className="capture-sum" role="status">
        <Text id="contacts-preview-count" vars={{ count: lines.length, known }} />
      </p>
      {authors.length > 0 && (
        <ul className="capture-authors">
          {authors.map(([author, isOurs]) => (
            <li key={author}>
              <label className="form-check">
                <input
                  type="checkbox"
                  checked={isOurs}
                  onChange={(event) => onSide(author, event.target.checked)}
                />
                <span dir="auto">
                  {author ? (
                    <Text id="contacts-preview-ours" vars={{ name: author }} />
                  ) : (
                    <Text id="contacts-preview-all-ours" />
                  )}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {isDateGuessed && (
        <p className="capture-guess">
          <Icon name="warning" size={12} />
          <Text id="contacts-preview-date-guessed" />
        </p>
      )}
      <ol className="capture-lines">
        {lines.slice(0, SHOWN).map((line, at) => (
          <li key={at} data-ours={line.isOurs || undefined} data-known={line.isKnown || undefined}>
            <p className="capture-line-head">
              <bdi>{line.author}</bdi>
              {line.isOurs && (
                <Chip>
                  <Text id="contacts-preview-us" />
                </Chip>
              )}
              {line.isKnown && (
                <Chip icon="check">
                  <Text id="contacts-preview-known" />
                </Chip>
              )}
              {line.at !== null && <time>{format.moment(line.at, now)}</time>}
            </p>
            <p dir="auto">{line.text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
