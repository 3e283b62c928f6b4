import { useId, useState, type ReactNode } from "react";
import type { FactsRequest } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { periods, type Days, type PeriodName } from "./period";
import { useShops } from "./queries";
import { customDays, period } from "./session";

interface Props {
  days: Days;
  request: FactsRequest;
  countries: readonly string[];
  storeId: number | null;
  country: string;
  onStore: (id: number | null) => void;
  onCountry: (country: string) => void;
}

type FieldName = "facts-period" | "facts-shop" | "facts-country" | "facts-from" | "facts-to";

function Field({ id, children }: { id: FieldName; children: (field: string) => ReactNode }) {
  const field = useId();
  return (
    <div className="facts-field">
      <label className="form-label" htmlFor={field}>
        <Text id={id} />
      </label>
      {children(field)}
    </div>
  );
}

/** Which period, which shop, which country; and everything as a table. */
export function FactsBar({ days, request, countries, storeId, country, onStore, onCountry }: Props) {
  const { text } = useText();
  const format = useFormat();
  const named = useStore(period);
  const shops = useShops().data ?? [];
  const choose = (name: PeriodName) => {
    if (name === "custom") customDays.set(days);
    period.set(name);
  };
  const offered = country && !countries.includes(country) ? [country, ...countries] : countries;
  return (
    <div className="facts-bar">
      <Field id="facts-period">
        {(field) => (
          <select
            id={field}
            className="field"
            value={named}
            onChange={(event) => choose(periods.find((each) => each === event.target.value) ?? "year")}
          >
            {periods.map((each) => (
              <option key={each} value={each}>
                {text(`facts-period-${each}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {named === "custom" && <OwnDays days={days} />}
      {shops.length > 1 && (
        <Field id="facts-shop">
          {(field) => (
            <select
              id={field}
              className="field"
              value={storeId ?? ""}
              onChange={(event) => onStore(event.target.value ? Number(event.target.value) : null)}
            >
              <option value="">{text("facts-all-shops")}</option>
              {shops.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {offered.length > 1 && (
        <Field id="facts-country">
          {(field) => (
            <select
              id={field}
              className="field"
              value={country}
              onChange={(event) => onCountry(event.target.value)}
            >
              <option value="">{text("facts-all-countries")}</option>
              {offered.map((code) => (
                <option key={code} value={code}>
                  {format.country(code)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <Export request={request} />
    </div>
  );
}

function OwnDays({ days }: { days: Days }) {
  const day = (id: "facts-from" | "facts-to", value: string, onChange: (value: string) => void) => (
    <Field id={id}>
      {(field) => (
        <input
          id={field}
          type="date"
          className="field"
          value={value}
          onChange={(event) => event.target.value && onChange(event.target.value)}
        />
      )}
    </Field>
  );
  return (
    <>
      {day("facts-from", days.from, (from) => customDays.set({ ...days, from }))}
      {day("facts-to", days.to, (to) => customDays.set({ ...days, to }))}
    </>
  );
}

function Export({ request }: { request: FactsRequest }) {
  const { text } = useText();
  const problemText = useProblemText();
  const [said, setSaid] = useState("");
  const save = async () => {
    try {
      const { text: table, count } = await ask("returns.facts_csv", request);
      const address = URL.createObjectURL(new Blob([table], { type: "text/csv" }));
      const link = document.createElement("a");
      link.href = address;
      link.download = `returns-${request.from ?? ""}-${request.to ?? ""}.csv`;
      link.click();
      URL.revokeObjectURL(address);
      setSaid(text("facts-saved", { count }));
    } catch (thrown) {
      setSaid(problemText(thrown));
    }
  };
  return (
    <span className="facts-export">
      <Button onPress={() => void save()}>
        <Text id="facts-export" />
      </Button>
      <span role="status" className="meta">
        {said}
      </span>
    </span>
  );
}
