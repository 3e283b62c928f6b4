import { useDeferredValue, useId, useState } from "react";
import type { KnownCaller } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useCallers } from "./queries";

interface Props {
  label: string;
  placeholder: string;
  typed: string;
  onType: (typed: string) => void;
  onChoose: (caller: KnownCaller) => void;
}

/** Finds somebody while their name, number or order is being typed; what is typed may also be somebody new. */
export function CallerField({ label, placeholder, typed, onType, onChoose }: Props) {
  const { text } = useText();
  const [active, setActive] = useState(-1);
  const [isOpen, setIsOpen] = useState(false);
  const listId = useId();
  const found = useCallers(useDeferredValue(typed.trim()));
  const callers = typed.trim().length > 1 && isOpen ? (found ?? []) : [];
  const choose = (caller: KnownCaller | undefined) => {
    if (!caller) return;
    setIsOpen(false);
    onChoose(caller);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (callers.length === 0) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      const step = event.key === "ArrowDown" ? 1 : -1;
      setActive((before) => (before + step + callers.length) % callers.length);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      choose(callers[active]);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      setIsOpen(false);
    }
  };
  return (
    <div className="caller-field">
      <input
        autoFocus
        className="field"
        dir="auto"
        role="combobox"
        aria-expanded={callers.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 && callers[active] ? `${listId}-${active}` : undefined}
        aria-autocomplete="list"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => {
          setIsOpen(true);
          setActive(-1);
          onType(event.target.value);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => setTimeout(() => setIsOpen(false), 150)}
      />
      <div
        id={listId}
        role="listbox"
        aria-label={label}
        className="caller-list"
        hidden={callers.length === 0}
      >
        {callers.map((caller, at) => (
          <div
            key={caller.customerId}
            id={`${listId}-${at}`}
            role="option"
            aria-selected={at === active}
            className="caller-option"
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(caller)}
          >
            <Icon name="person" />
            <span className="ellipsis" dir="auto">
              {caller.name || caller.address || caller.numbers[0]}
            </span>
            <span className="caller-more ellipsis" dir="auto">
              {caller.subject
                ? text("contacts-caller-wrote", { subject: caller.subject })
                : [caller.numbers[0], caller.address].filter(Boolean).join(" · ")}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
