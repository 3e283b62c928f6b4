import { useMutation } from "@tanstack/react-query";
import { useDeferredValue, useRef, useState } from "react";
import type { Formality, Macro, MacroChannel, MacroVariant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { languages as shipped } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { Field } from "./MacroForm";
import { MacroPreview } from "./MacroPreview";
import { useExamples, useShopLanguage, useVariables } from "./queries";

interface Props {
  macro: Macro;
  /** None: a new text. */
  variant: MacroVariant | null;
  onSaved: (id: number) => void;
}

const formalities: Formality[] = ["neutral", "formal", "informal"];
const channels: MacroChannel[] = ["mail", "chat"];

interface Words {
  subject: string;
  body: string;
}

/** Words that nobody has saved yet, by text, so that looking at another text loses nothing. */
const unsaved = new Map<string, Words>();

/** One text of a macro: language, form of address, words with variables, and how it reads for a real customer. */
export function VariantForm({ macro, variant, onSaved }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const shopLanguage = useShopLanguage();
  const area = useRef<HTMLTextAreaElement>(null);
  const [chosenLanguage, setLanguage] = useState(variant?.language);
  const free = shipped.find(({ code }) => macro.variants.every((own) => own.language !== code))?.code;
  const language = chosenLanguage ?? (macro.variants.length === 0 ? shopLanguage : (free ?? shopLanguage));
  const [channel, setChannel] = useState<MacroChannel>(variant?.channel ?? "mail");
  const [formality, setFormality] = useState<Formality>(variant?.formality ?? "neutral");
  const name = `${macro.id}/${variant?.id ?? "new"}`;
  const [words, setWords] = useState<Words>(
    () => unsaved.get(name) ?? { subject: variant?.subject ?? "", body: variant?.body ?? "" },
  );
  const { subject, body } = words;
  const write = (next: Partial<Words>) => {
    unsaved.set(name, { ...words, ...next });
    setWords({ ...words, ...next });
  };
  const [isMinor, setIsMinor] = useState(false);
  const place = { language, channel, formality };
  const save = useMutation({
    mutationFn: () =>
      ask("macros.save_variant", { macroId: macro.id, id: variant?.id, ...place, subject, body, isMinor }),
    onSuccess: ({ variants }) => {
      unsaved.delete(name);
      const saved = variants.find(
        (own) => own.language === language && own.channel === channel && own.formality === formality,
      );
      if (saved) onSaved(saved.id);
    },
  });
  const remove = useMutation({
    mutationFn: (id: number) => ask("macros.delete_variant", { id }),
  });
  const problem = save.error ?? remove.error;
  const codes = [...new Set([language, ...shipped.map(({ code }) => code)])];

  const insert = (variable: string) => {
    const at = area.current?.selectionStart ?? body.length;
    const end = area.current?.selectionEnd ?? at;
    const written = `{{ ${variable} }}`;
    write({ body: body.slice(0, at) + written + body.slice(end) });
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(at + written.length, at + written.length);
    });
  };

  return (
    <>
      {variant?.isStale && (
        <p className="form-hint form-warn">
          <Icon name="warning" />
          <span>
            <Text id="macros-stale-hint" />
          </span>
          <Button size="small" onPress={() => save.mutate()}>
            <Text id="macros-still-right" />
          </Button>
        </p>
      )}
      <div className="macros-fields">
        <Field label={<Text id="macros-field-language" />}>
          <select className="field" value={language} onChange={(event) => setLanguage(event.target.value)}>
            {codes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={<Text id="macros-field-formality" />}>
          <select
            className="field"
            value={formality}
            onChange={(event) =>
              setFormality(formalities.find((each) => each === event.target.value) ?? "neutral")
            }
          >
            {formalities.map((each) => (
              <option key={each} value={each}>
                {text(`macros-formality-${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field label={<Text id="macros-field-channel" />}>
          <select
            className="field"
            value={channel}
            onChange={(event) => setChannel(event.target.value === "chat" ? "chat" : "mail")}
          >
            {channels.map((each) => (
              <option key={each} value={each}>
                {text(`macros-channel-${each}`)}
              </option>
            ))}
          </select>
        </Field>
        <Field wide label={<Text id="macros-field-subject" />}>
          <input
            className="field"
            dir="auto"
            lang={language}
            value={subject}
            onChange={(event) => write({ subject: event.target.value })}
          />
        </Field>
        <Field
          wide
          label={
            <>
              <Text id="macros-field-text" />
              {variant?.isSource && macro.variants.length > 1 && (
                <>
                  {" · "}
                  <Text id="macros-source" />
                </>
              )}
            </>
          }
        >
          <textarea
            ref={area}
            className="field"
            dir="auto"
            lang={language}
            value={body}
            onChange={(event) => write({ body: event.target.value })}
          />
        </Field>
      </div>
      <div className="form-actions">
        <VariableMenu onInsert={insert} />
        {variant?.isSource && macro.variants.length > 1 && (
          <label className="form-hint">
            <input type="checkbox" checked={isMinor} onChange={(event) => setIsMinor(event.target.checked)} />
            <Text id="macros-minor" />
          </label>
        )}
      </div>
      {problem && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      <div className="form-actions">
        <Button look="filled" isDisabled={save.isPending} onPress={() => save.mutate()}>
          <Text id="macros-save" />
        </Button>
        {variant && (
          <Button look="plain" isDisabled={remove.isPending} onPress={() => remove.mutate(variant.id)}>
            <Text id="macros-text-delete" />
          </Button>
        )}
        <span role="status">{save.isSuccess && <Text id="macros-saved" />}</span>
      </div>
      {body.trim() && <Example text={{ ...place, subject, body }} />}
    </>
  );
}

function VariableMenu({ onInsert }: { onInsert: (name: string) => void }) {
  const { text } = useText();
  const variables = useVariables().data ?? [];
  return (
    <select
      className="field macros-variables"
      aria-label={text("macros-variable-insert")}
      value=""
      onChange={(event) => onInsert(event.target.value)}
    >
      <option value="" disabled>
        {text("macros-variable-insert")}
      </option>
      {variables.map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </select>
  );
}

interface ExampleProps {
  text: { language: string; channel: MacroChannel; formality: Formality; subject: string; body: string };
}

/** The text as a real customer would read it. */
function Example({ text }: ExampleProps) {
  const rows = useExamples().data?.rows ?? [];
  const [chosen, setChosen] = useState<number | null>(null);
  const later = useDeferredValue(text);
  const conversationId = chosen ?? rows[0]?.id;
  if (conversationId === undefined)
    return (
      <p className="form-hint">
        <Text id="macros-preview-none" />
      </p>
    );
  return (
    <>
      <Field label={<Text id="macros-preview-for" />}>
        <select
          className="field"
          value={conversationId}
          onChange={(event) => setChosen(Number(event.target.value))}
        >
          {rows.map((row) => (
            <option key={row.id} value={row.id}>
              {`${row.customerName || row.customerAddress} · ${row.subject}`}
            </option>
          ))}
        </select>
      </Field>
      <MacroPreview request={{ conversationId, text: later }} />
    </>
  );
}
