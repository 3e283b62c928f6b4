import { useState } from "react";
import type { Customer, CustomerNote } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { NoteForm } from "./NoteForm";
import { ProblemLine } from "./ProblemLine";
import { useAgents } from "./queries";

/** What colleagues should know about this customer; pinned notes stand first. */
export function CustomerNotes({ customer }: { customer: Customer }) {
  const { attribute } = useText();
  const { run, problem } = useDeed();
  const [isAdding, setIsAdding] = useState(false);
  const { id } = customer;
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-notes-title" />
        </h3>
        <IconButton
          icon="add"
          label={attribute("customers-notes-add", "label")}
          onPress={() => setIsAdding(true)}
        />
      </div>
      {customer.notes.length === 0 && !isAdding && (
        <p className="facts-quiet">
          <Text id="customers-notes-empty" />
        </p>
      )}
      {isAdding && (
        <NoteForm
          start=""
          onCancel={() => setIsAdding(false)}
          onSave={(text) =>
            void run(() => ask("customers.add_note", { id, text })).then(
              (isDone) => isDone && setIsAdding(false),
            )
          }
        />
      )}
      <ul className="customer-notes">
        {customer.notes.map((note) => (
          <Note key={note.id} id={id} note={note} run={run} />
        ))}
      </ul>
      <ProblemLine text={problem} />
    </section>
  );
}

interface NoteProps {
  id: number;
  note: CustomerNote;
  run: ReturnType<typeof useDeed>["run"];
}

function Note({ id, note, run }: NoteProps) {
  const { attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const [isEdited, setIsEdited] = useState(false);
  const author = useAgents().data?.find((agent) => agent.id === note.agentId);
  const noteId = note.id;
  const update = (changes: { text?: string; isPinned?: boolean }) =>
    run(() => ask("customers.update_note", { id, noteId, ...changes }));
  if (isEdited)
    return (
      <li>
        <NoteForm
          start={note.text}
          onCancel={() => setIsEdited(false)}
          onSave={(text) => void update({ text }).then((isDone) => isDone && setIsEdited(false))}
        />
      </li>
    );
  return (
    <li className="customer-note">
      <p dir="auto">{note.text}</p>
      <div className="customer-note-foot">
        {note.isPinned && (
          <span className="customer-note-pinned">
            <Icon name="flag" size={12} />
            <Text id="customers-notes-pinned" />
          </span>
        )}
        <span>
          <bdi>{author?.name}</bdi>
          {` · ${format.moment(note.at, now)}`}
          {note.editedAt !== null && (
            <>
              {" · "}
              <Text id="customers-notes-edited" />
            </>
          )}
        </span>
        <span className="customer-note-deeds">
          <IconButton
            icon="flag"
            size={12}
            needs="customers.update_note"
            aria-pressed={note.isPinned}
            label={attribute(note.isPinned ? "customers-notes-unpin" : "customers-notes-pin", "label")}
            onPress={() => void update({ isPinned: !note.isPinned })}
          />
          <IconButton
            icon="pen"
            size={12}
            needs="customers.update_note"
            label={attribute("customers-notes-edit", "label")}
            onPress={() => setIsEdited(true)}
          />
          <IconButton
            icon="trash"
            size={12}
            needs="customers.delete_note"
            label={attribute("customers-notes-delete", "label")}
            onPress={() =>
              void run(() => ask("customers.delete_note", { id, noteId }), "customers-done-removed")
            }
          />
        </span>
      </div>
    </li>
  );
}
