import { useId } from "react";
import type { DeedKind } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import type { AuditWish } from "./auditQueries";
import { kinds } from "./auditKinds";
import { useAgents } from "./queries";

interface Props {
  wish: AuditWish;
  onWish: (wish: AuditWish) => void;
}

/** Whose deeds, of which kind, on which day. */
export function AuditFilters({ wish, onWish }: Props) {
  const id = useId();
  const { text } = useText();
  const personName = usePersonName();
  const format = useFormat();
  const agents = useAgents().data ?? [];
  const words = (kind: DeedKind) => text(`agents-audit-kind-${kind}`);
  const collator = new Intl.Collator(format.locale);
  const sorted = [...kinds].sort((a, b) => collator.compare(words(a), words(b)));
  const change = (changes: Partial<AuditWish>) => onWish({ ...wish, ...changes });
  const isFiltered = wish.who !== "people" || wish.kind !== "" || wish.day !== "";
  return (
    <div className="audit-filters" role="group" aria-label={text("agents-audit-filter")}>
      <label htmlFor={`${id}-who`}>
        <span className="form-label">
          <Text id="agents-audit-who" />
        </span>
        <select
          id={`${id}-who`}
          className="field"
          value={wish.who}
          onChange={(event) => change({ who: event.target.value })}
        >
          <option value="people">{text("agents-audit-who-people")}</option>
          <option value="desk">{text("agents-audit-who-desk")}</option>
          <option value="">{text("agents-audit-who-all")}</option>
          {agents.map((agent) => (
            <option key={agent.id} value={agent.id}>
              {personName(agent)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-kind`}>
        <span className="form-label">
          <Text id="agents-audit-what" />
        </span>
        <select
          id={`${id}-kind`}
          className="field"
          value={wish.kind}
          onChange={(event) => change({ kind: event.target.value })}
        >
          <option value="">{text("agents-audit-what-all")}</option>
          {sorted.map((kind) => (
            <option key={kind} value={kind}>
              {words(kind)}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-day`}>
        <span className="form-label">
          <Text id="agents-audit-day" />
        </span>
        <input
          id={`${id}-day`}
          className="field"
          type="date"
          value={wish.day}
          onChange={(event) => change({ day: event.target.value })}
        />
      </label>
      {isFiltered && (
        <Button look="plain" onPress={() => onWish({ who: "people", kind: "", day: "" })}>
          <Text id="agents-audit-reset" />
        </Button>
      )}
    </div>
  );
}
