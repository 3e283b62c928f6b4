import { useId, useState, type ClipboardEvent, type KeyboardEvent, type ReactNode } from "react";
import type { Recipient } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { isAddress, joinRecipients, parseRecipients } from "./recipients";

interface Props {
  label: string;
  recipients: readonly Recipient[];
  /** Offered while typing. */
  known?: readonly Recipient[];
  /** Buttons at the end of the line. */
  after?: ReactNode;
  autoFocus?: boolean;
  onChange: (recipients: Recipient[]) => void;
}

/** A line of recipients: each a chip that can be removed, and a place to type or paste more. */
export function RecipientField({ label, recipients, known = [], after, autoFocus, onChange }: Props) {
  const { attribute } = useText();
  const [typed, setTyped] = useState("");
  const id = useId();
  const add = (text: string) => {
    const found = parseRecipients(text);
    if (found.length > 0) onChange(joinRecipients(recipients, found));
    setTyped("");
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const isPlainEnter = event.key === "Enter" && !event.ctrlKey && !event.metaKey;
    if ((isPlainEnter || event.key === "," || event.key === ";") && typed.trim()) {
      event.preventDefault();
      add(typed);
    } else if (isPlainEnter) event.preventDefault();
    else if (event.key === "Backspace" && typed === "" && recipients.length > 0)
      onChange(recipients.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text/plain");
    if (!/[,;\n<]/.test(pasted)) return;
    event.preventDefault();
    add(`${typed}${pasted}`);
  };

  return (
    <div className="recipients">
      <label className="recipients-label" htmlFor={id}>
        {label}
      </label>
      <ul className="recipients-chips">
        {recipients.map((recipient) => {
          const isRight = isAddress(recipient.address);
          return (
            <li
              key={recipient.address}
              className={`recipient${isRight ? "" : " recipient-wrong"}`}
              title={recipient.address}
            >
              {!isRight && <Icon name="warning" size={12} />}
              <bdi className="ellipsis">{recipient.name || recipient.address}</bdi>
              <button
                type="button"
                className="recipient-remove"
                aria-label={attribute("inbox-composer-remove-recipient", "label", {
                  name: recipient.name || recipient.address,
                })}
                onClick={() => onChange(recipients.filter((other) => other !== recipient))}
              >
                <Icon name="close" size={12} />
              </button>
            </li>
          );
        })}
        <li className="recipients-place">
          <input
            id={id}
            className="recipients-input"
            type="text"
            inputMode="email"
            autoComplete="off"
            autoFocus={autoFocus}
            spellCheck={false}
            list={known.length > 0 ? `${id}-known` : undefined}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={onKeyDown}
            onPaste={onPaste}
            onBlur={() => add(typed)}
          />
          {known.length > 0 && (
            <datalist id={`${id}-known`}>
              {known.map(({ name, address }) => (
                <option key={address} value={name ? `${name} <${address}>` : address} />
              ))}
            </datalist>
          )}
        </li>
      </ul>
      {after}
    </div>
  );
}
