import { useState } from "react";
import type { CustomerFilter, FieldOperator } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { codes } from "../../shared/text/customerLanguages";
import { ProblemLine } from "./ProblemLine";
import { Detail } from "./RecordDetails";
import { useCustomerTags, useFields } from "./records";

interface Props {
  filter: CustomerFilter;
  onFilter: (filter: CustomerFilter) => void;
}

const operators: [FieldOperator, PlainKey][] = [
  ["is", "customers-operator-is"],
  ["contains", "customers-operator-contains"],
  ["at_least", "customers-operator-at-least"],
  ["at_most", "customers-operator-at-most"],
  ["filled", "customers-operator-filled"],
];

type NumberName = "leastConversations" | "mostConversations" | "contactWithinDays" | "noContactForDays";

const numbers: [NumberName, PlainKey][] = [
  ["leastConversations", "customers-filter-least"],
  ["mostConversations", "customers-filter-most"],
  ["contactWithinDays", "customers-filter-within"],
  ["noContactForDays", "customers-filter-silent"],
];

/** The filter without what does not matter, so that an empty one is empty. */
function clean(filter: CustomerFilter): CustomerFilter {
  const kept = Object.entries(filter).filter(
    ([, value]) => value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as CustomerFilter;
}

/** What has to be true of a customer; everything together. */
export function FilterForm({ filter, onFilter }: Props) {
  const { text } = useText();
  const format = useFormat();
  const tags = useCustomerTags() ?? [];
  const fields = useFields() ?? [];
  const change = (changes: CustomerFilter) => onFilter(clean({ ...filter, ...changes }));
  const condition = filter.fields?.[0];
  return (
    <div className="form customers-filter">
      <Detail label="customers-detail-language">
        {(id) => (
          <select
            id={id}
            className="field"
            value={filter.language ?? ""}
            onChange={(event) => change({ language: event.target.value })}
          >
            <option value="">{text("customers-filter-any")}</option>
            {codes.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
        )}
      </Detail>
      <Detail label="customers-filter-tag">
        {(id) => (
          <select
            id={id}
            className="field"
            value={filter.tags?.[0] ?? ""}
            onChange={(event) => change({ tags: event.target.value ? [event.target.value] : [] })}
          >
            <option value="">{text("customers-filter-any")}</option>
            {tags.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        )}
      </Detail>
      {numbers.map(([name, label]) => (
        <Detail key={name} label={label}>
          {(id) => (
            <input
              id={id}
              className="field"
              type="number"
              min={0}
              value={filter[name] ?? ""}
              onChange={(event) =>
                change({
                  [name]: event.target.value === "" ? undefined : Math.max(0, Number(event.target.value)),
                })
              }
            />
          )}
        </Detail>
      ))}
      {fields.length > 0 && (
        <div className="form-line">
          <select
            className="field"
            aria-label={text("customers-filter-field")}
            value={condition?.fieldId ?? ""}
            onChange={(event) => {
              const fieldId = Number(event.target.value);
              change({ fields: fieldId ? [{ operator: "filled", ...condition, fieldId }] : [] });
            }}
          >
            <option value="">{text("customers-filter-field")}</option>
            {fields.map((field) => (
              <option key={field.id} value={field.id}>
                {field.name}
              </option>
            ))}
          </select>
          {condition && (
            <select
              className="field"
              aria-label={text("customers-filter-operator")}
              value={condition.operator}
              onChange={(event) =>
                change({ fields: [{ ...condition, operator: event.target.value as FieldOperator }] })
              }
            >
              {operators.map(([operator, label]) => (
                <option key={operator} value={operator}>
                  {text(label)}
                </option>
              ))}
            </select>
          )}
          {condition && condition.operator !== "filled" && (
            <input
              className="field"
              dir="auto"
              aria-label={text("customers-filter-value")}
              value={condition.value ?? ""}
              onChange={(event) => change({ fields: [{ ...condition, value: event.target.value }] })}
            />
          )}
        </div>
      )}
      <KeepSegment filter={filter} />
    </div>
  );
}

function KeepSegment({ filter }: { filter: CustomerFilter }) {
  const { text } = useText();
  const problemText = useProblemText();
  const [name, setName] = useState("");
  const [thrown, setThrown] = useState<unknown>(null);
  if (Object.keys(filter).length === 0) return null;
  const keep = async () => {
    try {
      await ask("customers.save_segment", { name, filter });
      setName("");
      setThrown(null);
    } catch (caught) {
      setThrown(caught);
    }
  };
  return (
    <form
      className="form-line"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <input
        className="field"
        dir="auto"
        aria-label={text("customers-segment-name")}
        placeholder={text("customers-segment-name")}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" size="small" isDisabled={!name.trim()}>
        <Text id="customers-segment-save" />
      </Button>
      <ProblemLine text={thrown === null ? null : problemText(thrown)} />
    </form>
  );
}
