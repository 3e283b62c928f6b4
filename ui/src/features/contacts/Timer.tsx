import type { CallDraft } from "../../generated/contract";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { clockOf, countedOf, useTick } from "./timer";

interface Props {
  timer: Pick<CallDraft, "counted" | "runningSince">;
  onRun: (isRunning: boolean) => void;
}

/** How long the call is; started and paused by a key, and going on while the form is closed. */
export function Timer({ timer, onRun }: Props) {
  const { attribute } = useText();
  const isRunning = timer.runningSince !== null;
  const now = useTick(isRunning);
  return (
    <div className="call-timer" data-running={isRunning || undefined}>
      <Icon name="clock" />
      {/* A screen reader is told when it is asked, not every second. */}
      <span className="call-clock identifier" role="timer" aria-label={attribute("contacts-timer", "label")}>
        {clockOf(countedOf(timer, now))}
      </span>
      <Button size="small" onPress={() => onRun(!isRunning)}>
        <Text
          id={
            isRunning
              ? "contacts-timer-pause"
              : timer.counted > 0
                ? "contacts-timer-resume"
                : "contacts-timer-start"
          }
        />
        <CommandKeys command="contacts.timer" />
      </Button>
    </div>
  );
}
