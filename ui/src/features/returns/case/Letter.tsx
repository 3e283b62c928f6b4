import type { ReturnDetail } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { useLetter } from "../queries";

interface Props {
  detail: ReturnDetail;
  onWrite: (conversationId: number, text: string) => void;
}

/** What the customer would read now, ready to be taken into the answer. */
export function Letter({ detail, onWrite }: Props) {
  const problemText = useProblemText();
  const { data: letter, error } = useLetter(detail.row.id);
  if (!letter && !error) return null;
  const conversationId = detail.row.conversationId;
  return (
    <section className="return-side-part">
      <div className="return-heading-line">
        <h2 className="return-heading">
          <Text id="returns-letter-title" /> {letter && <LanguageCode code={letter.language} />}
        </h2>
        {letter && conversationId !== null && (
          <button type="button" className="link-button" onClick={() => onWrite(conversationId, letter.body)}>
            <Text id="returns-letter-write" />
          </button>
        )}
      </div>
      {letter ? (
        <div className="return-letter" lang={letter.language} dir={direction(letter.language)}>
          <p className="return-letter-subject">{letter.subject}</p>
          {letter.body.split("\n\n").map((part, place) => (
            <p key={place}>{part}</p>
          ))}
          <p className="return-quiet">{letter.signature}</p>
        </div>
      ) : (
        <p className="return-quiet">{problemText(error)}</p>
      )}
    </section>
  );
}
