import { useState } from "react";
import type { Customer, HandleKind } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { dial, telephoneLink } from "../../platform/dial";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";

type Kind = "mail" | HandleKind;

const kinds: Record<Kind, PlainKey> = {
  mail: "customers-reach-mail",
  phone: "customers-reach-phone",
  whatsapp: "customers-reach-whatsapp",
  telegram: "customers-reach-telegram",
  instagram: "customers-reach-instagram",
  facebook: "customers-reach-facebook",
  other: "customers-reach-other",
};

/** Addresses, numbers and names on other networks; each can be added and taken away. */
export function RecordReach({ customer }: { customer: Customer }) {
  const { text, attribute } = useText();
  const { run, problem } = useDeed();
  const [kind, setKind] = useState<Kind>("mail");
  const [typed, setTyped] = useState("");
  const { id } = customer;
  const add = async () => {
    const value = typed.trim();
    const isDone = await run(() =>
      kind === "mail"
        ? ask("customers.add_address", { id, address: value })
        : ask("customers.add_handle", { id, kind, value }),
    );
    if (isDone) setTyped("");
  };
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-reach-title" />
        </h3>
      </div>
      <ul>
        {customer.addresses.map((address) => (
          <li key={address} className="reach-row">
            <Icon name="mail" />
            <span className="identifier ellipsis">{address}</span>
            <IconButton
              icon="close"
              size={12}
              label={attribute("customers-reach-remove", "label", { value: address })}
              onPress={() =>
                void run(() => ask("customers.remove_address", { id, address }), "customers-done-removed")
              }
            />
          </li>
        ))}
        {customer.handles.map((handle) => (
          <li key={handle.id} className="reach-row">
            <Icon name={handle.kind === "phone" ? "phone" : "chat"} />
            {handle.kind === "phone" || handle.kind === "whatsapp" ? (
              <a
                className="identifier ellipsis"
                href={telephoneLink(handle.value)}
                onClick={(event) => dial(event, handle.value, { customerId: id, name: customer.name })}
              >
                {handle.value}
              </a>
            ) : (
              <span className="identifier ellipsis">{handle.value}</span>
            )}
            <span className="facts-quiet">
              <Text id={kinds[handle.kind]} />
            </span>
            <IconButton
              icon="close"
              size={12}
              label={attribute("customers-reach-remove", "label", { value: handle.value })}
              onPress={() =>
                void run(
                  () => ask("customers.delete_handle", { id, handleId: handle.id }),
                  "customers-done-removed",
                )
              }
            />
          </li>
        ))}
      </ul>
      <form
        className="reach-form"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <select
          className="field"
          aria-label={attribute("customers-reach-kind", "label")}
          value={kind}
          onChange={(event) => setKind(event.target.value as Kind)}
        >
          {Object.entries(kinds).map(([each, label]) => (
            <option key={each} value={each}>
              {text(label)}
            </option>
          ))}
        </select>
        <input
          className="field"
          dir="ltr"
          aria-label={attribute("customers-reach-input", "label")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" size="small" isDisabled={!typed.trim()}>
          <Text id="customers-add" />
        </Button>
      </form>
      <ProblemLine text={problem} />
    </section>
  );
}
