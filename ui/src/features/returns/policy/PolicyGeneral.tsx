import { useState } from "react";
import type { ReturnPolicy } from "../../../generated/contract";
import { fractionDigits } from "../../../shared/format/format";
import { useFormat } from "../../../shared/format/useFormat";
import { useStore } from "../../../shared/store";
import { languageStore } from "../../../shared/text/language";
import { languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { currencyOf, exceptionKinds, marksOf, noMarks, withException, withMoney } from "./draft";
import { MarksEditor } from "./MarksEditor";
import { WordSelect } from "./Rows";

interface Props {
  policy: ReturnPolicy;
  onChange: (policy: ReturnPolicy) => void;
}

/** What holds in every zone: final sale, what nobody may withdraw from, the shop's own words, the currency. */
export function PolicyGeneral({ policy, onChange }: Props) {
  const { text } = useText();
  return (
    <>
      <fieldset className="form policy-zone">
        <legend className="policy-legend">
          <Text id="policy-exceptions" />
        </legend>
        <p className="meta">
          <Text id="policy-exceptions-about" />
        </p>
        {exceptionKinds.map((kind) => {
          const marks = marksOf(policy, kind);
          return (
            <div key={kind} className="form-row">
              <Check
                isOn={marks !== null}
                onChange={(isOn) => onChange(withException(policy, kind, isOn ? noMarks : null))}
              >
                {text(`policy-exception-${kind}`)}
              </Check>
              {marks && (
                <div className="policy-under">
                  <MarksEditor
                    marks={marks}
                    onChange={(changed) => onChange(withException(policy, kind, changed))}
                  />
                </div>
              )}
            </div>
          );
        })}
      </fieldset>
      <fieldset className="form policy-zone">
        <legend className="policy-legend">
          <Text id="policy-final-sale" />
        </legend>
        <p className="meta">
          <Text id="policy-final-sale-about" />
        </p>
        <MarksEditor marks={policy.finalSale} onChange={(finalSale) => onChange({ ...policy, finalSale })} />
      </fieldset>
      <OwnTexts policy={policy} onChange={onChange} />
      <CurrencyRow policy={policy} onChange={onChange} />
    </>
  );
}

const LONGEST = 5000;

function OwnTexts({ policy, onChange }: Props) {
  const own = useStore(languageStore);
  const [language, setLanguage] = useState<string>(own === "en-XA" ? "en" : own);
  const put = (words: string) => {
    const { [language]: _, ...others } = policy.texts;
    onChange({ ...policy, texts: words === "" ? others : { ...others, [language]: words } });
  };
  return (
    <fieldset className="form policy-zone">
      <legend className="policy-legend">
        <Text id="policy-own-texts" />
      </legend>
      <p className="meta">
        <Text id="policy-own-texts-about" />
      </p>
      <WordSelect
        label="returns-policy-language"
        value={language}
        words={languages.map(({ code, name }) => ({
          word: code as string,
          text: policy.texts[code] ? `${name} ✓` : name,
        }))}
        onChange={setLanguage}
      />
      <TextRow
        label={<Text id="policy-own-texts" />}
        value={policy.texts[language] ?? ""}
        rows={4}
        maxLength={LONGEST}
        onChange={put}
      />
    </fieldset>
  );
}

/** Currencies of shops that we know of; the policy's own is among them whatever it is. */
const currencies = [
  "EUR",
  "GBP",
  "USD",
  "CHF",
  "PLN",
  "SEK",
  "NOK",
  "DKK",
  "CZK",
  "HUF",
  "RON",
  "BGN",
  "ISK",
  "TRY",
  "UAH",
  "CAD",
  "AUD",
  "NZD",
  "JPY",
  "CNY",
  "KRW",
  "INR",
  "SGD",
  "HKD",
  "AED",
  "SAR",
  "EGP",
  "MAD",
  "ILS",
  "ZAR",
  "BRL",
  "MXN",
  "ARS",
  "CLP",
];

function CurrencyRow({ policy, onChange }: Props) {
  const format = useFormat();
  const current = currencyOf(policy);
  const all = currencies.includes(current) ? currencies : [current, ...currencies];
  const change = (currency: string) =>
    onChange(
      withMoney(policy, (amount) => ({
        currency,
        // So many euros are as many yen, whatever digits stand behind the point.
        minor: Math.round(
          (amount.minor * 10 ** fractionDigits(currency)) / 10 ** fractionDigits(amount.currency),
        ),
      })),
    );
  return (
    <WordSelect
      label="policy-currency"
      value={current}
      words={all.map((code) => ({ word: code, text: `${code} – ${format.currency(code)}` }))}
      onChange={change}
    />
  );
}
