import { useState } from "react";
import type { Customer, Formality } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import { codes, ownName, primaryOf } from "../../shared/text/customerLanguages";
import { decidedBy } from "../../shared/text/decided";
import { formsOf } from "../../shared/text/formality/words";
import { fold, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { FindDialog } from "../../shared/ui/FindDialog";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";
import { useCustomer } from "./queries";

interface Props {
  id: number;
  onClose: () => void;
}

interface Choice {
  key: string;
  heading: string;
  name: string;
  words: string;
  hint: string;
  changes: { language?: string; formality?: Formality };
}

/** How a customer is written to: language and form of address, found by typing. What a person chose, no machine changes. */
export function LanguageDialog({ id, onClose }: Props) {
  const customer = useCustomer(id).data;
  return customer ? <Opened customer={customer} onClose={onClose} /> : null;
}

function Opened({ customer, onClose }: { customer: Customer; onClose: () => void }) {
  const { text, attribute } = useText();
  const format = useFormat();
  const { run, problem } = useDeed();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const typed = fold(query).split(/\s+/).filter(Boolean);
  const found = useChoices(customer).filter(({ words }) => matches(words, typed));
  const source = decidedBy(customer.languageSource);
  const choose = (at: number) => {
    const choice = found[at];
    if (!choice) return;
    void run(() => ask("customers.update", { id: customer.id, ...choice.changes })).then(
      (isDone) => isDone && onClose(),
    );
  };
  return (
    <FindDialog
      className="language-dialog"
      label={attribute("languages-choose", "label")}
      placeholder={attribute("languages-choose", "placeholder")}
      icon="globe"
      close={<IconButton icon="close" label={text("languages-close")} onPress={onClose} />}
      query={query}
      onQuery={setQuery}
      found={found.map(({ key, heading, name, hint }, at) => ({
        key,
        heading: heading === found[at - 1]?.heading ? undefined : heading,
        content: (
          <>
            <span className="ellipsis">{name}</span>
            <span className="language-hint">{hint}</span>
          </>
        ),
      }))}
      active={active}
      onActive={setActive}
      onRun={choose}
      empty={<Text id="app-palette-empty" />}
      foot={
        <div className="language-foot">
          {customer.language && source ? (
            <Text
              id="languages-choose-now"
              vars={{ language: format.language(customer.language), source: text(source) }}
            />
          ) : (
            <Text id="customers-language-unknown" />
          )}
          <ProblemLine text={problem} />
        </div>
      }
      onClose={onClose}
    />
  );
}

/** The form of address first where the language has one, then the languages by name, last leaving it to the desk. */
function useChoices(customer: Customer): Choice[] {
  const { text } = useText();
  const format = useFormat();
  const collator = new Intl.Collator(format.locale);
  const forms = customer.language ? formsOf(customer.language) : undefined;
  const address: Choice[] = !forms
    ? []
    : (["formal", "informal"] as const)
        .filter((formality) => formality !== customer.formality)
        .map((formality) => ({
          key: formality,
          heading: text("languages-choose-formality"),
          name: forms[formality],
          words: `${forms[formality]} ${text(`languages-formality-${formality}`)}`,
          hint: text(`languages-formality-${formality}`),
          changes: { formality },
        }));
  const languages: Choice[] = codes
    .filter((code) => code !== customer.language)
    .map((code) => ({ code, name: format.language(code) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .sort((a, b) => Number(isNear(b.code, customer)) - Number(isNear(a.code, customer)))
    .map(({ code, name }) => ({
      key: code,
      heading: text("languages-choose-languages"),
      name,
      words: `${name} ${ownName(code)} ${code}`,
      hint: ownName(code),
      changes: { language: code },
    }));
  const forget: Choice[] =
    customer.languageSource === "person"
      ? [
          {
            key: "forget",
            heading: text("languages-choose-languages"),
            name: text("languages-forget"),
            words: text("languages-forget"),
            hint: "",
            changes: { language: "" },
          },
        ]
      : [];
  return [...address, ...languages, ...forget];
}

/** The same language in another region is what is looked for most. */
const isNear = (code: string, { language }: Customer) =>
  language !== null && primaryOf(code) === primaryOf(language);
