import { useLayoutEffect, useState, type ReactNode } from "react";
import type { CommandId } from "../keys/catalogue";
import { askedBy } from "../keys/needs";
import { roleMay, roleNow } from "../may";
import { useStore } from "../store";
import "./menu.css";
import { useListKeys } from "./useListKeys";

export interface Choice {
  key: string;
  /** What the typed text is compared with. */
  words: string;
  label: ReactNode;
  hint?: ReactNode;
  /** The command of the window that it is: a role that may not run it does not see it. */
  command?: CommandId;
  run: () => void;
}

interface Props {
  label: string;
  choices: Choice[];
  /** A field above the list that narrows it. */
  field?: { value: string; placeholder: string; onChange: (value: string) => void };
  empty?: ReactNode;
}

/** Choices that arrow keys and Enter reach, with or without a field to type in. */
export function ChoiceList({ label, choices: all, field, empty }: Props) {
  const role = useStore(roleNow);
  const choices = all.filter(({ command }) => {
    const asked = command === undefined ? null : askedBy[command];
    return asked === null || roleMay(role, asked);
  });
  const [active, setActive] = useState(0);
  const hasField = field !== undefined;
  const onRun = (at: number) => choices[at]?.run();
  const keys = useListKeys({ count: choices.length, active, onActive: setActive, onRun, hasField });
  const { ref } = keys.list;
  // Before the dialog around it looks for its own focus: the very next key may be an arrow.
  useLayoutEffect(() => {
    if (!hasField) ref.current?.focus({ preventScroll: true });
  }, [hasField, ref]);

  return (
    <>
      {field && (
        <input
          {...keys.field}
          autoFocus
          className="menu-field"
          aria-label={label}
          placeholder={field.placeholder}
          value={field.value}
          onChange={(event) => {
            field.onChange(event.target.value);
            setActive(0);
          }}
        />
      )}
      {choices.length === 0 && <p className="menu-title">{empty}</p>}
      <div
        {...keys.list}
        {...(hasField ? {} : keys.alone)}
        className="choices"
        aria-label={label}
        hidden={choices.length === 0}
      >
        {choices.map((choice, index) => (
          <div
            {...keys.option(index)}
            key={choice.key}
            className="menu-item"
            onPointerMove={() => setActive(index)}
            onClick={choice.run}
          >
            <span className="ellipsis">{choice.label}</span>
            {choice.hint && <span className="menu-item-hint">{choice.hint}</span>}
          </div>
        ))}
      </div>
    </>
  );
}
