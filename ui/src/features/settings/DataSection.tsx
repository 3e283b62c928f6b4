import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { WaitingLine } from "../../shared/ui/WaitingLine";
import { FileProgress } from "./FileProgress";
import { ImportForm } from "./ImportForm";
import { KeyPlace } from "./KeyPlace";
import { RecoveryCode } from "./RecoveryCode";
import { useStatus } from "./queries";

/** Backup, recovery code, import and the sample shop. */
export function DataSection() {
  const id = useId();
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const status = useStatus().data;
  const [imports, setImports] = useState(false);
  const backup = useMutation({ mutationFn: () => ask("desk.back_up", {}) });
  const check = useMutation({ mutationFn: () => ask("desk.check", {}) });
  const remove = useMutation({ mutationFn: () => ask("sample.remove", {}) });
  const problem = backup.error ?? check.error ?? remove.error;
  if (!status) return null;
  return (
    <section className="settings-section" id="settings-data" aria-labelledby={id}>
      <h2 id={id}>
        <Text id="settings-data-title" />
      </h2>
      <p className="meta">
        <Text id="settings-data-place" vars={{ directory: status.dataDirectory, version: status.version }} />
      </p>
      {status.newRecoveryCode && <RecoveryCode code={status.newRecoveryCode} />}
      {!status.newRecoveryCode && (
        <p className="form-hint">
          <Icon name="key" />
          <span>
            <Text id="settings-data-code-kept" />
          </span>
        </p>
      )}
      <KeyPlace />
      <div className="form-actions">
        <Button isDisabled={backup.isPending} onPress={() => backup.mutate()}>
          <Text id="settings-data-backup" />
        </Button>
        <Button look="plain" isDisabled={check.isPending} onPress={() => check.mutate()}>
          <Text id="settings-data-check" />
        </Button>
        <Button look="plain" onPress={() => setImports(!imports)}>
          <Text id="settings-data-import" />
        </Button>
        {status.hasSample && (
          <Button look="danger" isDisabled={remove.isPending} onPress={() => remove.mutate()}>
            <Text id="settings-data-sample-remove" />
          </Button>
        )}
      </div>
      <div role="status">
        {(backup.isPending || check.isPending || remove.isPending) && (
          <WaitingLine words={text("settings-data-working")} />
        )}
        {backup.data && (
          <p className="form-hint">
            <Icon name="check" className="form-ok" />
            <span>
              <Text
                id="settings-data-backed-up"
                vars={{ path: backup.data.path, size: format.bytes(backup.data.bytes) }}
              />
            </span>
          </p>
        )}
        {check.data && (
          <p className="form-hint">
            {check.data.verdict === "ok" ? (
              <Text id="settings-data-sound" />
            ) : (
              <Text id="settings-data-damaged" vars={{ verdict: check.data.verdict }} />
            )}
          </p>
        )}
        {remove.isSuccess && !status.hasSample && (
          <p className="form-hint">
            <Text id="settings-data-sample-gone" />
          </p>
        )}
      </div>
      {problem != null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {imports ? <ImportForm /> : <FileProgress kind="file" />}
      <FileProgress kind="sample" />
    </section>
  );
}
