import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { languages } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useMe } from "./queries";

/** A signature for each language that needs its own; the conversation's language decides. */
export function OwnSignatures() {
  const id = useId();
  const format = useFormat();
  const problemText = useProblemText();
  const me = useMe().data;
  const [language, setLanguage] = useState("de");
  const keep = useMutation({
    mutationFn: (text: string) =>
      ask("agents.update_me", {
        signatures: { ...(me?.signatures as Record<string, string>), [language]: text },
      }),
  });
  if (!me) return null;
  const signatures = me.signatures as Record<string, string>;
  const choices = [
    ...new Set([...languages.map(({ code }) => code as string), "de-AT", ...Object.keys(signatures)]),
  ];
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={`${id}-language`}>
        <Text id="agents-signature-for" />
      </label>
      <select
        id={`${id}-language`}
        className="field setting-short"
        value={language}
        onChange={(event) => setLanguage(event.target.value)}
      >
        {choices.map((code) => (
          <option key={code} value={code}>
            {`${format.language(code)}${signatures[code] ? " ✓" : ""}`}
          </option>
        ))}
      </select>
      <label className="visually-hidden" htmlFor={`${id}-text`}>
        <Text id="agents-signature-for" />
      </label>
      <textarea
        key={language}
        id={`${id}-text`}
        className="field"
        rows={3}
        dir="auto"
        lang={language}
        defaultValue={signatures[language] ?? ""}
        onBlur={(event) => {
          if (event.target.value !== (signatures[language] ?? "")) keep.mutate(event.target.value);
        }}
      />
      {keep.error && (
        <p className="form-problem" role="alert">
          {problemText(keep.error)}
        </p>
      )}
    </div>
  );
}
