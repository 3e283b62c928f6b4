import { useId } from "react";
import type { SiteFont } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";

interface Props {
  value: SiteFont;
  onChange: (font: SiteFont) => void;
}

const fonts: readonly SiteFont[] = ["system", "clear", "warm", "book"];

/** Which letters the site is set in: only such as readers' computers have. */
export function FontField({ value, onChange }: Props) {
  const { text } = useText();
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="knowledge-site-font" />
      </label>
      <select
        id={id}
        className="field"
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(fonts.find((font) => font === event.target.value) ?? "system")}
      >
        {fonts.map((font) => (
          <option key={font} value={font}>
            {text(`knowledge-site-font-${font}`)}
          </option>
        ))}
      </select>
      <p className={`help-site-letters help-site-letters-${value}`} aria-hidden>
        <Text id="knowledge-site-font-sample" />
      </p>
      <p className="form-hint" id={`${id}-hint`}>
        <Text id="knowledge-site-font-hint" />
      </p>
    </div>
  );
}
