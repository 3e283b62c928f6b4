import { useEffect, useState } from "react";
import type { FormField, FormTemplate, Meaning, TestFormTemplateAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { meanings } from "./words";

interface Props {
  template: FormTemplate | null;
  onClose: () => void;
}

type Labels = Record<string, Meaning>;

/** An example mail, its labels, and what each of them means; what comes of it is shown at once. */
export function TemplateForm({ template, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [name, setName] = useState(template?.name ?? "");
  const [sender, setSender] = useState(template?.sender ?? "");
  const [subject, setSubject] = useState(template?.subject ?? "");
  const [example, setExample] = useState(template?.example ?? "");
  const [labels, setLabels] = useState<Labels>((template?.labels as Labels | undefined) ?? {});
  const [found, setFound] = useState<FormField[]>([]);
  const [tried, setTried] = useState<TestFormTemplateAnswer | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);

  useEffect(() => {
    let isCurrent = true;
    void ask("inbox.form_labels", { text: example }).then((fields) => {
      if (!isCurrent) return;
      setFound(fields);
      // What is known by itself is proposed; what was chosen by hand stays.
      setLabels((before) => ({
        ...Object.fromEntries(fields.map(({ label, meaning }) => [label, meaning])),
        ...before,
      }));
    }, setThrown);
    return () => {
      isCurrent = false;
    };
  }, [example]);
  useEffect(() => {
    let isCurrent = true;
    if (!example.trim()) return setTried(null);
    void ask("inbox.test_form_template", { text: example, labels }).then(
      (answer) => isCurrent && setTried(answer),
      setThrown,
    );
    return () => {
      isCurrent = false;
    };
  }, [example, labels]);

  const save = async () => {
    try {
      const id = template?.id;
      const deed = ask("inbox.save_form_template", { id, name, sender, subject, labels, example });
      await told(deed, "contacts-toast-template-saved", undefined);
      onClose();
    } catch (problem) {
      setThrown(problem);
    }
  };
  return (
    <form
      className="form template-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <label className="form-row">
        <span className="form-label">
          <Text id="contacts-template-name" />
        </span>
        <input
          autoFocus
          className="field"
          dir="auto"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="form-line">
        <input
          className="field identifier"
          dir="ltr"
          aria-label={attribute("contacts-template-sender", "label")}
          placeholder={attribute("contacts-template-sender", "label")}
          value={sender}
          onChange={(event) => setSender(event.target.value)}
        />
        <input
          className="field"
          dir="auto"
          aria-label={attribute("contacts-template-subject", "label")}
          placeholder={attribute("contacts-template-subject", "label")}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
      </div>
      <label className="form-row">
        <span className="form-label">
          <Text id="contacts-template-example" />
        </span>
        <textarea
          className="field"
          dir="auto"
          rows={7}
          value={example}
          onChange={(event) => setExample(event.target.value)}
        />
      </label>
      {found.length > 0 && (
        <table className="form-facts template-labels">
          <thead>
            <tr>
              <th scope="col">
                <Text id="contacts-template-label" />
              </th>
              <th scope="col">
                <Text id="contacts-template-value" />
              </th>
              <th scope="col">
                <Text id="contacts-template-means" />
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" dir="auto">
                  {label}
                </th>
                <td dir="auto">
                  <span className="template-value">{value}</span>
                </td>
                <td>
                  <select
                    className="field"
                    aria-label={attribute("contacts-template-meaning", "label", { label })}
                    value={labels[label] ?? "other"}
                    onChange={(event) =>
                      setLabels((before) => ({ ...before, [label]: event.target.value as Meaning }))
                    }
                  >
                    {meanings.map(([word, id]) => (
                      <option key={word} value={word}>
                        {text(id)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {tried && <Outcome tried={tried} />}
      {thrown !== null && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(thrown)}</span>
        </p>
      )}
      <div className="form-actions">
        <Button look="filled" size="small" type="submit">
          <Text id="contacts-template-save" />
        </Button>
        <Button look="plain" size="small" onPress={onClose}>
          <Text id="contacts-cancel" />
        </Button>
      </div>
    </form>
  );
}

/** What the desk makes of the example, or what it misses there. */
function Outcome({ tried }: { tried: TestFormTemplateAnswer }) {
  if (tried.missing)
    return (
      <p className="template-outcome template-missing" role="status">
        <Icon name="warning" />
        <Text
          id={
            tried.missing === "email" ? "contacts-template-misses-email" : "contacts-template-misses-message"
          }
        />
      </p>
    );
  return (
    <p className="template-outcome" role="status">
      <Icon name="check" />
      <Text id="contacts-template-reads" vars={{ name: tried.name || tried.email, email: tried.email }} />
    </p>
  );
}
