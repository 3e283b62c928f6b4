import { useId, type ReactNode } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { languages } from "../../shared/text/languages";
import { useShopLanguage } from "./queries";

interface Props {
  label: ReactNode;
  value: string;
  onChange: (language: string) => void;
}

/** In which language articles are written: the shop's own first. */
export function LanguageRow({ label, value, onChange }: Props) {
  const format = useFormat();
  const id = useId();
  const codes = [...new Set([useShopLanguage(), ...languages.map(({ code }) => code)])];
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {codes.map((code) => (
          <option key={code} value={code}>
            {format.language(code)}
          </option>
        ))}
      </select>
    </div>
  );
}
