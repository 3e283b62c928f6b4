import { useState } from "react";
import type { BadReturnLine, ReturnTablePreview } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useProblemText } from "../../../platform/problem";
import { TableButton } from "../../../shared/files/TableButton";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { IconButton } from "../../../shared/ui/IconButton";
import { showToast } from "../../../shared/ui/toasts";
import "./mail.css";

/** So many bad lines are shown; a file that has more is read in an editor. */
const SHOWN = 50;

/** Hands a text out as a file. */
function handOver(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Returns in from a table, and out as one. */
export function FileMenu() {
  const { text } = useText();
  const [imports, setImports] = useState(false);
  const { run } = useDoing();
  const exportAll = async () => {
    const table = await run(() => ask("returns.export_csv", {}));
    if (table) handOver("returns.csv", table.text);
  };
  return (
    <>
      <IconButton icon="file" label={text("returnmail-file-import")} onPress={() => setImports(true)} />
      <IconButton icon="download" label={text("returnmail-file-export")} onPress={() => void exportAll()} />
      {imports && <ImportDialog onClose={() => setImports(false)} />}
    </>
  );
}

function ImportDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText();
  const { run, isBusy, problem } = useDoing();
  const [table, setTable] = useState("");
  const [found, setFound] = useState<ReturnTablePreview | null>(null);
  const look = async (chosen: string) => {
    setFound(await run(() => ask("returns.preview_import", { text: chosen })));
    setTable(chosen);
  };
  const begin = async () => {
    const begun = await run(() => ask("returns.import", { text: table }));
    if (!begun) return;
    const undo = () => void run(() => ask("returns.undo_import", { ids: begun.ids }));
    showToast("returnmail-file-done", { count: begun.ids.length }, { undo });
    onClose();
  };
  return (
    <DeedDialog
      size="wide"
      title={text("returnmail-file-import")}
      problem={problem}
      verb={<Text id="returnmail-file-import" />}
      isDisabled={isBusy || !found || found.cases === 0}
      onDo={() => void begin()}
      onClose={onClose}
    >
      <p className="meta">
        <Text id="returnmail-file-about" />
      </p>
      <TableButton isDisabled={isBusy} onText={(chosen) => void look(chosen)}>
        <Text id="returnmail-file-choose" />
      </TableButton>
      {found && (
        <p role="status">
          <Text id="returnmail-file-found" vars={{ cases: found.cases, known: found.known }} />
        </p>
      )}
      {found && found.bad.length > 0 && <BadLines bad={found.bad} />}
    </DeedDialog>
  );
}

function BadLines({ bad }: { bad: readonly BadReturnLine[] }) {
  const problemText = useProblemText();
  return (
    <div className="return-bad-lines">
      <p className="form-label">
        <Text id="returnmail-file-bad" vars={{ count: bad.length }} />
      </p>
      <ul className="return-letters">
        {bad.slice(0, SHOWN).map((each) => (
          <li key={each.line} className="return-letter-line">
            <strong>
              <Text id="returnmail-file-line" vars={{ line: each.line }} />
            </strong>
            {each.value && <bdi className="identifier">{each.value}</bdi>}
            <span className="return-quiet">
              {problemText({ kind: "refused", code: each.code, args: { item: each.value, count: "0" } })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
