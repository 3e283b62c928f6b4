import { useState } from "react";
import type { Customer } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";

interface Props {
  customer: Customer;
  onKeep: (name: string) => void;
}

/** The name, and a field to change it. */
export function CustomerName({ customer, onKeep }: Props) {
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
          needs="customers.update"
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
