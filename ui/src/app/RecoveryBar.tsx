import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { ask } from "../platform/ask";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";
import "./shut.css";
import { useStatus } from "./queries";

/** The recovery code stays in sight until the person says that it is kept. */
export function RecoveryBar() {
  const { text } = useText();
  const code = useStatus().data?.newRecoveryCode;
  const [isShown, setIsShown] = useState(false);
  const confirm = useMutation({ mutationFn: () => ask("desk.confirm_recovery_code", {}) });
  if (!code || confirm.isSuccess) return null;
  return (
    <aside className="recovery-bar" aria-label={text("app-shut-code")}>
      <Icon name="key" />
      <span>
        <Text id="app-recovery-text" />
      </span>
      {isShown ? (
        <>
          <code className="recovery-code identifier">{code}</code>
          <Button size="small" onPress={() => confirm.mutate()}>
            <Text id="app-recovery-kept" />
          </Button>
        </>
      ) : (
        <Button size="small" onPress={() => setIsShown(true)}>
          <Text id="app-recovery-show" />
        </Button>
      )}
    </aside>
  );
}
