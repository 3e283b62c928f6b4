import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PublishTarget } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";

interface Props {
  /** None: a new one. */
  target: PublishTarget | null;
  onClose: () => void;
}

/** Places on this computer; those on servers are kept by the command line. */
const kinds = ["folder", "zip"] as const;

/** A place of the help site: what it is, where it lies, and where readers find it. */
export function TargetDialog({ target, onClose }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const id = useId();
  const [kind, setKind] = useState<(typeof kinds)[number]>(target?.kind === "zip" ? "zip" : "folder");
  const [place, setPlace] = useState(target?.place ?? "");
  const [name, setName] = useState(target?.name ?? "");
  const [address, setAddress] = useState(target?.address ?? "");
  const save = useMutation({
    mutationFn: () =>
      ask("knowledge.save_target", { id: target?.id, name, kind, place: place.trim(), address }),
    onSuccess: onClose,
  });
  return (
    <DeedDialog
      title={text(target ? "knowledge-site-place" : "knowledge-site-add")}
      verb={<Text id="knowledge-site-save-target" />}
      isDisabled={save.isPending || !place.trim()}
      onDo={() => save.mutate()}
      problem={save.error ? problemText(save.error) : null}
      onClose={onClose}
    >
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-kind`}>
          <Text id="knowledge-site-kind" />
        </label>
        <select
          id={`${id}-kind`}
          className="field"
          value={kind}
          onChange={(event) => setKind(kinds.find((each) => each === event.target.value) ?? "folder")}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text(`knowledge-site-kind-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <TextRow
        label={<Text id={kind === "zip" ? "knowledge-site-zip" : "knowledge-site-folder"} />}
        value={place}
        isIdentifier
        maxLength={1_000}
        onChange={setPlace}
      />
      <TextRow label={<Text id="knowledge-site-name" />} value={name} maxLength={100} onChange={setName} />
      <TextRow
        label={<Text id="knowledge-site-address" />}
        value={address}
        isIdentifier
        onChange={setAddress}
      />
      <p className="form-hint">
        <Text id="knowledge-site-address-hint" />
      </p>
    </DeedDialog>
  );
}
