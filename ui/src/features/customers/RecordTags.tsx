import { useId, useState } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { IconButton } from "../../shared/ui/IconButton";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";
import { useCustomerTags } from "./records";

/** The tags of a customer, and a field to add one. */
export function RecordTags({ customer }: { customer: Customer }) {
  const { attribute } = useText();
  const { run, problem } = useDeed();
  const known = useCustomerTags() ?? [];
  const list = useId();
  const [typed, setTyped] = useState("");
  const change = (changes: { add?: string[]; remove?: string[] }) =>
    run(() => ask("customers.tag", { ids: [customer.id], ...changes }));
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-tags-title" />
        </h3>
      </div>
      <ul className="record-tags">
        {customer.tags.map((tag) => (
          <li key={tag}>
            <Chip>
              <bdi>{tag}</bdi>
            </Chip>
            <IconButton
              icon="close"
              size={12}
              label={attribute("customers-reach-remove", "label", { value: tag })}
              onPress={() => void change({ remove: [tag] })}
            />
          </li>
        ))}
      </ul>
      <form
        className="form-line"
        onSubmit={(event) => {
          event.preventDefault();
          void change({ add: [typed.trim()] }).then((isDone) => isDone && setTyped(""));
        }}
      >
        <input
          className="field"
          dir="auto"
          list={list}
          aria-label={attribute("customers-tag-input", "label")}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <datalist id={list}>
          {known.map((tag) => (
            <option key={tag} value={tag} />
          ))}
        </datalist>
        <Button type="submit" size="small" isDisabled={!typed.trim()}>
          <Text id="customers-add" />
        </Button>
      </form>
      <ProblemLine text={problem} />
    </section>
  );
}
