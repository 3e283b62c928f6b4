import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";
import { useBlockPreview } from "./queries";

interface Props {
  ids: number[];
  onClose: () => void;
  /** Called with the conversations that go to spam. */
  onBlocked: (ids: number[]) => void;
}

/** Keeps a sender out: the address or everybody at its domain, with a reason for the colleagues. */
export function BlockDialog({ ids, onClose, onBlocked }: Props) {
  const fieldId = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error } = useBlockPreview(ids[0] ?? 0);
  const [isWide, setIsWide] = useState(false);
  const [reason, setReason] = useState("");
  const { run, problem, isBusy } = useDeed();
  if (!data && !error) return null;
  const pattern = (isWide ? data?.domain : null) ?? data?.address ?? "";
  const block = async () => {
    const deed = () => ask("inbox.block", { pattern, reason, ids });
    if (await run(deed, "joining-done-blocked", { pattern })) onBlocked(ids);
  };
  return (
    <DeedDialog
      title={text("joining-command-block")}
      problem={problem ?? (error ? problemText(error) : null)}
      verb={<Text id="joining-block-do" />}
      isDanger
      isDisabled={!data || data.isOwn || isBusy}
      onDo={() => void block()}
      onClose={onClose}
    >
      {data?.isOwn && (
        <p className="meta">
          <Text id="joining-block-own" />
        </p>
      )}
      {data && !data.isOwn && (
        <>
          <fieldset className="deed-choices">
            <legend className="visually-hidden">{text("joining-command-block")}</legend>
            <label className="deed-choice">
              <input type="radio" name="block" checked={!isWide} onChange={() => setIsWide(false)} />
              <span>
                <Text id="joining-block-address" vars={{ address: data.address }} />
              </span>
            </label>
            {data.domain ? (
              <label className="deed-choice">
                <input type="radio" name="block" checked={isWide} onChange={() => setIsWide(true)} />
                <span>
                  <Text id="joining-block-domain" vars={{ domain: data.domain }} />
                </span>
              </label>
            ) : (
              <p className="meta">
                <Text id="joining-block-shared" />
              </p>
            )}
          </fieldset>
          <div className="form-row">
            <label className="form-label" htmlFor={fieldId}>
              <Text id="joining-block-reason" />
            </label>
            <input
              id={fieldId}
              className="field"
              dir="auto"
              maxLength={300}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
            />
          </div>
          <p className="meta">
            <Text id="joining-block-hint" />
          </p>
        </>
      )}
    </DeedDialog>
  );
}
