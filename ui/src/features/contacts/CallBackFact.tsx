import type { ConversationDetail } from "../../generated/contract";
import { dial, telephoneLink } from "../../platform/dial";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import "./contacts.css";

/** That we are to call, when, and the number ready to be called. */
export function CallBackFact({ conversation }: { conversation: ConversationDetail }) {
  const format = useFormat();
  const now = useNow();
  const { contact, row } = conversation;
  if (!contact?.callBackAt) return null;
  return (
    <span className="call-back-fact">
      <Icon name="phone" size={12} />
      <Text id="contacts-call-back-due" vars={{ at: format.moment(contact.callBackAt, now) }} />
      {contact.number && (
        <a
          className="identifier"
          href={telephoneLink(contact.number)}
          onClick={(event) =>
            dial(event, contact.number, {
              customerId: row.customerId,
              conversationId: row.id,
              name: row.customerName,
            })
          }
        >
          {contact.number}
        </a>
      )}
    </span>
  );
}
