import { useId, type ReactNode } from "react";
import type { Customer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { useDeed } from "./deeds";
import { codes } from "../../shared/text/customerLanguages";
import { ProblemLine } from "./ProblemLine";
import { consents, formalities, modes } from "./words";

/** Every zone that this computer knows. */
const zones = (): string[] => ("supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : []);

/** Language, form of address, time zone, wishes. What a person sets here, no machine changes. */
export function RecordDetails({ customer }: { customer: Customer }) {
  const { text } = useText();
  const format = useFormat();
  const { run, problem } = useDeed();
  const change = (changes: Partial<Parameters<typeof ask<"customers.update">>[1]>) =>
    void run(() => ask("customers.update", { id: customer.id, ...changes }));
  const { language, zone, zoneSource } = customer;
  const known = language && !codes.includes(language) ? [language, ...codes] : codes;
  const guessed =
    zone && zoneSource === "phone"
      ? text("customers-zone-by-phone", { zone })
      : zone && zoneSource === "language"
        ? text("customers-zone-by-language", { zone })
        : text("customers-zone-unknown");
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-details-title" />
        </h3>
      </div>
      <Detail label="customers-detail-language">
        {(id) => (
          <select
            id={id}
            className="field"
            value={language ?? ""}
            onChange={(event) => change({ language: event.target.value })}
          >
            <option value="">{text("customers-language-unknown")}</option>
            {known.map((code) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
        )}
      </Detail>
      <Detail label="customers-detail-formality">
        {(id) => (
          <Words
            id={id}
            words={formalities}
            value={customer.formality}
            onChange={(formality) => change({ formality })}
          />
        )}
      </Detail>
      <Detail label="customers-detail-zone">
        {(id) => (
          <select
            id={id}
            className="field"
            value={zoneSource === "person" ? (zone ?? "") : ""}
            onChange={(event) => change({ zone: event.target.value })}
          >
            <option value="">{guessed}</option>
            {zones().map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Detail>
      <Detail label="customers-detail-mode">
        {(id) => (
          <Words
            id={id}
            words={modes}
            value={customer.contactMode}
            onChange={(contactMode) => change({ contactMode })}
          />
        )}
      </Detail>
      <Detail label="customers-detail-consent">
        {(id) => (
          <Words
            id={id}
            words={consents}
            value={customer.consent}
            onChange={(consent) => change({ consent })}
          />
        )}
      </Detail>
      {customer.consentAt !== null && (
        <p className="facts-quiet record-since">
          <Text id="customers-consent-since" vars={{ date: format.day(customer.consentAt) }} />
        </p>
      )}
      <ProblemLine text={problem} />
    </section>
  );
}

/** A label beside its field. */
export function Detail({ label, children }: { label: PlainKey; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="customers-labelled">
      <label htmlFor={id}>
        <Text id={label} />
      </label>
      {children(id)}
    </div>
  );
}

interface WordsProps<T extends string> {
  id: string;
  words: readonly [T, PlainKey][];
  value: T;
  onChange: (value: T) => void;
}

function Words<T extends string>({ id, words, value, onChange }: WordsProps<T>) {
  const { text } = useText();
  return (
    <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value as T)}>
      {words.map(([word, label]) => (
        <option key={word} value={word}>
          {text(label)}
        </option>
      ))}
    </select>
  );
}
