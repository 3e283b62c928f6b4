import type { ReactNode } from "react";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";

interface Props {
  onLeave: () => void;
  onBack?: () => void;
  /** What goes on, and what is still missing for it. */
  children?: ReactNode;
}

/** The foot of every step: cancel at the start, the way on at the end. */
export function StepFoot({ onLeave, onBack, children }: Props) {
  return (
    <div className="shop-dialog-foot">
      <Button look="plain" className="shop-dialog-cancel" onPress={onLeave}>
        <Text id="shops-connect-cancel" />
      </Button>
      {onBack && (
        <Button onPress={onBack}>
          <Text id="shops-connect-back" />
        </Button>
      )}
      {children}
    </div>
  );
}
