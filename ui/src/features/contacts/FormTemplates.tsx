import { useState } from "react";
import type { FormTemplate } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Allowed } from "../../shared/ui/Allowed";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import "./contacts.css";
import { useFormTemplates } from "./queries";
import { TemplateForm } from "./TemplateForm";

/** How mails of contact forms are read: the known kinds by themselves, the shop's own by templates. */
export function FormTemplates() {
  const { attribute } = useText();
  const problemText = useProblemText();
  const templates = useFormTemplates();
  const [edited, setEdited] = useState<FormTemplate | "new" | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);
  const undoing = { onProblem: setThrown };
  const remove = (id: number) =>
    told(
      ask("inbox.delete_form_template", { id }),
      "contacts-toast-template-removed",
      undefined,
      undoing,
    ).catch(setThrown);
  const readAll = () =>
    told(
      ask("inbox.read_forms", {}),
      "contacts-toast-forms-read",
      ({ found }) => ({ count: found }),
      undoing,
    ).catch(setThrown);
  return (
    <section className="settings-section" id="settings-forms">
      <h2>
        <Text id="contacts-forms-title" />
      </h2>
      <Allowed needs="inbox.save_form_template">
        <p className="meta">
          <Text id="contacts-forms-about" />
        </p>
        {templates && templates.length > 0 && (
          <ul className="template-list">
            {templates.map((template) => (
              <li key={template.id}>
                <Icon name="file" />
                <span className="ellipsis" dir="auto">
                  {template.name}
                </span>
                {template.sender && <span className="identifier ellipsis meta">{template.sender}</span>}
                <Button size="small" onPress={() => setEdited(template)}>
                  <Text id="contacts-forms-edit" />
                </Button>
                <IconButton
                  icon="close"
                  label={attribute("contacts-forms-remove", "label", { name: template.name })}
                  onPress={() => void remove(template.id)}
                />
              </li>
            ))}
          </ul>
        )}
        {edited ? (
          <TemplateForm
            key={edited === "new" ? 0 : edited.id}
            template={edited === "new" ? null : edited}
            onClose={() => setEdited(null)}
          />
        ) : (
          <div className="form-actions">
            <Button onPress={() => setEdited("new")}>
              <Icon name="add" />
              <Text id="contacts-forms-add" />
            </Button>
            <Button look="plain" onPress={() => void readAll()}>
              <Text id="contacts-forms-read-all" />
            </Button>
          </div>
        )}
        {thrown !== null && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(thrown)}</span>
          </p>
        )}
      </Allowed>
    </section>
  );
}
