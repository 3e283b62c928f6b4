import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "./settings.css";

/** The code that opens the desk when the keychain is lost: shown, copied or printed, and confirmed as kept. */
export function RecoveryCode({ code, onKept }: { code: string; onKept?: () => void }) {
  const problemText = useProblemText();
  const [isShown, setIsShown] = useState(false);
  const [isCopied, setIsCopied] = useState(false);
  // A class and no `:has`: WebKit would look at every element anew whenever one comes or goes.
  useEffect(() => {
    if (!isShown) return;
    document.body.classList.add("prints-one");
    return () => document.body.classList.remove("prints-one");
  }, [isShown]);
  const confirm = useMutation({ mutationFn: () => ask("desk.confirm_recovery_code", {}), onSuccess: onKept });
  const copy = () =>
    void navigator.clipboard.writeText(code).then(
      () => setIsCopied(true),
      () => setIsShown(true),
    );
  return (
    <div className="recovery">
      <p>
        <Text id="settings-recovery-text" />
      </p>
      {isShown ? (
        <code className="recovery-text identifier print-only-this">{code}</code>
      ) : (
        <Button onPress={() => setIsShown(true)}>
          <Icon name="visible" />
          <Text id="settings-recovery-show" />
        </Button>
      )}
      {isShown && (
        <div className="form-actions">
          <Button onPress={copy}>
            <Icon name="copy" />
            <Text id={isCopied ? "settings-recovery-copied" : "settings-recovery-copy"} />
          </Button>
          <Button onPress={() => window.print()}>
            <Text id="settings-recovery-print" />
          </Button>
          <Button look="filled" isDisabled={confirm.isPending} onPress={() => confirm.mutate()}>
            <Text id="settings-recovery-kept" />
          </Button>
        </div>
      )}
      {confirm.error && (
        <p className="form-problem" role="alert">
          {problemText(confirm.error)}
        </p>
      )}
    </div>
  );
}
