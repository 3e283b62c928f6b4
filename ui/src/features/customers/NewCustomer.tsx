import { useState } from "react";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";

interface Props {
  onAdded: (id: number) => void;
  onClose: () => void;
}

/** Adds somebody who has not written yet, by a name or an address. */
export function NewCustomer({ onAdded, onClose }: Props) {
  const { attribute } = useText();
  const { run, problem } = useDeed();
  const [typed, setTyped] = useState("");
  const add = async () => {
    const isAddress = typed.includes("@");
    const request = isAddress ? { address: typed.trim() } : { name: typed.trim() };
    const isDone = await run(async () => {
      const { customer, undoId } = await ask("customers.add", request);
      onAdded(customer.id);
      return { undoId };
    }, "customers-done-added");
    if (isDone) onClose();
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      <input
        autoFocus
        className="field"
        dir="auto"
        aria-label={attribute("customers-new-input", "label")}
        placeholder={attribute("customers-new-input", "label")}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="form-actions">
        <Button type="submit" size="small" isDisabled={!typed.trim()}>
          <Text id="customers-add" />
        </Button>
        <Button size="small" look="plain" onPress={onClose}>
          <Text id="customers-cancel" />
        </Button>
      </div>
      <ProblemLine text={problem} />
    </form>
  );
}
