import { useId, useState } from "react";
import type { Customer, CustomerField, FieldKind } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";
import { useFields } from "./records";

/** The shop's own fields: what this customer has in them, and a way to make more. */
export function RecordFields({ customer }: { customer: Customer }) {
  const { attribute } = useText();
  const { run, problem } = useDeed();
  const fields = useFields();
  const [isMaking, setIsMaking] = useState(false);
  const valueOf = (field: CustomerField) =>
    customer.values.find((value) => value.fieldId === field.id)?.value ?? "";
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-fields-title" />
        </h3>
        {!isMaking && (
          <Button size="small" look="plain" needs="customers.save_field" onPress={() => setIsMaking(true)}>
            <Text id="customers-field-new" />
          </Button>
        )}
      </div>
      {fields?.length === 0 && !isMaking && (
        <p className="facts-quiet">
          <Text id="customers-fields-empty" />
        </p>
      )}
      {fields?.map((field) => (
        <div key={field.id} className="record-field">
          <Field
            key={valueOf(field)}
            field={field}
            value={valueOf(field)}
            onKeep={(value) =>
              void run(() => ask("customers.set_value", { id: customer.id, fieldId: field.id, value }))
            }
          />
          <IconButton
            icon="trash"
            size={12}
            needs="customers.delete_field"
            label={attribute("customers-field-delete", "label", { name: field.name })}
            onPress={() =>
              void run(() => ask("customers.delete_field", { id: field.id }), "customers-done-removed")
            }
          />
        </div>
      ))}
      <ProblemLine text={problem} />
      {isMaking && <NewField onDone={() => setIsMaking(false)} />}
    </section>
  );
}

interface FieldProps {
  field: CustomerField;
  value: string;
  onKeep: (value: string) => void;
}

function Field({ field, value, onKeep }: FieldProps) {
  const { text } = useText();
  const id = useId();
  const [typed, setTyped] = useState(value);
  const keep = () => typed !== value && onKeep(typed);
  return (
    <div className="customers-labelled">
      <label htmlFor={id} dir="auto">
        {field.name}
      </label>
      {field.kind === "choice" ? (
        <select id={id} className="field" value={value} onChange={(event) => onKeep(event.target.value)}>
          <option value="">{text("customers-field-none")}</option>
          {field.choices.map((choice) => (
            <option key={choice}>{choice}</option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="field"
          dir="auto"
          type={field.kind === "date" ? "date" : "text"}
          inputMode={field.kind === "number" ? "decimal" : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => event.key === "Enter" && keep()}
        />
      )}
    </div>
  );
}

const kinds: [FieldKind, PlainKey][] = [
  ["text", "customers-field-kind-text"],
  ["number", "customers-field-kind-number"],
  ["date", "customers-field-kind-date"],
  ["choice", "customers-field-kind-choice"],
];

function NewField({ onDone }: { onDone: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<FieldKind>("text");
  const [choices, setChoices] = useState("");
  const [thrown, setThrown] = useState<unknown>(null);
  const save = async () => {
    try {
      await ask("customers.save_field", { name, kind, choices: choices.split(/[,、،;]/) });
      onDone();
    } catch (caught) {
      setThrown(caught);
    }
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone()}
    >
      <input
        autoFocus
        className="field"
        dir="auto"
        aria-label={text("customers-field-name")}
        placeholder={text("customers-field-name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <select
        className="field"
        aria-label={text("customers-field-kind")}
        value={kind}
        onChange={(event) => setKind(event.target.value as FieldKind)}
      >
        {kinds.map(([each, label]) => (
          <option key={each} value={each}>
            {text(label)}
          </option>
        ))}
      </select>
      {kind === "choice" && (
        <input
          className="field"
          dir="auto"
          aria-label={text("customers-field-choices")}
          placeholder={text("customers-field-choices")}
          value={choices}
          onChange={(event) => setChoices(event.target.value)}
        />
      )}
      <div className="form-actions">
        <Button type="submit" size="small" isDisabled={!name.trim()}>
          <Text id="customers-field-save" />
        </Button>
        <Button size="small" look="plain" onPress={onDone}>
          <Text id="customers-cancel" />
        </Button>
      </div>
      <ProblemLine text={thrown === null ? null : problemText(thrown)} />
    </form>
  );
}
