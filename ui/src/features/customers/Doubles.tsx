import { useState } from "react";
import type { Suggestion } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import { useDeed } from "./deeds";
import { MergeForm } from "./MergeForm";
import { ProblemLine } from "./ProblemLine";
import { useSuggestions } from "./records";
import { useCustomer } from "./queries";

const reasons = {
  same_mailbox: "customers-double-same-mailbox",
  same_phone: "customers-double-same-phone",
  same_handle: "customers-double-same-handle",
  similar_address: "customers-double-similar-address",
  same_company: "customers-double-same-company",
} as const;

/** Customers who may be one person, with the reason in words. */
export function Doubles({ onOpen }: { onOpen: (id: number) => void }) {
  const found = useSuggestions();
  const { run, problem } = useDeed();
  if (!found) return null;
  if (found.length === 0)
    return (
      <EmptyState icon="people">
        <Text id="customers-doubles-empty" />
      </EmptyState>
    );
  return (
    <div className="customers-tool">
      <h2>
        <Text id="customers-doubles" />
      </h2>
      <ProblemLine text={problem} />
      <ul className="doubles">
        {found.map((pair) => (
          <Pair key={`${pair.one.id}-${pair.other.id}`} pair={pair} run={run} onOpen={onOpen} />
        ))}
      </ul>
    </div>
  );
}

interface PairProps {
  pair: Suggestion;
  run: ReturnType<typeof useDeed>["run"];
  onOpen: (id: number) => void;
}

function Pair({ pair, run, onOpen }: PairProps) {
  const { text } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const nameOf = (row: Suggestion["one"]) => row.name || row.address || text("customers-name-unknown");
  return (
    <li className="double">
      <p className="double-names">
        <bdi>{nameOf(pair.one)}</bdi>
        <span className="identifier merge-address">{pair.one.name && pair.one.address}</span>
      </p>
      <p className="double-names">
        <bdi>{nameOf(pair.other)}</bdi>
        <span className="identifier merge-address">{pair.other.name && pair.other.address}</span>
      </p>
      <p className="facts-quiet">
        <Text id={reasons[pair.reason]} vars={{ shared: pair.shared }} />
      </p>
      <div className="form-actions">
        <Button
          size="small"
          needs="inbox.merge_customers"
          aria-expanded={isOpen}
          onPress={() => setIsOpen((before) => !before)}
        >
          <Text id="customers-double-look" />
        </Button>
        <Button
          size="small"
          look="plain"
          onPress={() =>
            void run(
              () => ask("customers.keep_apart", { oneId: pair.one.id, otherId: pair.other.id }),
              "customers-done-apart",
            )
          }
        >
          <Text id="customers-double-apart" />
        </Button>
      </div>
      {isOpen && <Compare pair={pair} onClose={() => setIsOpen(false)} onOpen={onOpen} />}
    </li>
  );
}

function Compare({
  pair,
  onClose,
  onOpen,
}: {
  pair: Suggestion;
  onClose: () => void;
  onOpen: PairProps["onOpen"];
}) {
  const one = useCustomer(pair.one.id).data;
  if (!one) return null;
  return <MergeForm customer={one} other={pair.other.id} onClose={onClose} onMerged={onOpen} />;
}
