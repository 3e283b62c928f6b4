import { useMutation } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import type { Actions, Macro, MacroPriority, MacroStatus } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { useColleagues } from "./queries";

interface Props {
  /** None: a new one. */
  macro: Macro | null;
  onSaved: (saved: Macro) => void;
}

const none: Actions = { addTags: [], removeTags: [] };
const tagsOf = (text: string) =>
  text
    .split(/[,،、]/)
    .map((tag) => tag.trim())
    .filter(Boolean);

/** Titles in every language, the folder, and what the macro does. */
export function MacroForm({ macro, onSaved }: Props) {
  const format = useFormat();
  const problemText = useProblemText();
  const own = useStore(languageStore);
  const [titles, setTitles] = useState<Record<string, string>>({ ...macro?.titles });
  const [folder, setFolder] = useState(macro?.folder ?? "");
  const [actions, setActions] = useState<Actions>(macro?.actions ?? none);
  const [tags, setTags] = useState({
    add: actions.addTags.join(", "),
    remove: actions.removeTags.join(", "),
  });
  const save = useMutation({
    mutationFn: () =>
      ask("macros.save", {
        id: macro?.id,
        titles,
        folder,
        actions: { ...actions, addTags: tagsOf(tags.add), removeTags: tagsOf(tags.remove) },
      }),
    onSuccess: onSaved,
  });
  const used = macro?.variants.map(({ language }) => language) ?? [];
  const mine = own === "en-XA" ? "en" : own;
  const languages = [...new Set([mine, ...Object.keys(macro?.titles ?? {}), ...used])];
  return (
    <section>
      <h2>
        <Text id="macros-titles" />
      </h2>
      <div className="macros-fields">
        {languages.map((language) => (
          <Field key={language} label={format.language(language)}>
            <input
              className="field"
              dir="auto"
              lang={language}
              autoFocus={macro === null && language === mine}
              value={titles[language] ?? ""}
              onChange={(event) => setTitles({ ...titles, [language]: event.target.value })}
            />
          </Field>
        ))}
        <Field label={<Text id="macros-folder" />}>
          <input
            className="field"
            dir="auto"
            value={folder}
            onChange={(event) => setFolder(event.target.value)}
          />
        </Field>
      </div>
      <h2>
        <Text id="macros-actions" />
      </h2>
      <div className="macros-fields">
        <ActionFields actions={actions} onChange={setActions} />
        <Field label={<Text id="macros-field-add-tags" />}>
          <input
            className="field"
            dir="auto"
            value={tags.add}
            onChange={(event) => setTags({ ...tags, add: event.target.value })}
          />
        </Field>
        <Field label={<Text id="macros-field-remove-tags" />}>
          <input
            className="field"
            dir="auto"
            value={tags.remove}
            onChange={(event) => setTags({ ...tags, remove: event.target.value })}
          />
        </Field>
      </div>
      <div className="form-actions">
        <Button isDisabled={save.isPending} onPress={() => save.mutate()}>
          <Text id="macros-save" />
        </Button>
        <span role="status">{save.isSuccess && <Text id="macros-saved" />}</span>
      </div>
      {save.error && (
        <p className="form-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
    </section>
  );
}

const statuses: MacroStatus[] = ["open", "pending", "closed"];
const priorities: MacroPriority[] = ["low", "normal", "high", "urgent"];

function ActionFields({ actions, onChange }: { actions: Actions; onChange: (actions: Actions) => void }) {
  const { assign } = actions;
  const colleagues = useColleagues().data?.filter(({ name }) => name) ?? [];
  return (
    <>
      <Field label={<Text id="macros-field-status" />}>
        <select
          className="field"
          value={actions.status ?? ""}
          onChange={(event) =>
            onChange({ ...actions, status: statuses.find((each) => each === event.target.value) })
          }
        >
          <Unchanged />
          {statuses.map((status) => (
            <option key={status} value={status}>
              <Text id={`macros-status-${status}`} />
            </option>
          ))}
        </select>
      </Field>
      <Field label={<Text id="macros-field-assign" />}>
        <select
          className="field"
          value={typeof assign === "object" ? String(assign.agent) : (assign ?? "")}
          onChange={({ target: { value } }) => {
            const person = value === "me" || value === "nobody" ? value : { agent: Number(value) };
            onChange({ ...actions, assign: value === "" ? undefined : person });
          }}
        >
          <Unchanged />
          <option value="me">
            <Text id="macros-assign-me" />
          </option>
          <option value="nobody">
            <Text id="macros-assign-nobody" />
          </option>
          {colleagues.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <Field label={<Text id="macros-field-priority" />}>
        <select
          className="field"
          value={actions.priority ?? ""}
          onChange={(event) =>
            onChange({ ...actions, priority: priorities.find((each) => each === event.target.value) })
          }
        >
          <Unchanged />
          {priorities.map((priority) => (
            <option key={priority} value={priority}>
              <Text id={`inbox-priority-${priority}`} />
            </option>
          ))}
        </select>
      </Field>
      <Field label={<Text id="macros-field-snooze" />}>
        <input
          className="field"
          type="number"
          min={0}
          value={actions.snoozeMinutes ? actions.snoozeMinutes / 60 : ""}
          onChange={(event) => {
            const minutes = Math.round(Number(event.target.value) * 60);
            onChange({ ...actions, snoozeMinutes: minutes > 0 ? minutes : undefined });
          }}
        />
      </Field>
    </>
  );
}

function Unchanged() {
  return (
    <option value="">
      <Text id="macros-unchanged" />
    </option>
  );
}

/** A label above its field. */
export function Field({ label, wide, children }: { label: ReactNode; wide?: boolean; children: ReactNode }) {
  return (
    <label className={wide ? "form-row macros-field-wide" : "form-row"}>
      <span className="form-label">{label}</span>
      {children}
    </label>
  );
}
