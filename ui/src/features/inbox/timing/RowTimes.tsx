import type { ConversationRow } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Chip } from "../../../shared/ui/Chip";

/** In a row: what was promised, and when a letter leaves or the conversation opens again. */
export function RowTimes({ row: { timing }, now }: { row: ConversationRow; now: number }) {
  const format = useFormat();
  const { promiseDueAt, followUpAt, sendAt, isSendHeld } = timing;
  const isOver = promiseDueAt !== null && promiseDueAt <= now;
  return (
    <>
      {promiseDueAt !== null && (
        <Chip tone={isOver ? "warn" : "accent"} icon={isOver ? "warning" : "promise"}>
          {isOver ? (
            <Text id="timing-row-promise-over" />
          ) : (
            <>
              <span className="visually-hidden">
                <Text id="timing-row-promise" vars={{ at: format.moment(promiseDueAt, now) }} />
              </span>
              <span aria-hidden="true">{format.moment(promiseDueAt, now)}</span>
            </>
          )}
        </Chip>
      )}
      {sendAt !== null && (
        <Chip tone={isSendHeld ? "warn" : "fact"} icon={isSendHeld ? "warning" : "send"}>
          {isSendHeld ? (
            <Text id="timing-row-held" />
          ) : (
            <>
              <span className="visually-hidden">
                <Text id="timing-row-sends" vars={{ at: format.moment(sendAt, now) }} />
              </span>
              <span aria-hidden="true">{format.moment(sendAt, now)}</span>
            </>
          )}
        </Chip>
      )}
      {followUpAt !== null && (
        <Chip icon="undo">
          <span className="visually-hidden">
            <Text id="timing-follow-chip" vars={{ at: format.moment(followUpAt, now) }} />
          </span>
          <span aria-hidden="true">{format.short(followUpAt, now)}</span>
        </Chip>
      )}
    </>
  );
}
