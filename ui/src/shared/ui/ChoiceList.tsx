import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import "./menu.css";

export interface Choice {
  key: string;
  /** What the typed text is compared with. */
  words: string;
  label: ReactNode;
  hint?: ReactNode;
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
export function ChoiceList({ label, choices, field, empty }: Props) {
  const [active, setActive] = useState(0);
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const at = Math.min(active, Math.max(0, choices.length - 1));
  const hasField = field !== undefined;
  useEffect(() => {
    // The dialog around it takes the focus first; the list needs it for its arrow keys.
    if (hasField) return;
    const frame = requestAnimationFrame(() => list.current?.focus());
    return () => cancelAnimationFrame(frame);
  }, [hasField]);
  const move = (to: number) => {
    const next = (to + choices.length) % Math.max(1, choices.length);
    setActive(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || (!field && event.key === "j")) move(at + 1);
    else if (event.key === "ArrowUp" || (!field && event.key === "k")) move(at - 1);
    else if (event.key === "Enter" || (!field && event.key === " ")) choices[at]?.run();
    else return;
    event.preventDefault();
  };
  const activeId = choices.length > 0 ? `${id}-${at}` : undefined;

  return (
    <>
      {field && (
        <input
          autoFocus
          className="menu-field"
          role="combobox"
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={activeId}
          aria-label={label}
          placeholder={field.placeholder}
          dir="auto"
          value={field.value}
          onChange={(event) => {
            field.onChange(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      )}
      <div
        ref={list}
        id={id}
        className="choices"
        role="listbox"
        aria-label={label}
        tabIndex={field ? -1 : 0}
        aria-activedescendant={field ? undefined : activeId}
        onKeyDown={field ? undefined : onKeyDown}
      >
        {choices.length === 0 && <p className="menu-title">{empty}</p>}
        {choices.map((choice, index) => (
          <div
            key={choice.key}
            id={`${id}-${index}`}
            data-at={index}
            data-active={index === at}
            className="menu-item"
            role="option"
            aria-selected={index === at}
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
