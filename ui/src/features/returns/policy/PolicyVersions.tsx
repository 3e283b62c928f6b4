import { useState } from "react";
import type { PolicyAnswer, PolicyVersion, ReturnPolicy } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { usePersonName } from "../../../shared/text/usePersonName";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Chip } from "../../../shared/ui/Chip";
import { useAgents } from "../queries";
import { Changes } from "./Changes";
import { usePolicyVersion } from "./queries";

interface Props {
  known: PolicyAnswer;
  draft: ReturnPolicy;
  isChanged: boolean;
  onRestore: (policy: ReturnPolicy) => void;
}

/** Every version, the newest first: from when it holds, what it changed, and a way back to it. */
export function PolicyVersions({ known, draft, isChanged, onRestore }: Props) {
  return (
    <div className="form">
      {isChanged && (
        <section className="policy-version">
          <h3>
            <Text id="policy-changes-draft" />
          </h3>
          <Changes before={known.policy} after={draft} />
        </section>
      )}
      {known.versions.length === 0 && (
        <p className="meta">
          <Text id="policy-versions-none" />
        </p>
      )}
      <ol className="policy-versions">
        {known.versions.map((version) => (
          <Version
            key={version.version}
            version={version}
            isNow={version.version === known.shown.version}
            onRestore={onRestore}
          />
        ))}
      </ol>
    </div>
  );
}

interface VersionProps extends Pick<Props, "onRestore"> {
  version: PolicyVersion;
  isNow: boolean;
}

function Version({ version: { version, validFrom, madeAt, madeBy }, isNow, onRestore }: VersionProps) {
  const { text } = useText();
  const format = useFormat();
  const agents = useAgents().data ?? [];
  const [isOpen, setOpen] = useState(false);
  const policy = usePolicyVersion(version, isOpen).data?.policy;
  const before = usePolicyVersion(version - 1, isOpen).data?.policy;
  const nameOf = usePersonName();
  const name = nameOf(agents.find(({ id }) => id === madeBy));
  return (
    <li className="policy-version">
      <p className="policy-version-line">
        {validFrom === 0 ? (
          <Text id="returns-policy-version-first" vars={{ version }} />
        ) : (
          <Text id="returns-policy-version" vars={{ version, date: format.calendarDay(validFrom) }} />
        )}{" "}
        {isNow && (
          <Chip tone="ok" icon="check">
            <Text id="policy-version-now" />
          </Chip>
        )}
      </p>
      <p className="meta">{text("policy-version-made", { date: format.full(madeAt), name })}</p>
      <div className="form-actions">
        <button type="button" className="link-button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          <Text id="policy-version-changes" />
        </button>
      </div>
      {isOpen && policy && before && (
        <>
          <Changes before={before} after={policy} />
          <Button size="small" needs="returns.save_policy" onPress={() => onRestore(policy)}>
            <Text id="policy-version-restore" vars={{ version }} />
          </Button>
        </>
      )}
    </li>
  );
}
