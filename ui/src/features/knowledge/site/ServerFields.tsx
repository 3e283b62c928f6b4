import type { TargetAccess, TargetKind } from "../../../generated/contract";
import { problemOf } from "../../../platform/transport";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { SecretField } from "../../../shared/ui/SecretField";

/** What opens a server, as it is typed. */
export interface Opening {
  user: string;
  secret: string;
  keyFile: string;
  isLocal: boolean;
  /** The server's key that somebody has compared. */
  hostKey: string;
}

export const openingOf = (access: TargetAccess | undefined): Opening => ({
  user: access?.user ?? "",
  secret: "",
  keyFile: "",
  isLocal: access?.isLocal ?? false,
  hostKey: "",
});

interface Props {
  kind: Extract<TargetKind, "wordpress" | "sftp">;
  isKept: boolean;
  opening: Opening;
  onChange: (part: Partial<Opening>) => void;
  problem: unknown;
}

/** The key that a server showed, where nobody has confirmed it yet. */
function shownKey(problem: unknown): string | null {
  if (problem == null) return null;
  const { code, args } = problemOf(problem);
  const asks = code === "publish-host-key-unknown" || code === "publish-host-key-changed";
  return asks ? (args.fingerprint ?? null) : null;
}

/** Who we are at a server, and what opens it. */
export function ServerFields({ kind, isKept, opening, onChange, problem }: Props) {
  const { text } = useText();
  const fingerprint = opening.hostKey || shownKey(problem);
  return (
    <>
      <TextRow
        label={<Text id="knowledge-site-user" />}
        value={opening.user}
        isIdentifier
        maxLength={200}
        onChange={(user) => onChange({ user })}
      />
      <SecretField
        label={text(kind === "wordpress" ? "knowledge-site-app-password" : "knowledge-site-secret")}
        showLabel={text("knowledge-site-secret-show")}
        hideLabel={text("knowledge-site-secret-hide")}
        autoComplete="new-password"
        value={opening.secret}
        onChange={(secret) => onChange({ secret })}
      />
      {kind === "wordpress" && (
        <p className="form-hint">
          <Text id="knowledge-site-app-password-hint" />
        </p>
      )}
      {kind === "sftp" && (
        <TextRow
          label={<Text id="knowledge-site-key-file" />}
          value={opening.keyFile}
          isIdentifier
          maxLength={1_000}
          onChange={(keyFile) => onChange({ keyFile })}
        />
      )}
      {isKept && (
        <p className="form-hint">
          <Text id="knowledge-site-secret-kept" />
        </p>
      )}
      <Check isOn={opening.isLocal} onChange={(isLocal) => onChange({ isLocal })}>
        <Text id="knowledge-site-local" />
      </Check>
      {kind === "sftp" && fingerprint && (
        <div className="help-site-trust">
          <Check
            isOn={opening.hostKey !== ""}
            onChange={(isOn) => onChange({ hostKey: isOn ? fingerprint : "" })}
          >
            <Text id="knowledge-site-trust" vars={{ fingerprint }} />
          </Check>
        </div>
      )}
    </>
  );
}
