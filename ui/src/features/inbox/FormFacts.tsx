import { useState } from "react";
import type { FormInfo, MessageItem } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { dial, telephoneLink } from "../../platform/dial";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import "./contact.css";
import { LinkedText } from "./LinkedText";

const trusts = {
  own: "contacts-form-own",
  known: "contacts-form-known",
  reply_to: "contacts-form-reply-to",
  stranger: "contacts-form-stranger",
} as const satisfies Record<FormInfo["trust"], string>;

/** What somebody typed into a form, and how far it can be believed; the mail itself stays one press away. */
export function FormFacts({ message, form }: { message: MessageItem; form: FormInfo }) {
  const [original, setOriginal] = useState<string | null>(null);
  const isDoubtful = form.trust === "stranger" || form.trust === "reply_to";
  const show = () =>
    void ask("inbox.message_text", { messageId: message.id }).then(({ text }) => setOriginal(text));
  const fields = form.fields.filter((field) => field.meaning !== "message");
  return (
    <div className="form-facts-place">
      <p className={`form-trust${isDoubtful ? " form-doubt" : ""}`}>
        <Icon name={isDoubtful ? "warning" : "file"} size={12} />
        <span>
          <Text id={trusts[form.trust]} vars={{ sender: form.sentBy }} />
        </span>
      </p>
      {fields.length > 0 && (
        <table className="form-facts">
          <tbody>
            {fields.map((field, at) => (
              <tr key={at}>
                <th scope="row" dir="auto">
                  {field.label}
                </th>
                <td dir="auto">
                  {field.meaning === "phone" ? (
                    <a
                      className="identifier"
                      href={telephoneLink(field.value)}
                      onClick={(event) => dial(event, field.value, {})}
                    >
                      {field.value}
                    </a>
                  ) : (
                    <bdi>{field.value}</bdi>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <button
        type="button"
        className="fold-button fold-quiet"
        aria-expanded={original !== null}
        onClick={() => (original === null ? show() : setOriginal(null))}
      >
        <Icon name={original === null ? "visible" : "hidden"} />
        <Text id={original === null ? "contacts-form-show-mail" : "contacts-form-hide-mail"} />
      </button>
      {original !== null && (
        <div className="form-original">
          <LinkedText text={original} lang={message.language} />
        </div>
      )}
    </div>
  );
}
