import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PublishTarget, SaveTargetRequest, TargetKind } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";
import { WaitingLine } from "../../../shared/ui/WaitingLine";
import { useShopsOfPages } from "./queries";
import { openingOf, ServerFields } from "./ServerFields";
import { ShopField } from "./ShopField";

interface Props {
  /** None: a new one. */
  target: PublishTarget | null;
  onClose: () => void;
}

const kinds: readonly TargetKind[] = ["folder", "zip", "wordpress", "sftp", "shopify"];

/** A place of the help site: what it is, where it lies, and where readers find it. A server is tried before it is kept. */
export function TargetDialog({ target, onClose }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const id = useId();
  const [kind, setKind] = useState<TargetKind>(target?.kind ?? "folder");
  const [typed, setPlace] = useState(target?.place ?? "");
  const [name, setName] = useState(target?.name ?? "");
  const [address, setAddress] = useState(target?.address ?? "");
  const [opening, setOpening] = useState(() => openingOf(target?.access));
  const shops = useShopsOfPages(kind === "shopify");
  const known = shops.data ?? [];
  const shop = known.find((each) => each.address === typed) ?? known[0];
  const place = kind === "shopify" ? (shop?.address ?? "") : typed;
  const isServer = kind === "wordpress" || kind === "sftp";
  const save = useMutation({
    mutationFn: () => {
      const { user, secret, keyFile, isLocal, hostKey } = opening;
      const request: SaveTargetRequest = { id: target?.id, name, kind, place: place.trim(), address };
      if (isServer)
        request.access = {
          user: user.trim(),
          secret: secret || undefined,
          keyFile: keyFile.trim() || undefined,
          isLocal,
          hostKey: hostKey || undefined,
          caFile: target?.access.caFile ?? undefined,
        };
      return ask("knowledge.save_target", request);
    },
    onSuccess: onClose,
  });
  const problem = save.error ?? (kind === "shopify" ? shops.error : null);
  return (
    <DeedDialog
      title={text(target ? "knowledge-site-place" : "knowledge-site-add")}
      verb={<Text id="knowledge-site-save-target" />}
      isDisabled={save.isPending || !place.trim()}
      onDo={() => save.mutate()}
      problem={problem ? problemText(problem) : null}
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
          onChange={(event) => {
            save.reset();
            setKind(kinds.find((each) => each === event.target.value) ?? "folder");
          }}
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {text(`knowledge-site-kind-${each}`)}
            </option>
          ))}
        </select>
      </div>
      {kind === "shopify" ? (
        shops.data && <ShopField shops={known} address={place} onChange={setPlace} />
      ) : (
        <TextRow
          label={<Text id={`knowledge-site-${kind}`} />}
          value={place}
          isIdentifier
          maxLength={1_000}
          onChange={setPlace}
        />
      )}
      {isServer && (
        <ServerFields
          kind={kind}
          isKept={target?.kind === kind}
          opening={opening}
          onChange={(part) => setOpening({ ...opening, ...part })}
          problem={save.error}
        />
      )}
      <TextRow label={<Text id="knowledge-site-name" />} value={name} maxLength={100} onChange={setName} />
      {kind !== "wordpress" && kind !== "shopify" && (
        <>
          <TextRow
            label={<Text id="knowledge-site-address" />}
            value={address}
            isIdentifier
            onChange={setAddress}
          />
          <p className="form-hint">
            <Text id="knowledge-site-address-hint" />
          </p>
        </>
      )}
      {save.isPending && (isServer || kind === "shopify") && (
        <WaitingLine words={text("knowledge-site-trying")} />
      )}
    </DeedDialog>
  );
}
