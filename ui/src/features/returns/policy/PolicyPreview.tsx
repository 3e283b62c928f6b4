import { useState } from "react";
import type { PolicyText, ReturnPolicy } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useStore } from "../../../shared/store";
import { languageStore } from "../../../shared/text/language";
import { direction, languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { showToast } from "../../../shared/ui/toasts";
import { htmlOf, plainOf } from "./published";
import { usePolicyText } from "./queries";
import { WordSelect } from "./Rows";

/** The draft in plain words, in any language, ready for the shop's own page. */
export function PolicyPreview({ policy }: { policy: ReturnPolicy }) {
  const problemText = useProblemText();
  const own = useStore(languageStore);
  const [language, setLanguage] = useState<string>(own === "en-XA" ? "en" : own);
  const { data: written, error } = usePolicyText(policy, language);
  return (
    <div className="form">
      <WordSelect
        label="returns-policy-language"
        value={language}
        words={languages.map(({ code, name }) => ({ word: code as string, text: name }))}
        onChange={setLanguage}
      />
      {error && (
        <p className="form-problem" role="alert">
          {problemText(error)}
        </p>
      )}
      {written && !error && <Written written={written} />}
    </div>
  );
}

async function copy(what: string): Promise<void> {
  await navigator.clipboard.writeText(what);
  showToast("policy-copied", undefined);
}

function Written({ written }: { written: PolicyText }) {
  return (
    <>
      <div className="form-actions">
        <Button size="small" onPress={() => void copy(plainOf(written))}>
          <Text id="policy-copy-text" />
        </Button>
        <Button size="small" onPress={() => void copy(htmlOf(written, direction(written.language)))}>
          <Text id="policy-copy-html" />
        </Button>
      </div>
      <article className="policy-text" lang={written.language} dir={direction(written.language)}>
        <h4>{written.headline}</h4>
        {written.sections.map((section, at) => (
          <section key={at}>
            {section.heading !== null && <h5>{section.heading}</h5>}
            {section.paragraphs.map((paragraph, place) => (
              <p key={place}>{paragraph}</p>
            ))}
          </section>
        ))}
      </article>
    </>
  );
}
