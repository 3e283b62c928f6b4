import { useId, useState } from "react";
import type { Disposition, ReturnItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { AmountField, TextRow } from "../../../shared/ui/Fields";
import { useKept } from "../deeds";
import { mayDeduct } from "../model";

const places: readonly Disposition[] = [
  "restock",
  "outlet",
  "refurbish",
  "to_supplier",
  "donate",
  "recycle",
  "dispose",
  "missing",
];

/** What the inspection saw of an article: where it goes, what is taken off, and why. */
export function InspectDialog({ item, onClose }: { item: ReturnItem; onClose: () => void }) {
  const { text, dynamic } = useText();
  const id = useId();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [place, setPlace] = useState<Disposition>(item.disposition ?? "restock");
  const [deduction, setDeduction] = useState(item.deduction.minor);
  const [found, setFound] = useState(item.found);
  const { grade } = item;
  const submit = () =>
    void run(async () => {
      if (grade === null) return;
      keep(await ask("returns.grade", { id: item.id, grade, disposition: place, deduction, found }));
      onClose();
    });
  return (
    <DeedDialog
      title={text("returns-inspect-title", { title: item.title })}
      problem={problem}
      verb={<Text id="returns-inspect-do" />}
      isDisabled={isBusy}
      onDo={submit}
      onClose={onClose}
    >
      <p className="form-hint">
        {text("returns-inspect-grade")} {grade?.toUpperCase()}, {dynamic(`returns-grade-${grade ?? "a"}`)}
      </p>
      <TextRow label={<Text id="returns-inspect-found" />} value={found} onChange={setFound} rows={2} />
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="returns-inspect-place" />
        </label>
        <select
          id={id}
          className="field"
          value={place}
          onChange={(event) => setPlace(event.target.value as Disposition)}
        >
          {places.map((each) => (
            <option key={each} value={each}>
              {dynamic(`returns-disposition-${each}`)}
            </option>
          ))}
        </select>
      </div>
      {mayDeduct(grade) && (
        <div className="form-row">
          <span className="form-label">
            <Text id="returns-inspect-deduction" />
          </span>
          <AmountField
            label={text("returns-inspect-deduction")}
            minor={deduction}
            currency={item.value.currency}
            max={item.value.minor}
            onChange={setDeduction}
          />
        </div>
      )}
    </DeedDialog>
  );
}
