import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { useAgents } from "./queries";

/** What colleagues should know about this customer. */
export function CustomerNotes({ customer }: { customer: Customer }) {
  const { attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const problemText = useProblemText();
  const agents = useAgents().data;
  const [typed, setTyped] = useState<string | null>(null);
  const add = useMutation({
    mutationFn: (text: string) => ask("customers.add_note", { id: customer.id, text }),
    onSuccess: () => setTyped(null),
  });
  const remove = useMutation({
    mutationFn: (noteId: number) => ask("customers.delete_note", { id: customer.id, noteId }),
  });
  const problem = add.error ?? remove.error;

  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-notes-title" />
        </h3>
        <IconButton
          icon="add"
          label={attribute("customers-notes-add", "label")}
          onPress={() => setTyped((before) => before ?? "")}
        />
      </div>
      {customer.notes.length === 0 && typed === null && (
        <p className="facts-quiet">
          <Text id="customers-notes-empty" />
        </p>
      )}
      <ul className="customer-notes">
        {customer.notes.map((note) => (
          <li key={note.id} className="customer-note">
            <p dir="auto">{note.text}</p>
            <p className="customer-note-foot">
              <bdi>{agents?.find((agent) => agent.id === note.agentId)?.name}</bdi>
              {` · ${format.moment(note.at, now)}`}
              <IconButton
                icon="trash"
                size={12}
                label={attribute("customers-notes-delete", "label")}
                onPress={() => remove.mutate(note.id)}
              />
            </p>
          </li>
        ))}
      </ul>
      {typed !== null && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim()) add.mutate(typed.trim());
          }}
          onKeyDown={(event) => {
            if (event.key === "Escape") setTyped(null);
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
              event.currentTarget.requestSubmit();
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
            <Button type="submit" size="small" isDisabled={!typed.trim() || add.isPending}>
              <Text id="customers-notes-save" />
            </Button>
            <Button size="small" look="plain" onPress={() => setTyped(null)}>
              <Text id="customers-notes-cancel" />
            </Button>
          </div>
        </form>
      )}
      {problem && (
        <p className="message-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
    </section>
  );
}
