import { useId, type ReactNode } from "react";
import type { DateOrder, LookedAtFile, Store, Subject } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ColumnList } from "../../../shared/files/ColumnList";
import type { FileManner } from "./fields";
import { useFieldWords } from "./useFieldWords";

const subjects: readonly [Subject, PlainKey][] = [
  ["orders", "shopfiles-subject-orders"],
  ["products", "shopfiles-subject-products"],
  ["customers", "shopfiles-subject-customers"],
];
const orders: readonly [DateOrder, PlainKey][] = [
  ["day_first", "shopfiles-dates-day-first"],
  ["month_first", "shopfiles-dates-month-first"],
];

interface Props {
  held: LookedAtFile;
  stores: readonly Store[];
  storeId: number | undefined;
  name: string;
  manner: FileManner;
  onManner: (manner: FileManner) => void;
  onStore: (id: number | undefined) => void;
  onName: (name: string) => void;
}

/** What a file holds, where it goes, and everything that it does not say itself. */
export function FileForm(props: Props) {
  const { held, stores, storeId, name, manner, onManner, onStore, onName } = props;
  const { text } = useText();
  const format = useFormat();
  const fieldWords = useFieldWords(held.subject);
  // What was said counts at once; the file is read by it a moment later.
  const fields = manner.columns ?? held.columns.map(({ field }) => field);
  const dates = held.dates ?? manner.dates ?? null;
  const options = held.fields.map((field) => ({ value: field, words: fieldWords(field) }));
  return (
    <>
      <div className="file-form">
        <Row label="shopfiles-subject">
          {(id) => (
            <select
              id={id}
              className="field"
              value={manner.subject ?? held.subject}
              onChange={(event) => {
                const subject = subjects.find(([each]) => each === event.target.value)?.[0];
                onManner({ subject });
              }}
            >
              {subjects.map(([subject, key]) => (
                <option key={subject} value={subject}>
                  {text(key)}
                </option>
              ))}
            </select>
          )}
        </Row>
        {stores.length > 0 && (
          <Row label="shopfiles-store">
            {(id) => (
              <select
                id={id}
                className="field"
                value={storeId ?? ""}
                onChange={(event) => onStore(event.target.value ? Number(event.target.value) : undefined)}
              >
                <option value="">{text("shopfiles-store-new")}</option>
                {stores.map((store) => (
                  <option key={store.id} value={store.id}>
                    {store.name}
                  </option>
                ))}
              </select>
            )}
          </Row>
        )}
        {storeId === undefined && (
          <Row label="shopfiles-name">
            {(id) => (
              <input
                id={id}
                className="field"
                dir="auto"
                autoComplete="off"
                value={name}
                onChange={(event) => onName(event.target.value)}
              />
            )}
          </Row>
        )}
        {(held.dates === null || manner.dates !== undefined) && (
          <Row label="shopfiles-dates">
            {(id) => (
              <select
                id={id}
                className="field"
                value={dates ?? ""}
                onChange={(event) => {
                  const dates = orders.find(([each]) => each === event.target.value)?.[0];
                  onManner({ ...manner, dates });
                }}
              >
                {dates === null && <option value="">{text("shopfiles-dates-open")}</option>}
                {orders.map(([order, key]) => (
                  <option key={order} value={order}>
                    {text(key)}
                  </option>
                ))}
              </select>
            )}
          </Row>
        )}
        {!held.hasCurrencyColumn && held.subject !== "customers" && (
          <Row label="shopfiles-currency">
            {(id) => (
              <input
                id={id}
                className="field file-currency"
                dir="ltr"
                autoComplete="off"
                spellCheck={false}
                maxLength={3}
                defaultValue={held.currency ?? ""}
                onChange={(event) => {
                  const currency = event.target.value.trim().toUpperCase();
                  if (currency.length === 3) onManner({ ...manner, currency });
                }}
              />
            )}
          </Row>
        )}
      </div>
      <h4>
        <Text id="shopfiles-columns" />
      </h4>
      {held.isRemembered && (
        <p className="form-hint">
          <Text id="shopfiles-remembered" />
        </p>
      )}
      <ColumnList
        columns={held.columns}
        label={(title) => title}
        valueOf={(at) => fields[at] ?? "skip"}
        options={options}
        onChange={(at, value) => {
          const chosen = held.fields.find((field) => field === value) ?? "skip";
          const columns = fields.map((field, index) => (index === at ? chosen : field));
          onManner({ ...manner, subject: held.subject, columns });
        }}
      />
      {held.lacks.length > 0 && (
        <p className="form-problem" role="status">
          <Text id="shopfiles-lacks" vars={{ fields: format.list(held.lacks.map(fieldWords)) }} />
        </p>
      )}
    </>
  );
}

function Row({ label, children }: { label: PlainKey; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      {children(id)}
    </div>
  );
}
