import { useState, type FormEvent } from "react";
import type { ActItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { showToast } from "../../../shared/ui/toasts";
import { useDoing } from "../../../platform/doing";
import { TextRow } from "../../../shared/ui/Fields";
import { useActWords } from "./words";

/** Refuses a wish, with a reason for whoever had it. */
export function DeclineForm({ item, onClose }: { item: ActItem; onClose: () => void }) {
  const words = useActWords();
  const [reason, setReason] = useState("");
  const { run, isBusy, problem } = useDoing();
  const decline = async (event: FormEvent) => {
    event.preventDefault();
    const declined = await run(() => ask("storefronts.decline_act", { id: item.id, reason }));
    if (!declined) return;
    showToast("acts-told-declined", { what: words(declined) });
    onClose();
  };
  return (
    <form className="act-decline" onSubmit={(event) => void decline(event)}>
      <TextRow label={<Text id="acts-decline-reason" />} value={reason} onChange={setReason} />
      {problem && <p className="form-problem">{problem}</p>}
      <div className="act-row-deeds">
        <Button type="submit" size="small" isDisabled={isBusy}>
          <Text id="acts-decline" />
        </Button>
        <Button size="small" look="plain" onPress={onClose}>
          <Text id="acts-cancel" />
        </Button>
      </div>
    </form>
  );
}
