import type { Expected } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useStore } from "../../shared/store";
import { formsOf } from "../../shared/text/formality/words";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import type { Drafting } from "./drafting";
import { mannerOf, useAddressFinding, useOtherLanguage, useWords } from "./draftLanguage";

interface Props {
  drafting: Drafting;
  expected: Expected;
}

/** The most words that one line names. */
const MOST = 4;

/** A quiet line under the text when it is in another language, or in another form of address, than the reader's. */
export function MannerHints({ drafting, expected }: Props) {
  const { text } = useText();
  const format = useFormat();
  const { written } = useStore(drafting.state);
  const words = useWords(written);
  const manner = mannerOf(written, expected);
  const other = useOtherLanguage(words, manner.language);
  const finding = useAddressFinding(words, manner);
  const forms = formsOf(manner.language);
  const list = (some: readonly string[]) => format.list(some.slice(0, MOST));
  const hint = other
    ? text("languages-hint-other", {
        found: format.language(other),
        expected: format.language(manner.language),
      })
    : !finding || !forms
      ? null
      : finding.kind === "mixed"
        ? text("languages-hint-mixed", { formal: list(finding.formal), informal: list(finding.informal) })
        : text(`languages-hint-${finding.wanted}`, {
            form: forms[finding.wanted],
            words: list(finding.words),
          });
  return (
    <div className="manner-hint-place" role="status">
      {hint !== null && (
        <p className="manner-hint">
          <Icon name="warning" size={12} />
          <span>{hint}</span>
          {other && (
            <button
              type="button"
              className="link-button"
              onClick={() => drafting.change({ language: other, formality: null })}
            >
              {text("languages-hint-keep", { found: format.language(other) })}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
