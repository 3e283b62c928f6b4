import type { ImportedArticles, ImportedText } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { PictureLines } from "./imports/PictureLines";

/** Lines that somebody reads through; the numbers above are of all. */
const MOST_LINES = 200;

/** What an import brings, leaves out and loses: numbers first, then each text that somebody should look at. */
export function ImportReport({ answer }: { answer: ImportedArticles }) {
  const format = useFormat();
  const counts: [PlainKey, number][] = [
    ["knowledge-import-added", answer.added],
    ["knowledge-import-changed", answer.changed],
    ["knowledge-import-same", answer.same],
    ["knowledge-import-left-out", answer.leftOut],
    ["knowledge-import-pictures", answer.pictures],
  ];
  const leftOut = answer.texts.filter(({ outcome }) => outcome === "left_out");
  const noted = answer.texts.filter(({ outcome, notes }) => outcome !== "left_out" && notes.length > 0);
  return (
    <>
      <dl className="article-import-counts">
        {counts
          .filter(([, count]) => count > 0)
          .map(([id, count]) => (
            <div key={id}>
              <dt>
                <Text id={id} />
              </dt>
              <dd>{format.number(count)}</dd>
            </div>
          ))}
      </dl>
      <Lines heading="knowledge-import-left-out" texts={leftOut} />
      <PictureLines pictures={answer.shown} />
      <Lines heading="knowledge-import-look-at" texts={noted} />
    </>
  );
}

function Lines({ heading, texts }: { heading: PlainKey; texts: readonly ImportedText[] }) {
  if (texts.length === 0) return null;
  const rest = texts.length - MOST_LINES;
  return (
    <section className="article-import-lines">
      <h3>
        <Text id={heading} />
      </h3>
      <ul>
        {texts.slice(0, MOST_LINES).map((own, at) => (
          <Line key={at} own={own} />
        ))}
      </ul>
      {rest > 0 && (
        <p className="form-hint">
          <Text id="knowledge-import-more" vars={{ count: rest }} />
        </p>
      )}
    </section>
  );
}

function Line({ own }: { own: ImportedText }) {
  const { text } = useText();
  return (
    <li>
      <span className="article-import-name" dir="auto">
        {own.title || own.place}
      </span>
      {own.title && (
        <span className="article-import-place" dir="ltr">
          {own.place}
        </span>
      )}
      {own.reason && (
        <span className="article-import-why">{text(`knowledge-import-reason-${own.reason}`)}</span>
      )}
      {own.notes.map((note) => (
        <span key={note.kind} className="article-import-why">
          {text(`knowledge-import-note-${note.kind}`)}
          {note.details.map((detail) => (
            <bdi key={detail} className="identifier">
              {detail}
            </bdi>
          ))}
        </span>
      ))}
    </li>
  );
}
