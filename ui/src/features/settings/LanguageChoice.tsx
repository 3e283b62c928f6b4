import { useId } from "react";
import { useStore } from "../../shared/store";
import { chooseLanguage, languageStore } from "../../shared/text/language";
import { languages } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { Saved } from "./Saved";
import { useUpdateMe } from "./queries";

/** The interface's language, under its own name; seen at once. */
export function LanguageChoice() {
  const id = useId();
  const current = useStore(languageStore);
  const update = useUpdateMe();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="settings-me-language" />
      </label>
      <select
        id={id}
        className="field setting-short"
        value={current}
        onChange={(event) => {
          const chosen = languages.find(({ code }) => code === event.target.value);
          if (!chosen) return;
          chooseLanguage(chosen.code);
          update.mutate({ locale: chosen.code });
        }}
      >
        {languages.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <Saved change={update} />
    </div>
  );
}
