import type { CallInfo } from "../../generated/contract";
import { dial, telephoneLink } from "../../platform/dial";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { useSpan } from "../../shared/format/useSpan";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";
import type { IconName } from "../../shared/ui/icons/paths";
import "./contact.css";

const outcomes: Record<CallInfo["outcome"], [PlainKey, "fact" | "ok" | "warn", IconName]> = {
  answered: ["contacts-outcome-answered", "ok", "check"],
  no_answer: ["contacts-outcome-no-answer", "fact", "close"],
  voicemail: ["contacts-outcome-voicemail", "warn", "chat"],
  wrong_number: ["contacts-outcome-wrong-number", "fact", "close"],
  call_back: ["contacts-outcome-call-back", "warn", "alarm"],
};

/** How a call went, above what was noted about it. */
export function CallFacts({ call, conversationId }: { call: CallInfo; conversationId: number }) {
  const format = useFormat();
  const span = useSpan();
  const now = useNow();
  const [word, tone, icon] = outcomes[call.outcome];
  return (
    <p className="call-facts">
      <Chip tone={tone} icon={icon}>
        {call.callBackAt === null ? (
          <Text id={word} />
        ) : (
          <Text id="contacts-call-back-due" vars={{ at: format.moment(call.callBackAt, now) }} />
        )}
      </Chip>
      <span>
        <Text
          id={call.direction === "incoming" ? "contacts-direction-incoming" : "contacts-direction-outgoing"}
        />
      </span>
      {call.seconds > 0 && (
        <span>{call.seconds < 60 ? format.number(call.seconds) + "\u00a0s" : span(call.seconds * 1000)}</span>
      )}
      {call.number && (
        <a
          className="identifier"
          href={telephoneLink(call.number)}
          onClick={(event) => dial(event, call.number, { conversationId })}
        >
          {call.number}
        </a>
      )}
    </p>
  );
}
