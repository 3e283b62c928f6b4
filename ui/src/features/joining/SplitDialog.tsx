import { useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";
import { useSplitPreview } from "./queries";

/** A message becomes a conversation of its own, alone or with what follows. */
export function SplitDialog({ messageId, onClose }: { messageId: number; onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error } = useSplitPreview(messageId);
  const [wantsOnly, setWantsOnly] = useState(false);
  const { run, problem, isBusy } = useDeed();
  if (!data && !error) return null;
  const isWhole = data?.total === 1;
  const isAll = data !== undefined && data.fromHere === data.total;
  const only = wantsOnly || isAll;
  const split = async () => {
    if (await run(() => ask("inbox.split", { messageId, only }), "inbox-done-split", undefined)) onClose();
  };
  return (
    <DeedDialog
      title={text("joining-command-split")}
      problem={problem ?? (error ? problemText(error) : null)}
      verb={<Text id="joining-split-do" />}
      isDisabled={isWhole || isBusy || !data}
      onDo={() => void split()}
      onClose={onClose}
    >
      {data && (
        <>
          <p>
            <bdi>{data.subject || text("inbox-row-no-subject")}</bdi>
          </p>
          {isWhole ? (
            <p className="meta">
              <Text id="joining-split-all" />
            </p>
          ) : (
            <fieldset className="deed-choices">
              <legend className="visually-hidden">{text("joining-command-split")}</legend>
              <label className="deed-choice">
                <input
                  type="radio"
                  name="split"
                  checked={!only}
                  disabled={isAll}
                  onChange={() => setWantsOnly(false)}
                />
                <Text id="joining-split-from-here" vars={{ count: data.fromHere }} />
              </label>
              <label className="deed-choice">
                <input type="radio" name="split" checked={only} onChange={() => setWantsOnly(true)} />
                <Text id="joining-split-only" />
              </label>
            </fieldset>
          )}
        </>
      )}
    </DeedDialog>
  );
}
