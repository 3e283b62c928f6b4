import { useState } from "react";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";
import { useKept } from "../deeds";
import { useReturn } from "../queries";
import type { AskedMove } from "../session";

/** Carrier and number of the parcel that comes back: from then on it is on its way. */
export function ParcelDialog({ asked, onClose }: { asked: AskedMove; onClose: () => void }) {
  const { text } = useText();
  const known = useReturn(asked.id).data?.parcel;
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [carrier, setCarrier] = useState(known?.carrier ?? "");
  const [tracking, setTracking] = useState(known?.tracking ?? "");
  const [url, setUrl] = useState(known?.url ?? "");
  const submit = () =>
    void run(async () => {
      const link = url.trim();
      keep(
        await ask("returns.set_parcel", { id: asked.id, carrier, tracking, ...(link ? { url: link } : {}) }),
      );
      onClose();
    });
  return (
    <DeedDialog
      title={text("returns-parcel-title", { number: asked.number })}
      problem={problem}
      verb={<Text id="returns-parcel-do" />}
      isDisabled={isBusy}
      onDo={submit}
      onClose={onClose}
    >
      <TextRow label={<Text id="returns-parcel-carrier" />} value={carrier} onChange={setCarrier} />
      <TextRow
        label={<Text id="returns-parcel-tracking" />}
        value={tracking}
        onChange={setTracking}
        isIdentifier
      />
      <TextRow
        label={<Text id="returns-parcel-link" />}
        value={url}
        onChange={setUrl}
        type="url"
        isIdentifier
      />
    </DeedDialog>
  );
}
