import { useId } from "react";
import type { Store } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";

interface Props {
  shops: readonly Store[];
  address: string;
  onChange: (address: string) => void;
}

/** Which of the connected shops gets the pages; its keys are there already. */
export function ShopField({ shops, address, onChange }: Props) {
  const id = useId();
  if (shops.length === 0)
    return (
      <p className="form-hint" role="status">
        <Text id="knowledge-site-shopify-none" />
      </p>
    );
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="knowledge-site-shopify" />
      </label>
      <select
        id={id}
        className="field"
        value={address}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.value)}
      >
        {shops.map((shop) => (
          <option key={shop.id} value={shop.address}>
            {shop.name}
          </option>
        ))}
      </select>
      <p className="form-hint" id={`${id}-hint`}>
        <Text id="knowledge-site-shopify-hint" />
      </p>
    </div>
  );
}
