import type { Actions } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";

/** What a macro does besides its text. */
export function ActionChips({ actions }: { actions: Actions }) {
  const format = useFormat();
  const { status, assign, priority, addTags, removeTags, snoozeMinutes } = actions;
  return (
    <div className="macro-actions">
      {snoozeMinutes !== undefined && snoozeMinutes !== null ? (
        <Chip icon="alarm">
          <Text id="macros-action-snooze-hours" vars={{ hours: Math.round(snoozeMinutes / 60) }} />
        </Chip>
      ) : (
        status && (
          <Chip icon="check">
            <Text id={`macros-status-${status}`} />
          </Chip>
        )
      )}
      {assign && (
        <Chip icon="person">
          <Text id={`macros-assign-${typeof assign === "string" ? assign : "agent"}`} />
        </Chip>
      )}
      {priority && (
        <Chip icon="flag">
          <Text id={`inbox-priority-${priority}`} />
        </Chip>
      )}
      {addTags.length > 0 && <Chip icon="tag">{format.list(addTags.map((tag) => `+${tag}`))}</Chip>}
      {removeTags.length > 0 && <Chip icon="tag">{format.list(removeTags.map((tag) => `−${tag}`))}</Chip>}
    </div>
  );
}
