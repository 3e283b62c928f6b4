import { useRef, useState } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { fold, matches } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { MenuPopover } from "../../shared/ui/MenuPopover";
import { codes } from "../../shared/text/customerLanguages";

interface Props {
  current: string | null;
  onChoose: (language: string) => void;
}

/** Sets a customer's language. What a person chose, no machine changes. */
export function LanguageMenu({ current, onChoose }: Props) {
  const { attribute } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const may = useMay("customers.update");
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className="link-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        disabled={!may}
        onClick={() => setIsOpen(true)}
      >
        <Text id="customers-language-change" />
      </button>
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={attribute("customers-language-set", "label")}
          placement="bottom start"
          onClose={() => setIsOpen(false)}
        >
          <Languages
            current={current}
            onChoose={(language) => {
              setIsOpen(false);
              onChoose(language);
            }}
          />
        </MenuPopover>
      )}
    </>
  );
}

function Languages({ current, onChoose }: Props) {
  const { attribute } = useText();
  const format = useFormat();
  const [typed, setTyped] = useState("");
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const collator = new Intl.Collator(format.locale);
  const choices = codes
    .filter((code) => code !== current)
    .map((code) => ({ code, name: format.language(code) }))
    .sort((a, b) => collator.compare(a.name, b.name))
    .filter(({ name, code }) => matches(`${name} ${code}`, words));
  return (
    <ChoiceList
      label={attribute("customers-language-set", "label")}
      field={{
        value: typed,
        placeholder: attribute("customers-language-set", "placeholder"),
        onChange: setTyped,
      }}
      empty={<Text id="app-palette-empty" />}
      choices={choices.map(({ code, name }) => ({
        key: code,
        words: name,
        label: name,
        hint: <span className="identifier">{code.toUpperCase()}</span>,
        run: () => onChoose(code),
      }))}
    />
  );
}
