import { createContext, useContext } from "react";
import type { PolicyFault, PolicyField } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";

/** What cannot be meant in the draft, as the desk says. */
export const Faults = createContext<readonly PolicyFault[]>([]);

interface Props {
  zone: number;
  /** None for the zone itself. */
  rule?: string;
  field: PolicyField;
}

/** What is wrong with a field, beside it. */
export function FieldFault({ zone, rule, field }: Props) {
  const { dynamic, text } = useText();
  const format = useFormat();
  const faults = useContext(Faults).filter(
    (fault) => fault.zone === zone && fault.rule === (rule ?? null) && fault.field === field,
  );
  if (faults.length === 0) return null;
  return (
    <p className="policy-fault" role="alert">
      <Icon name="warning" size={12} />
      <span>
        {faults
          .map(({ kind, name }) =>
            kind === "twice" && name === "world"
              ? text("policy-fault-world")
              : dynamic(`policy-fault-${kind}`, { name: format.country(name) }),
          )
          .join(" ")}
      </span>
    </p>
  );
}
