import { useId } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { codes } from "../../shared/text/customerLanguages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { IconButton } from "../../shared/ui/IconButton";

/** The languages that a person speaks: taken away one by one, added from a list. */
export function SpokenLanguages({
  languages,
  onKeep,
}: {
  languages: readonly string[];
  onKeep: (languages: string[]) => void;
}) {
  const id = useId();
  const { text, attribute } = useText();
  const format = useFormat();
  const collator = new Intl.Collator(format.locale);
  const others = codes
    .filter((code) => !languages.includes(code))
    .map((code) => ({ code, name: format.language(code) }))
    .sort((a, b) => collator.compare(a.name, b.name));
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="agents-people-languages" />
      </label>
      {languages.length > 0 && (
        <ul className="spoken">
          {languages.map((code) => (
            <li key={code}>
              <Chip>{format.language(code)}</Chip>
              <IconButton
                icon="close"
                size={12}
                label={attribute("agents-language-remove", "label", { language: format.language(code) })}
                onPress={() => onKeep(languages.filter((each) => each !== code))}
              />
            </li>
          ))}
        </ul>
      )}
      <select
        id={id}
        className="field setting-short"
        value=""
        onChange={(event) => event.target.value && onKeep([...languages, event.target.value])}
      >
        <option value="">{text("agents-language-add")}</option>
        {others.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
