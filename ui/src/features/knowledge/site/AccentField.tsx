import { useId } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { CALM_BLUE, readingsOf, type Reading } from "./colour";

interface Props {
  value: string;
  onChange: (code: string) => void;
}

/** The shop's colour, with how well it is read in light and in dark and what the site makes of it. */
export function AccentField({ value, onChange }: Props) {
  const { text } = useText();
  const id = useId();
  const readings = readingsOf(value || CALM_BLUE);
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="knowledge-site-accent" />
      </label>
      <div className="help-site-accent">
        <input
          type="color"
          aria-label={text("knowledge-site-accent-choose")}
          value={readings ? value || CALM_BLUE : CALM_BLUE}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          id={id}
          className="field identifier"
          dir="ltr"
          maxLength={7}
          placeholder={CALM_BLUE}
          aria-invalid={!readings}
          aria-describedby={`${id}-read`}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      </div>
      <div id={`${id}-read`}>
        {readings ? (
          <>
            <Sample ground="light" reading={readings.light} />
            <Sample ground="dark" reading={readings.dark} />
          </>
        ) : (
          <p className="form-problem">
            <Text id="knowledge-site-accent-bad" />
          </p>
        )}
      </div>
    </div>
  );
}

function Sample({ ground, reading }: { ground: "light" | "dark"; reading: Reading }) {
  const format = useFormat();
  const ratio = format.number(Math.floor(reading.ratio * 10) / 10);
  return (
    <p className="help-site-reading">
      <span className={`help-site-sample help-site-sample-${ground}`} style={{ color: reading.shown }}>
        <Text id="knowledge-site-accent-sample" />
      </span>
      <Icon name={reading.isEnough ? "check" : "note"} />
      <span>
        {ground === "light" ? (
          reading.isEnough ? (
            <Text id="knowledge-site-accent-light" vars={{ ratio }} />
          ) : (
            <Text id="knowledge-site-accent-darker" vars={{ ratio }} />
          )
        ) : reading.isEnough ? (
          <Text id="knowledge-site-accent-dark" vars={{ ratio }} />
        ) : (
          <Text id="knowledge-site-accent-lighter" vars={{ ratio }} />
        )}
      </span>
    </p>
  );
}
