import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { HelpSite } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useSettings } from "../../../platform/settings";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useArticles, useShopLanguage } from "../queries";
import { AccentField } from "./AccentField";
import { readingsOf } from "./colour";
import { FontField } from "./FontField";
import { languagesOf } from "./languagesOf";
import { LogoField } from "./LogoField";
import { useSite } from "./queries";

const zones = (): string[] => ("supportedValuesOf" in Intl ? Intl.supportedValuesOf("timeZone") : []);

/** What the help site says of the shop. */
export function SiteForm() {
  const { data: site } = useSite();
  const name = useSettings().data?.shopName ?? "";
  const id = useId();
  return (
    <section className="help-site-part" aria-labelledby={id}>
      <h2 id={id}>
        <Text id="knowledge-site-shop" />
      </h2>
      {name && (
        <p className="meta">
          <Text id="knowledge-site-shop-name" vars={{ name }} />
        </p>
      )}
      {site && <Fields site={site} />}
    </section>
  );
}

function Fields({ site }: { site: HelpSite }) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const id = useId();
  const may = useMay("knowledge.set_site");
  const shop = useShopLanguage();
  const rows = useArticles().data ?? [];
  const [edited, setEdited] = useState<HelpSite | null>(null);
  const now = edited ?? site;
  const save = useMutation({
    mutationFn: () =>
      ask("knowledge.set_site", { ...now, accent: now.accent.trim(), email: now.email.trim() }),
    onSuccess: () => setEdited(null),
  });
  const change = (part: Partial<HelpSite>) => {
    save.reset();
    setEdited({ ...now, ...part });
  };
  const codes = [
    ...new Set([shop, ...languagesOf(rows, shop).map(({ language }) => language), ...Object.keys(now.hours)]),
  ];
  // The shop's own language, and those that something is kept in; the others would make the form long.
  const isOpen = (code: string) => code === shop || (site.hours[code] ?? "") !== "";
  const hoursIn = (code: string) => (
    <TextRow
      key={code}
      label={text("knowledge-site-hours", { language: format.language(code) })}
      value={now.hours[code] ?? ""}
      maxLength={300}
      onChange={(hours) => change({ hours: hoursWith(now.hours, code, hours) })}
    />
  );
  const isColour = now.accent === "" || readingsOf(now.accent) !== null;
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (edited && isColour) save.mutate();
      }}
    >
      <fieldset className="allowed form" disabled={!may}>
        <LogoField />
        <AccentField value={now.accent} onChange={(accent) => change({ accent })} />
        <FontField value={now.font} onChange={(font) => change({ font })} />
        <TextRow
          label={<Text id="knowledge-site-email" />}
          value={now.email}
          isIdentifier
          maxLength={200}
          onChange={(email) => change({ email })}
        />
        <p className="form-hint">
          <Text id="knowledge-site-email-hint" />
        </p>
        <TextRow
          label={<Text id="knowledge-site-phone" />}
          value={now.phone}
          isIdentifier
          maxLength={100}
          onChange={(phone) => change({ phone })}
        />
        <TextRow
          label={<Text id="knowledge-site-postal" />}
          value={now.postalAddress}
          rows={3}
          onChange={(postalAddress) => change({ postalAddress })}
        />
        {codes.filter(isOpen).map(hoursIn)}
        {!codes.every(isOpen) && (
          <details className="help-site-group">
            <summary>
              <Text id="knowledge-language-add" />
            </summary>
            {codes.filter((code) => !isOpen(code)).map(hoursIn)}
          </details>
        )}
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            <Text id="knowledge-site-zone" />
          </label>
          <select
            id={id}
            className="field"
            value={now.zone}
            onChange={(event) => change({ zone: event.target.value })}
          >
            {[...new Set(["", now.zone, ...zones()])].map((zone) => (
              <option key={zone} value={zone}>
                {zone || "UTC"}
              </option>
            ))}
          </select>
        </div>
        <Check isOn={now.hasWithdrawalPage} onChange={(hasWithdrawalPage) => change({ hasWithdrawalPage })}>
          <Text id="knowledge-site-withdrawal" />
        </Check>
      </fieldset>
      {save.error && (
        <p className="form-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" needs="knowledge.set_site" isDisabled={!edited || !isColour || save.isPending}>
          <Text id="knowledge-site-save" />
        </Button>
        <span className="meta" role="status">
          {save.isSuccess && !edited && (
            <>
              <Icon name="check" size={12} /> <Text id="knowledge-site-saved" />
            </>
          )}
        </span>
      </div>
    </form>
  );
}

/** Hours in one language; without words the language is left out. */
function hoursWith(hours: HelpSite["hours"], code: string, words: string): HelpSite["hours"] {
  const others = Object.entries(hours).filter(([own]) => own !== code);
  return Object.fromEntries(words ? [...others, [code, words]] : others);
}
