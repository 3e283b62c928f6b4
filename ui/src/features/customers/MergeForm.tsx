import { useState } from "react";
import type { Customer, DroppedDetail } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { useDeed } from "./deeds";
import { ProblemLine } from "./ProblemLine";
import { useCustomer } from "./queries";
import { useCustomers, useMergePreview } from "./records";

interface Props {
  customer: Customer;
  /** Who looks like this customer; none: somebody is looked for. */
  other: number | null;
  onClose: () => void;
  onMerged: (survivorId: number) => void;
}

/** Two customers become one: who stays, what comes of it, what is dropped. */
export function MergeForm({ customer, other, onClose, onMerged }: Props) {
  const [chosen, setChosen] = useState(other);
  const [isTurned, setIsTurned] = useState(false);
  return (
    <div className="merge" onKeyDown={(event) => event.key === "Escape" && onClose()}>
      {chosen === null ? (
        <Search id={customer.id} onChoose={setChosen} />
      ) : (
        <Preview
          survivorId={isTurned ? chosen : customer.id}
          absorbedId={isTurned ? customer.id : chosen}
          onTurn={() => setIsTurned((before) => !before)}
          onMerged={onMerged}
        />
      )}
      <div className="form-actions">
        {chosen !== null && (
          <Button size="small" look="plain" onPress={() => setChosen(null)}>
            <Text id="customers-merge" />
          </Button>
        )}
        <Button size="small" look="plain" onPress={onClose}>
          <Text id="customers-cancel" />
        </Button>
      </div>
    </div>
  );
}

function Search({ id, onChoose }: { id: number; onChoose: (id: number) => void }) {
  const { text, attribute } = useText();
  const [typed, setTyped] = useState("");
  const found = useCustomers({ query: typed.trim(), sort: "recent", filter: {} }).data?.pages[0]?.rows ?? [];
  return (
    <ChoiceList
      label={attribute("customers-search", "label")}
      field={{ value: typed, placeholder: attribute("customers-search", "placeholder"), onChange: setTyped }}
      empty={<Text id="customers-empty-search" />}
      choices={found
        .filter((row) => row.id !== id)
        .slice(0, 8)
        .map((row) => ({
          key: String(row.id),
          words: row.name,
          label: <bdi>{row.name || row.address || text("customers-name-unknown")}</bdi>,
          hint: <span className="identifier">{row.address}</span>,
          run: () => onChoose(row.id),
        }))}
    />
  );
}

/** Name and first address: namesakes are told apart by it. */
function Who({ one }: { one: Customer | undefined }) {
  const { text } = useText();
  if (!one) return null;
  const [address] = one.addresses;
  return (
    <>
      <bdi>{one.name || text("customers-name-unknown")}</bdi>
      {address && <span className="identifier merge-address">{address}</span>}
    </>
  );
}

interface PreviewProps {
  survivorId: number;
  absorbedId: number;
  onTurn: () => void;
  onMerged: (survivorId: number) => void;
}

function Preview({ survivorId, absorbedId, onTurn, onMerged }: PreviewProps) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const { run, problem } = useDeed();
  const survivor = useCustomer(survivorId).data;
  const absorbed = useCustomer(absorbedId).data;
  const { data, error } = useMergePreview(survivorId, absorbedId);
  const nameOf = (one: Customer | undefined) =>
    one ? one.name || one.addresses[0] || text("customers-name-unknown") : "";
  if (error) return <ProblemLine text={problemText(error)} />;
  if (!data) return null;
  const { merged, dropped } = data;
  const facts = [...merged.addresses, ...merged.handles.map((handle) => handle.value), ...merged.tags];
  const merge = () =>
    run(async () => {
      const { undoId } = await ask("inbox.merge_customers", { survivorId, absorbedId });
      onMerged(survivorId);
      return { undoId };
    }, "customers-done-merged");
  return (
    <>
      <dl className="merge-facts">
        <dt>
          <Text id="customers-merge-keeps" />
        </dt>
        <dd>
          <Who one={survivor} />
        </dd>
        <dt>
          <Text id="customers-merge-joins" />
        </dt>
        <dd>
          <Who one={absorbed} />
        </dd>
        <dt>
          <Text id="customers-merge-result" />
        </dt>
        <dd>
          <bdi>{nameOf(merged)}</bdi>
          {facts.map((fact) => (
            <span key={fact}>
              {" · "}
              <bdi>{fact}</bdi>
            </span>
          ))}
          {" · "}
          <Text id="customers-row-count" vars={{ count: merged.conversationCount }} />
        </dd>
      </dl>
      {dropped.length > 0 && (
        <ul className="merge-dropped">
          {dropped.map((each) => (
            <li key={`${each.what}-${each.fieldId}`}>
              <Text
                id="customers-merge-dropped"
                vars={{ kept: wordOf(each, each.kept), dropped: wordOf(each, each.dropped) }}
              />
            </li>
          ))}
        </ul>
      )}
      <ProblemLine text={problem} />
      <div className="form-actions">
        <Button size="small" look="filled" onPress={() => void merge()}>
          <Text id="customers-merge-do" />
        </Button>
        <Button size="small" onPress={onTurn}>
          <Text id="customers-merge-swap" />
        </Button>
      </div>
    </>
  );

  /** What is kept or dropped, in the agent's language. */
  function wordOf(each: DroppedDetail, value: string): string {
    if (each.what === "language") return format.language(value);
    if (each.what === "formality" && (value === "formal" || value === "informal"))
      return text(`customers-formality-${value}`);
    if (each.what === "consent" && (value === "given" || value === "refused"))
      return text(`customers-consent-${value}`);
    return value;
  }
}
