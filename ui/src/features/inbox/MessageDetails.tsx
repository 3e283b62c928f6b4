import type { MessageItem, Recipient } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";

const named = ({ name, address }: Recipient) => (name ? `${name} <${address}>` : address);

/** Addresses and the exact time, for those who ask. */
export function MessageDetails({ message }: { message: MessageItem }) {
  const format = useFormat();
  const { to, cc } = message.recipients;
  return (
    <div className="message-details">
      {message.fromAddress && <p className="identifier">{message.fromAddress}</p>}
      {to.length > 0 && (
        <p>
          <Text id="inbox-message-to" vars={{ recipients: format.list(to.map(named)) }} />
        </p>
      )}
      {cc.length > 0 && (
        <p>
          <Text id="inbox-message-cc" vars={{ recipients: format.list(cc.map(named)) }} />
        </p>
      )}
      <p>{format.full(message.at)}</p>
      {message.subject && <p dir="auto">{message.subject}</p>}
    </div>
  );
}
