import { useMemo } from "react";
import type { ArticleVariant } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { readability } from "./readability";

/** How easily a text is read, by a measure that was published for its language. It says so quietly and stops nobody. */
export function Readability({ variant }: { variant: ArticleVariant }) {
  const { text } = useText();
  const format = useFormat();
  const { body, language } = variant;
  const found = useMemo(() => readability(body, language), [body, language]);
  return (
    <section className="article-detail">
      <h3>
        <Text id="hints-title" />
      </h3>
      {found === null && (
        <p className="article-meta">
          <Text id="hints-none" vars={{ language: format.language(language) }} />
        </p>
      )}
      {found === "short" && (
        <p className="article-meta">
          <Text id="hints-short" />
        </p>
      )}
      {found !== null && found !== "short" && (
        <>
          <p>
            <Text id={`hints-${found.level}`} />{" "}
            <span className="article-meta">
              <Text
                id="hints-value"
                vars={{ measure: text(`hints-measure-${found.measure}`), value: found.value }}
              />
            </span>
          </p>
          {found.longSentences > 0 && (
            <p className="article-meta">
              <Text id="hints-long" vars={{ count: found.longSentences }} />
            </p>
          )}
        </>
      )}
    </section>
  );
}
