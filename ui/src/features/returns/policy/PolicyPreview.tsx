import { useState } from "react";
import type { ReturnPolicy } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useStore } from "../../../shared/store";
import { languageStore } from "../../../shared/text/language";
import { direction, languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { usePolicyText } from "./queries";
import { WordSelect } from "./Rows";

/** The draft in plain words, in any language. */
export function PolicyPreview({ policy }: { policy: ReturnPolicy }) {
  const problemText = useProblemText();
  const own = useStore(languageStore);
  const [language, setLanguage] = useState<string>(own === "en-XA" ? "en" : own);
  const written = usePolicyText(policy, language);
  return (
    <div className="form">
      <h3>
        <Text id="returns-policy-preview" />
      </h3>
      <WordSelect
        label="returns-policy-language"
        value={language}
        words={languages.map(({ code, name }) => ({ word: code as string, text: name }))}
        onChange={setLanguage}
      />
      {written.error && (
        <p className="form-problem" role="alert">
          {problemText(written.error)}
        </p>
      )}
      {written.data && !written.error && (
        <article className="policy-text" lang={written.data.language} dir={direction(written.data.language)}>
          <h4>{written.data.headline}</h4>
          {written.data.sections.map((section, at) => (
            <section key={at}>
              {section.heading !== null && <h5>{section.heading}</h5>}
              {section.paragraphs.map((paragraph, place) => (
                <p key={place}>{paragraph}</p>
              ))}
            </section>
          ))}
        </article>
      )}
    </div>
  );
}
