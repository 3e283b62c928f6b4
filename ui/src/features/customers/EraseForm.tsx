import { useState } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { showToast } from "../../shared/ui/toasts";
import { ProblemLine } from "./ProblemLine";
import { useErasePreview } from "./records";

interface Props {
  customer: Customer;
  onClose: () => void;
  onErased: () => void;
}

/** The question before somebody is erased: the one deed here that nothing takes back. */
export function EraseForm({ customer, onClose, onErased }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error } = useErasePreview(customer.id);
  const [isBusy, setIsBusy] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const erase = async () => {
    setIsBusy(true);
    try {
      await ask("inbox.erase_customer", { id: customer.id });
      showToast("customers-done-erased", undefined);
      onErased();
    } catch (caught) {
      setThrown(caught);
      setIsBusy(false);
    }
  };
  const name = customer.name || customer.addresses[0] || text("customers-name-unknown");
  const problem = error ?? thrown;
  return (
    <div
      className="merge"
      role="alertdialog"
      aria-label={text("customers-erase")}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
    >
      {data && (
        <p>
          <Text
            id="customers-erase-question"
            vars={{
              name,
              conversations: data.conversations,
              messages: data.messages,
              elsewhere: data.elsewhere,
            }}
          />
        </p>
      )}
      {data && data.orders > 0 && (
        <p>
          <Text id="customers-erase-orders" vars={{ orders: data.orders }} />
        </p>
      )}
      <p className="facts-quiet">
        <Text id="customers-erase-server" />
      </p>
      <ProblemLine text={problem === null ? null : problemText(problem)} />
      <div className="form-actions">
        <Button size="small" autoFocus onPress={onClose}>
          <Text id="customers-cancel" />
        </Button>
        <Button size="small" look="danger" isDisabled={!data || isBusy} onPress={() => void erase()}>
          <Text id="customers-erase-do" />
        </Button>
      </div>
    </div>
  );
}
