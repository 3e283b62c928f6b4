import { useMutation } from "@tanstack/react-query";
import type { Formality } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Field } from "./MacroForm";
import { useShopFormality } from "./queries";

/** The shipped languages that have a du and a Sie. */
const languages = ["de", "es", "fr", "it", "pl", "tr"] as const;
const choices: Formality[] = ["formal", "informal"];

/** How the shop addresses its customers, decided once for each language. */
export function ShopFormality() {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const decided = useShopFormality();
  const keep = useMutation({
    mutationFn: (formality: Record<string, Formality>) => ask("settings.set", { changes: { formality } }),
  });
  const may = useMay("settings.set");
  if (!decided) return null;
  const choose = (language: string, value: string) => {
    const next: Record<string, Formality> = {};
    for (const [code, formality] of Object.entries(decided))
      if (code !== language && formality) next[code] = formality;
    const chosen = choices.find((each) => each === value);
    if (chosen) next[language] = chosen;
    keep.mutate(next);
  };
  return (
    <section>
      <h2>
        <Text id="macros-shop-title" />
      </h2>
      <div className="macros-fields">
        {languages.map((language) => (
          <Field key={language} label={format.language(language)}>
            <select
              className="field"
              disabled={!may}
              value={decided[language] ?? ""}
              onChange={(event) => choose(language, event.target.value)}
            >
              <option value="">{text("macros-shop-undecided")}</option>
              {choices.map((each) => (
                <option key={each} value={each}>
                  {text(`macros-formality-${each}`)}
                </option>
              ))}
            </select>
          </Field>
        ))}
      </div>
      {keep.error && (
        <p className="form-problem" role="alert">
          {problemText(keep.error)}
        </p>
      )}
    </section>
  );
}
