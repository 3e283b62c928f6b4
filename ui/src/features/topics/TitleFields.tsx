import { useId } from "react";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { languages } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";

export type Titles = Partial<Record<string, string>>;

interface Props {
  titles: Titles;
  /** What it is called where the shop has no name of its own. */
  shipped: string;
  onChange: (titles: Titles) => void;
}

/** The shop's own names: the agent's language first, the others below. */
export function TitleFields({ titles, shipped, onChange }: Props) {
  const id = useId();
  const { text } = useText();
  const own = useStore(languageStore);
  const set = (code: string, title: string) => onChange({ ...titles, [code]: title });
  const mine = languages.filter(({ code }) => code === own);
  const others = languages.filter(({ code }) => code !== own);
  const count = others.filter(({ code }) => titles[code]).length;
  const field = ({ code, name }: (typeof languages)[number]) => (
    <div key={code} className="title-field">
      <label htmlFor={`${id}-${code}`} lang={code}>
        {name}
      </label>
      <input
        id={`${id}-${code}`}
        className="field"
        dir="auto"
        lang={code}
        maxLength={80}
        placeholder={code === own ? shipped : ""}
        value={titles[code] ?? ""}
        onChange={(event) => set(code, event.target.value)}
      />
    </div>
  );
  return (
    <fieldset className="title-fields">
      <legend className="form-label">
        <Text id="topics-form-name" />
      </legend>
      {mine.map(field)}
      <details>
        <summary>{text("topics-form-languages", { count })}</summary>
        {others.map(field)}
      </details>
    </fieldset>
  );
}
