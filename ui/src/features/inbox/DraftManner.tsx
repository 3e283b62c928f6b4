import { useRef, useState } from "react";
import type { Expected, Formality } from "../../generated/contract";
import { announce } from "../../shared/a11y/announce";
import { useFormat } from "../../shared/format/useFormat";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { codes, ownName } from "../../shared/text/customerLanguages";
import { decidedBy } from "../../shared/text/decided";
import { formsOf, type Forms } from "../../shared/text/formality/words";
import { fold, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { Icon } from "../../shared/ui/icons/Icon";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import type { Drafting } from "./drafting";
import { mannerOf } from "./draftLanguage";

interface Props {
  drafting: Drafting;
  expected: Expected;
}

/** In which language and form of address the answer is expected; both can be changed for this draft. */
export function DraftManner({ drafting, expected }: Props) {
  const { written } = useStore(drafting.state);
  const { language, formality } = mannerOf(written, expected);
  const forms = formsOf(language);
  return (
    <>
      <LanguageChip
        language={language}
        expected={expected}
        onChoose={(code) =>
          drafting.change({ language: code === expected.language ? null : code, formality: null })
        }
      />
      {forms && (
        <FormalityChip
          forms={forms}
          language={language}
          formality={formality}
          onChoose={(next) => drafting.change({ formality: next })}
        />
      )}
    </>
  );
}

interface LanguageProps {
  language: string;
  expected: Expected;
  onChoose: (code: string) => void;
}

function LanguageChip({ language, expected, onChoose }: LanguageProps) {
  const { text, attribute } = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  useCommand("languages.draft", () => setIsOpen(true));
  const source = decidedBy(expected.languageSource);
  const said = attribute("languages-draft", "label", {
    language: format.language(language),
    expected: format.language(expected.language),
    source: source ? text(source) : "",
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="manner-chip"
        data-tip="languages.draft"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        <Icon name="globe" size={12} />
        <span className="ellipsis" lang={language} dir="auto">
          {ownName(language)}
        </span>
        <span className="visually-hidden">{said}</span>
        <Icon name="chevron_down" size={12} />
      </button>
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={attribute("languages-draft-menu", "label")}
          placement="top end"
          onClose={() => setIsOpen(false)}
        >
          <Languages
            expected={expected.language}
            current={language}
            onChoose={(code) => {
              setIsOpen(false);
              onChoose(code);
            }}
          />
        </MenuPopover>
      )}
    </>
  );
}

interface LanguagesProps {
  expected: string;
  current: string;
  onChoose: (code: string) => void;
}

function Languages({ expected, current, onChoose }: LanguagesProps) {
  const { attribute } = useText();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(format.locale);
  const others = codes
    .filter((code) => code !== expected)
    .map((code) => ({ code, name: format.language(code) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <ChoiceList
      label={attribute("languages-draft-menu", "label")}
      field={{
        value: typed,
        placeholder: attribute("languages-draft-menu", "placeholder"),
        onChange: setTyped,
      }}
      empty={<Text id="app-palette-empty" />}
      choices={[{ code: expected, name: format.language(expected) }, ...others]
        .filter(({ code, name }) => code !== current && matches(`${name} ${ownName(code)} ${code}`, words))
        .map(({ code, name }) => ({
          key: code,
          words: name,
          label: name,
          hint:
            code === expected ? (
              <Text id="languages-draft-expected" />
            ) : (
              <span className="identifier">{code.toUpperCase()}</span>
            ),
          run: () => onChoose(code),
        }))}
    />
  );
}

interface FormalityProps {
  forms: Forms;
  language: string;
  formality: Formality | null;
  onChoose: (formality: Formality) => void;
}

/** Words at the beginning of a chip, as at the beginning of a sentence. */
const begun = (words: string, locale: string) => {
  const [first = "", ...rest] = words;
  return first.toLocaleUpperCase(locale) + rest.join("");
};

function FormalityChip({ forms, language, formality, onChoose }: FormalityProps) {
  const { text, attribute } = useText();
  const format = useFormat();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const named = (which: Formality | null) =>
    which === "formal" || which === "informal" ? forms[which] : text("languages-formality-open");
  const choose = (next: Formality) => {
    setIsOpen(false);
    onChoose(next);
    announce(text("languages-formality-said", { form: named(next) }));
  };
  useCommand("languages.formality", () => choose(formality === "formal" ? "informal" : "formal"));
  const label = attribute("languages-formality", "label", { form: named(formality) });
  const isSet = formality === "formal" || formality === "informal";
  return (
    <>
      <button
        ref={button}
        type="button"
        className="manner-chip"
        data-tip="languages.formality"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(true)}
      >
        <span className="ellipsis" lang={isSet ? language : undefined} dir="auto">
          {isSet ? named(formality) : begun(named(formality), format.locale)}
        </span>
        <span className="visually-hidden">{label}</span>
        <Icon name="chevron_down" size={12} />
      </button>
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={attribute("languages-formality-menu", "label")}
          placement="top end"
          onClose={() => setIsOpen(false)}
        >
          <ChoiceList
            label={attribute("languages-formality-menu", "label")}
            choices={(["formal", "informal"] as const).map((each) => ({
              key: each,
              words: forms[each],
              label: <span lang={language}>{forms[each]}</span>,
              hint: <Text id={`languages-formality-${each}`} />,
              run: () => choose(each),
            }))}
          />
        </MenuPopover>
      )}
    </>
  );
}
