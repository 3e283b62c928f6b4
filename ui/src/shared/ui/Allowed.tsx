import type { ReactNode } from "react";
import type { Contract } from "../../generated/contract";
import { useMay, whoMay } from "../may";
import { Text } from "../text/Text";
import { Icon } from "./icons/Icon";

interface Props {
  /** The command of the contract that everything inside asks. */
  needs: keyof Contract;
  children: ReactNode;
}

/** Fields and buttons that only some roles may use; for the others they stand still, with a sentence that says who may. */
export function Allowed({ needs, children }: Props) {
  const may = useMay(needs);
  return (
    <fieldset className="allowed" disabled={!may}>
      {!may && (
        <p className="form-hint">
          <Icon name="lock" />
          <span>
            <Text id={whoMay(needs)} />
          </span>
        </p>
      )}
      {children}
    </fieldset>
  );
}
