import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { LanguageMenu } from "./LanguageMenu";
import { useCustomerConversations } from "./queries";

const sources: Record<string, PlainKey> = {
  person: "customers-language-source-person",
  declared: "customers-language-source-declared",
  detected: "customers-language-source-detected",
};

interface Props {
  customer: Customer;
  conversationId: number;
  /** The address that the conversation came from. */
  address: string;
}

/** Name and address, always both; the language and how it was decided. */
export function CustomerCard({ customer, conversationId, address }: Props) {
  const format = useFormat();
  const { text } = useText();
  const conversations = useCustomerConversations(conversationId).data;
  const problemText = useProblemText();
  const update = useMutation({
    mutationFn: (changes: { name?: string; language?: string }) =>
      ask("customers.update", { id: customer.id, ...changes }),
  });
  const source = sources[customer.languageSource];
  const others = customer.addresses.filter((each) => each !== address);
  return (
    <section className="customer-section customer-first">
      <div className="customer-who">
        <Avatar name={customer.name || address} size="large" />
        <div className="customer-names">
          <Name customer={customer} onKeep={(name) => update.mutate({ name })} />
          <p className="customer-address">
            <span className="identifier">{address}</span>
          </p>
          {others.map((each) => (
            <p key={each} className="customer-address">
              <span className="identifier">{each}</span>
            </p>
          ))}
        </div>
      </div>
      <ul className="facts">
        <li>
          <Icon name="globe" />
          <div>
            <p>
              {customer.language ? (
                format.language(customer.language)
              ) : (
                <Text id="customers-language-unknown" />
              )}
            </p>
            <p className="facts-quiet">
              {source && (
                <>
                  <Text id={source} />
                  {" · "}
                </>
              )}
              <LanguageMenu
                current={customer.language}
                onChoose={(language) => update.mutate({ language })}
              />
            </p>
          </div>
        </li>
        {conversations && conversations.length > 0 && (
          <li>
            <Icon name="mail" />
            <p>
              {text("customers-since", {
                count: conversations.length,
                since: format.monthYear(customer.createdAt),
              })}
            </p>
          </li>
        )}
      </ul>
      {update.error && (
        <p className="message-problem" role="alert">
          {problemText(update.error)}
        </p>
      )}
    </section>
  );
}

function Name({ customer, onKeep }: { customer: Customer; onKeep: (name: string) => void }) {
  const { text, attribute } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <div className="customer-name-line">
        <h3 className="customer-name" dir="auto">
          {customer.name || text("customers-name-unknown")}
        </h3>
        <IconButton
          icon="pen"
          size={12}
          className="customer-edit"
          label={attribute("customers-name-edit", "label")}
          onPress={() => setTyped(customer.name)}
        />
      </div>
    );
  return (
    <form
      className="customer-name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== customer.name) onKeep(typed.trim());
        setTyped(null);
      }}
      onKeyDown={(event) => event.key === "Escape" && setTyped(null)}
    >
      <input
        autoFocus
        className="menu-field"
        dir="auto"
        aria-label={attribute("customers-name-input", "label")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" size="small">
        <Text id="customers-name-save" />
      </Button>
    </form>
  );
}
