import { useState } from "react";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";

/** Adds somebody who has not written yet, by a name or an address. */
export function NewCustomer({ onAdded }: { onAdded: (id: number) => void }) {
  const { attribute } = useText();
  const { run, problem } = useDeed();
  const [typed, setTyped] = useState<string | null>(null);
  if (typed === null)
    return (
      <div className="form-actions">
        <Button size="small" onPress={() => setTyped("")}>
          <Text id="customers-new" />
        </Button>
      </div>
    );
  const add = async () => {
    const isAddress = typed.includes("@");
    const request = isAddress ? { address: typed.trim() } : { name: typed.trim() };
    const isDone = await run(async () => {
      const { customer, undoId } = await ask("customers.add", request);
      onAdded(customer.id);
      return { undoId };
    }, "customers-done-added");
    if (isDone) setTyped(null);
  };
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => event.key === "Escape" && setTyped(null)}
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
        <Button size="small" look="plain" onPress={() => setTyped(null)}>
          <Text id="customers-cancel" />
        </Button>
      </div>
      <ProblemLine text={problem} />
    </form>
  );
}
