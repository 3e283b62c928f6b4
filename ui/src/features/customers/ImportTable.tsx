import { useMutation, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ColumnUse, PreviewCsvAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { tell } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import type { PlainKey } from "../../shared/text/keys";
import { ColumnList } from "../../shared/files/ColumnList";
import { TableButton } from "../../shared/files/TableButton";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { ProgressLine } from "../../shared/ui/ProgressLine";
import { underway } from "../../shared/ui/toasts";
import { ProblemLine } from "./ProblemLine";
import { useFields } from "./records";

const uses: [ColumnUse & string, PlainKey][] = [
  ["skip", "customers-column-skip"],
  ["name", "customers-column-name"],
  ["address", "customers-column-address"],
  ["phone", "customers-column-phone"],
  ["language", "customers-column-language"],
  ["tags", "customers-column-tags"],
  ["note", "customers-column-note"],
];

/** Customers out of a table: its columns, what would come of it, its bad lines; then all of it or nothing. */
export function ImportTable({ onDone }: { onDone: () => void }) {
  const problemText = useProblemText();
  const [file, setFile] = useState("");
  const [preview, setPreview] = useState<PreviewCsvAnswer | null>(null);
  const [leavesOutBad, setLeavesOutBad] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const [isBusy, setIsBusy] = useState(false);
  const attempt = async (work: () => Promise<void>) => {
    setIsBusy(true);
    try {
      await work();
      setThrown(null);
    } catch (caught) {
      setThrown(caught);
    }
    setIsBusy(false);
  };
  const look = (text: string, columns?: ColumnUse[]) =>
    attempt(async () => setPreview(await ask("customers.preview_csv", { text, columns })));
  const columns = preview?.columns.map((column) => column.use) ?? [];
  const doImport = () =>
    attempt(async () => {
      const deed = ask("customers.import_csv", { text: file, columns, leavesOutBad }).then((done) => {
        const { added, updated, total, undoId, problemCode } = done;
        if (problemCode === null && !done.isCancelled)
          tell(undoId, "customers-done-imported", { added, updated });
        else tell(undoId, "customers-done-import-part", { done: added + updated, total });
        if (problemCode !== null) throw new Problem({ kind: "refused", code: problemCode, args: {} });
      });
      await underway(deed);
      onDone();
    });
  return (
    <div className="customers-tool" aria-busy={isBusy}>
      <h2>
        <Text id="customers-import-title" />
      </h2>
      <div className="form-actions">
        <TableButton
          onText={(text) => {
            setFile(text);
            void look(text);
          }}
        >
          <Text id="customers-import" />
        </TableButton>
      </div>
      <ImportProgress />
      {preview && (
        <>
          <Columns
            preview={preview}
            onChange={(at, use) =>
              void look(
                file,
                columns.map((own, index) => (index === at ? use : own)),
              )
            }
          />
          <p>
            <Text id="customers-import-count" vars={{ added: preview.added, updated: preview.updated }} />
          </p>
          <BadLines preview={preview} />
          {preview.bad.length > 0 && (
            <label className="form-hint">
              <input
                type="checkbox"
                checked={leavesOutBad}
                onChange={(event) => setLeavesOutBad(event.target.checked)}
              />
              <Text id="customers-import-leave-out" />
            </label>
          )}
          <div className="form-actions">
            <Button
              look="filled"
              isDisabled={isBusy || (preview.bad.length > 0 && !leavesOutBad)}
              onPress={() => void doImport()}
            >
              <Text id="customers-import" />
            </Button>
            <Button look="plain" onPress={onDone}>
              <Text id="customers-cancel" />
            </Button>
          </div>
        </>
      )}
      <ProblemLine text={thrown === null ? null : problemText(thrown)} />
    </div>
  );
}

/** How far an import is, wherever it was begun, with a way to end it. */
function ImportProgress() {
  const { text } = useText();
  const { data } = useQuery({
    queryKey: [["customers"], "import_progress"],
    queryFn: () => ask("customers.import_progress", {}),
  });
  const stop = useMutation({ mutationFn: () => ask("customers.cancel_import", {}) });
  if (!data || data.total === 0) return null;
  return (
    <ProgressLine
      label={text("customers-import-title")}
      done={data.done}
      total={data.total}
      words={text("customers-import-progress", data)}
      stop={<Text id="app-progress-stop" />}
      isStopping={stop.isPending || stop.isSuccess}
      onStop={() => stop.mutate()}
    />
  );
}

const wordOf = (use: ColumnUse): string => (typeof use === "string" ? use : `field:${use.field}`);

interface ColumnsProps {
  preview: PreviewCsvAnswer;
  onChange: (at: number, use: ColumnUse) => void;
}

function Columns({ preview, onChange }: ColumnsProps) {
  const { text } = useText();
  const fields = useFields() ?? [];
  const columnUseOf = (word: string): ColumnUse =>
    uses.find(([use]) => use === word)?.[0] ?? { field: Number(word.split(":")[1]) };
  const options = [
    ...uses.map(([use, label]) => ({ value: String(use), words: text(label) })),
    ...fields.map((field) => ({ value: `field:${field.id}`, words: field.name })),
  ];
  return (
    <ColumnList
      columns={preview.columns}
      label={(title) => text("customers-import-column", { title })}
      valueOf={(at) => wordOf(preview.columns[at]?.use ?? "skip")}
      options={options}
      onChange={(at, word) => onChange(at, columnUseOf(word))}
    />
  );
}

function BadLines({ preview }: { preview: PreviewCsvAnswer }) {
  const { text, has, dynamic } = useText();
  const reason = (code: string, value: string) => {
    const id = `problem-${code}`;
    const vars = { address: value, value, language: value, field: value, name: value };
    return has(id) ? dynamic(id, vars) : value;
  };
  return (
    <ul className="import-bad">
      {preview.bad.map((bad) => (
        <li key={bad.line} title={reason(bad.code, bad.value)}>
          {text("customers-import-bad", { line: bad.line, value: bad.value })}
          <span className="facts-quiet">{reason(bad.code, bad.value)}</span>
        </li>
      ))}
    </ul>
  );
}
