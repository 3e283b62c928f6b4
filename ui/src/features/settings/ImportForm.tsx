import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ImportAnswer, ImportKind } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import "../../shared/ui/form.css";
import { FileProgress } from "./FileProgress";

const kinds: ImportKind[] = ["mbox", "maildir", "eml"];

/** Reads old mail from a file or folder of this computer, named by its path. */
export function ImportForm({
  autoFocus,
  onDone,
}: {
  autoFocus?: boolean;
  onDone?: (answer: ImportAnswer) => void;
}) {
  const id = useId();
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [path, setPath] = useState("");
  const [kind, setKind] = useState<ImportKind>("mbox");
  const read = useMutation({
    mutationFn: () => ask("inbox.import", { kind, path: path.trim() }),
    onSuccess: (answer) => onDone?.(answer),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (path.trim() && !read.isPending) read.mutate();
      }}
    >
      <div className="form-line">
        <select
          className="field import-kind"
          aria-label={attribute("settings-import-kind", "label")}
          value={kind}
          onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? "mbox")}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text(`settings-import-kind-${each}`)}
            </option>
          ))}
        </select>
        <input
          id={id}
          className="field identifier"
          autoFocus={autoFocus}
          autoComplete="off"
          spellCheck={false}
          aria-label={attribute("settings-import-path", "label")}
          aria-describedby={`${id}-hint`}
          placeholder={attribute("settings-import-path", "placeholder")}
          value={path}
          onChange={(event) => setPath(event.target.value)}
        />
        <Button type="submit" isDisabled={!path.trim() || read.isPending}>
          <Text id="settings-import-start" />
        </Button>
      </div>
      <p className="form-hint" id={`${id}-hint`}>
        <Text id="settings-import-hint" />
      </p>
      <div role="status">
        {read.isPending && (
          <p className="form-hint">
            <Text id="settings-import-working" />
          </p>
        )}
        {read.data && (
          <p className="form-hint">
            <Icon name={read.data.isCancelled ? "pause" : "check"} className="form-ok" />
            <span>
              {read.data.isCancelled && (
                <>
                  <Text id="settings-import-stopped" />{" "}
                </>
              )}
              <Text
                id="settings-import-done"
                vars={{
                  count: read.data.newMessages,
                  duplicates: read.data.duplicates,
                  unreadable: read.data.quarantined,
                }}
              />
            </span>
          </p>
        )}
      </div>
      <FileProgress kind="file" />
      {read.error && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problemText(read.error)}</span>
        </p>
      )}
    </form>
  );
}
