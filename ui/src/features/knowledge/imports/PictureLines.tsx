import type { ImportPicture } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";

/** Lines that somebody reads through. */
const MOST_LINES = 200;

/** Each picture that the texts show: whether it comes along, or why not. Those that do not are first. */
export function PictureLines({ pictures }: { pictures: readonly ImportPicture[] }) {
  const { text } = useText();
  if (pictures.length === 0) return null;
  const rest = pictures.length - MOST_LINES;
  return (
    <section className="article-import-lines">
      <h3>
        <Text id="knowledge-import-shown" />
      </h3>
      <ul>
        {pictures.slice(0, MOST_LINES).map(({ place, fate }) => (
          <li key={place}>
            <bdi className="article-import-name identifier">{place}</bdi>
            <span className="article-import-why">{text(`knowledge-import-fate-${fate}`)}</span>
          </li>
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
