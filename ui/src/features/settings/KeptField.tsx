import { useEffect, useId, useState } from "react";
import { Text } from "../../shared/text/Text";
import type { PlainKey } from "../../shared/text/keys";
import { Saved } from "./Saved";

interface Props {
  label: PlainKey;
  hint?: PlainKey;
  value: string;
  lines?: number;
  change: { isSuccess: boolean; error: unknown };
  onKeep: (value: string) => void;
}

/** A text that is kept when the field is left, or by Enter where it has one line. */
export function KeptField({ label, hint, value, lines = 1, change, onKeep }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    if (typed !== value) onKeep(typed);
  };
  const shared = {
    id,
    className: "field",
    dir: "auto",
    value: typed,
    "aria-describedby": hint ? `${id}-hint` : undefined,
    onBlur: keep,
  };
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onChange={(event) => setTyped(event.target.value)} />
      ) : (
        <input
          {...shared}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
          }}
        />
      )}
      {hint && (
        <span className="form-hint" id={`${id}-hint`}>
          <Text id={hint} />
        </span>
      )}
      <Saved change={change} />
    </div>
  );
}
