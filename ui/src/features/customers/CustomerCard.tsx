import type { ReactNode } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { dial, telephoneLink } from "../../platform/dial";
import { useFormat } from "../../shared/format/useFormat";
import { go, hashOf } from "../../shared/place";
import { decidedBy } from "../../shared/text/decided";
import { formsOf } from "../../shared/text/formality/words";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Avatar } from "../../shared/ui/Avatar";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";
import { CustomerName } from "./CustomerName";
import { useDeed } from "./deeds";
import { LanguageMenu } from "./LanguageMenu";
import { LocalTime } from "./LocalTime";
import { ProblemLine } from "./ProblemLine";
import { useCustomerConversations, useExpected } from "./queries";
import { modes } from "./words";

interface Props {
  customer: Customer;
  conversationId: number;
  /** The address that the conversation came from. */
  address: string;
  hint?: ReactNode;
  /** More facts, as items of the list. */
  facts?: ReactNode;
}

/** Name and address, always both; the language and how it was decided. */
export function CustomerCard({ customer, conversationId, address, hint, facts }: Props) {
  const format = useFormat();
  const { text } = useText();
  const conversations = useCustomerConversations(conversationId).data;
  const expected = useExpected(conversationId).data;
  const { run, problem } = useDeed();
  const update = (changes: { name?: string; language?: string }) =>
    void run(() => ask("customers.update", { id: customer.id, ...changes }));
  const language = customer.language ?? expected?.language ?? null;
  const source = decidedBy(customer.language ? customer.languageSource : (expected?.languageSource ?? ""));
  const formality = customer.formality === "neutral" ? expected?.formality : customer.formality;
  const form = language && formality && formality !== "neutral" ? formsOf(language)?.[formality] : undefined;
  const mode = modes.find(([word]) => word === customer.contactMode)?.[1];
  const others = customer.addresses.filter((each) => each !== address);
  return (
    <section className="customer-section customer-first">
      <div className="customer-who">
        <Avatar name={customer.name || address} size="large" />
        <div className="customer-names">
          <CustomerName customer={customer} onKeep={(name) => update({ name })} />
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
        <LocalTime customer={customer} />
        <li>
          <Icon name="globe" />
          <div>
            <p>
              {language ? (
                <>
                  {format.language(language)}
                  {form && (
                    <>
                      {", "}
                      <bdi lang={language}>{form}</bdi>
                    </>
                  )}
                </>
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
              <LanguageMenu current={customer.language} onChoose={(language) => update({ language })} />
            </p>
          </div>
        </li>
        {mode && customer.contactMode !== "any" && (
          <li>
            <Icon name={customer.contactMode === "phone" ? "phone" : "visible"} />
            <p title={text("customers-detail-mode")}>
              <Text id={mode} />
            </p>
          </li>
        )}
        {customer.handles
          .filter(({ kind }) => kind === "phone" || kind === "whatsapp")
          .map((handle) => (
            <li key={handle.id}>
              <Icon name="phone" />
              <a
                className="identifier ellipsis"
                href={telephoneLink(handle.value)}
                onClick={(event) =>
                  dial(event, handle.value, { customerId: customer.id, name: customer.name })
                }
              >
                {handle.value}
              </a>
            </li>
          ))}
        {facts}
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
      {hint}
      {customer.tags.length > 0 && (
        <p className="customer-tags">
          {customer.tags.map((tag) => (
            <Chip key={tag}>
              <bdi>{tag}</bdi>
            </Chip>
          ))}
        </p>
      )}
      <a
        className="link-button"
        href={hashOf({ name: "customers", id: customer.id, tool: "" })}
        onClick={(event) => {
          event.preventDefault();
          go({ name: "customers", id: customer.id, tool: "" });
        }}
      >
        <Text id="customers-page-open" />
      </a>
      <ProblemLine text={problem} />
    </section>
  );
}
