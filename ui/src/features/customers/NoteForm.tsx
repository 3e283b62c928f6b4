import { useState } from "react";
import { isKeyOf } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";

interface Props {
  start: string;
  onSave: (text: string) => void;
  onCancel: () => void;
}

/** The words of a note, new or changed. */
export function NoteForm({ start, onSave, onCancel }: Props) {
  const { attribute } = useText();
  const [typed, setTyped] = useState(start);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onSave(typed.trim());
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
        if (isKeyOf("app.submit", event.nativeEvent)) event.currentTarget.requestSubmit();
      }}
    >
      <textarea
        autoFocus
        className="menu-field customer-note-field"
        dir="auto"
        rows={3}
        aria-label={attribute("customers-notes-input", "label")}
        placeholder={attribute("customers-notes-input", "placeholder")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="customer-note-actions">
        <Button type="submit" size="small" isDisabled={!typed.trim()}>
          <Text id="customers-notes-save" />
        </Button>
        <Button size="small" look="plain" onPress={onCancel}>
          <Text id="customers-notes-cancel" />
        </Button>
      </div>
    </form>
  );
}
