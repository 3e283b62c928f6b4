import { useState, type ReactNode } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Allowed } from "../../shared/ui/Allowed";
import { Avatar } from "../../shared/ui/Avatar";
import { Button } from "../../shared/ui/Button";
import { ProblemState } from "../../shared/ui/ProblemState";
import { showToast } from "../../shared/ui/toasts";
import { CustomerName } from "./CustomerName";
import { CustomerNotes } from "./CustomerNotes";
import { handOver, useDeed } from "./deeds";
import { EraseForm } from "./EraseForm";
import { LocalTime } from "./LocalTime";
import { MergeForm } from "./MergeForm";
import { ProblemLine } from "./ProblemLine";
import { useCustomer } from "./queries";
import { RecordDetails } from "./RecordDetails";
import { RecordFields } from "./RecordFields";
import { RecordReach } from "./RecordReach";
import { RecordTags } from "./RecordTags";
import { useSuggestions } from "./records";
import { Timeline } from "./Timeline";

interface Props {
  id: number;
  /** More facts, as items of a list. */
  facts?: ReactNode;
  /** What others know about them, above their conversations. */
  children?: ReactNode;
  /** Called when this customer is gone: with whoever is left, or nobody. */
  onGone: (id: number | null) => void;
  onOpenConversation: (id: number) => void;
}

/** Everything about one customer. */
export function CustomerRecord({ id, facts, children, onGone, onOpenConversation }: Props) {
  const problemText = useProblemText();
  const { data: customer, error, refetch } = useCustomer(id);
  if (error && !customer) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (!customer) return null;
  return (
    <article className="customer-record">
      <Head customer={customer} facts={facts} onGone={onGone} />
      <div className="record-columns">
        <div>
          <CustomerNotes customer={customer} />
          {children}
          <Timeline id={id} onOpen={onOpenConversation} />
        </div>
        <div className="record-side">
          <Allowed needs="customers.update">
            <RecordReach customer={customer} />
            <RecordTags customer={customer} />
            <RecordDetails customer={customer} />
            <RecordFields customer={customer} />
          </Allowed>
        </div>
      </div>
    </article>
  );
}

type HeadProps = { customer: Customer } & Pick<Props, "facts" | "onGone">;

function Head({ customer, facts, onGone }: HeadProps) {
  const { run, problem } = useDeed();
  const problemText = useProblemText();
  const [open, setOpen] = useState<"merge" | "erase" | null>(null);
  const [thrown, setThrown] = useState<unknown>(null);
  const double = useSuggestions(customer.id)?.[0];
  const alike = double && (double.one.id === customer.id ? double.other : double.one);
  const handOut = async () => {
    try {
      const { json, mbox } = await ask("inbox.hand_out", { id: customer.id });
      const bytes = Uint8Array.from(atob(mbox), (letter) => letter.charCodeAt(0));
      handOver(`customer-${customer.id}.json`, [json]);
      handOver(`customer-${customer.id}.mbox`, [bytes]);
      setThrown(null);
      showToast("customers-hand-out-done", undefined);
    } catch (caught) {
      setThrown(caught);
    }
  };
  return (
    <header className="record-head">
      <div className="customer-who">
        <Avatar name={customer.name || customer.addresses[0] || ""} size="large" />
        <div className="customer-names">
          <CustomerName
            customer={customer}
            onKeep={(name) => void run(() => ask("customers.update", { id: customer.id, name }))}
          />
          <ul className="record-facts">
            <LocalTime customer={customer} />
            {facts}
          </ul>
        </div>
      </div>
      <div className="form-actions">
        <Button size="small" needs="inbox.merge_customers" onPress={() => setOpen("merge")}>
          <Text id={alike ? "customers-doubles" : "customers-merge"} />
        </Button>
        <Button size="small" look="plain" needs="inbox.hand_out" onPress={() => void handOut()}>
          <Text id="customers-hand-out" />
        </Button>
        <Button size="small" look="plain" needs="inbox.erase_customer" onPress={() => setOpen("erase")}>
          <Text id="customers-erase" />
        </Button>
      </div>
      <ProblemLine text={problem ?? (thrown === null ? null : problemText(thrown))} />
      {open === "merge" && (
        <MergeForm
          customer={customer}
          other={alike?.id ?? null}
          onClose={() => setOpen(null)}
          onMerged={(left) => {
            setOpen(null);
            onGone(left);
          }}
        />
      )}
      {open === "erase" && (
        <EraseForm customer={customer} onClose={() => setOpen(null)} onErased={() => onGone(null)} />
      )}
    </header>
  );
}
