import type { ReactNode } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { useKeys } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import "./customer.css";
import { useCustomer } from "./queries";

interface Props {
  id: number;
  address: string;
  /** More facts about them. */
  children?: ReactNode;
  onOpen: () => void;
}

/** The customer on one line, where there is no room for the panel. */
export function CustomerLine({ id, address, children, onOpen }: Props) {
  const format = useFormat();
  const keys = useKeys("app.panel");
  const customer = useCustomer(id).data;
  return (
    <div className="customer-line">
      <span className="customer-line-name ellipsis" dir="auto">
        {customer?.name || address}
      </span>
      <span className="customer-line-fact ellipsis">
        <Icon name="mail" />
        <span className="identifier ellipsis">{address}</span>
      </span>
      {customer?.language && (
        <span className="customer-line-fact">
          <Icon name="globe" />
          {format.language(customer.language)}
        </span>
      )}
      {children}
      <button type="button" className="link-button customer-line-open" onClick={onOpen}>
        <Text id="customers-panel-open" />
        <KeyCaps keys={keys} />
      </button>
    </div>
  );
}
