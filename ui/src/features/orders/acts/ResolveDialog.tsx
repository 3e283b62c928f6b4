import { useState } from "react";
import type { Found } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { showToast } from "../../../shared/ui/toasts";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useDoing } from "../../../platform/doing";
import { useAct } from "./queries";
import { awaitAct } from "./requests";
import { useActWords } from "./words";

const choices: Found[] = ["done", "not_done", "again"];

/** Nobody can tell from here whether it was done: the person has looked. */
export function ResolveDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { text, dynamic } = useText();
  const item = useAct(id).data?.item;
  const words = useActWords();
  const [found, setFound] = useState<Found | null>(null);
  const { run, isBusy, problem } = useDoing();
  if (!item) return null;
  const resolve = async () => {
    if (!found) return;
    const resolved = await run(() => ask("storefronts.resolve_act", { id, found }));
    if (!resolved) return;
    if (found === "again") awaitAct(id);
    showToast("acts-told-noted", { what: words(resolved) });
    onClose();
  };
  return (
    <DeedDialog
      size="wide"
      title={text("acts-resolve-title")}
      problem={problem}
      verb={<Text id="acts-resolve-do" />}
      isDisabled={isBusy || found === null}
      onDo={() => void resolve()}
      onClose={onClose}
    >
      <p className="act-what">{words(item)}</p>
      <p>
        <Text id="acts-resolve-about" vars={{ order: item.number }} />
      </p>
      <fieldset className="act-choices">
        <legend className="visually-hidden">{text("acts-resolve-title")}</legend>
        {choices.map((each) => (
          <label key={each} className="act-check">
            <input type="radio" name="found" checked={found === each} onChange={() => setFound(each)} />
            <span>{dynamic(`acts-resolve-${each}`)}</span>
          </label>
        ))}
      </fieldset>
    </DeedDialog>
  );
}
