import { useState } from "react";
import type { LetterKind, LetterMode, LetterRule } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Allowed } from "../../../shared/ui/Allowed";
import { Chip } from "../../../shared/ui/Chip";
import { LetterEditor } from "./LetterEditor";
import { useLetterRules } from "./letters";
import "./mail.css";

const modes: readonly LetterMode[] = ["nothing", "prepare", "send"];

/** What the shop has to do itself once the letter is out; a letter that somebody asks for obliges to nothing. */
const duties: Record<LetterKind, string | null> = {
  requested: "requested",
  withdrawal: "withdrawal",
  needs_info: "needs_info",
  approved: "approved",
  declined: "declined",
  awaiting_parcel: "awaiting_parcel",
  received: "received",
  refund: "settled",
  exchange: "exchange",
  credit: "settled",
  keep_it: "settled",
  expired: "expired",
  lost: "lost",
  closed: "closed",
  resting: null,
};

/** Settings: which letter each step brings, what becomes of it, and its words. */
export function LetterRules() {
  const rules = useLetterRules();
  const [edited, setEdited] = useState<LetterKind | null>(null);
  const { run, problem } = useDoing();
  return (
    <div className="return-mail-settings" id="settings-return-letters">
      <h3>
        <Text id="returnmail-rules-title" />
      </h3>
      <p className="meta">
        <Text id="returnmail-rules-about" />
      </p>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <Allowed needs="returns.set_letter_rule">
        <div className="letter-rules-place">
          <table className="letter-rules">
            <thead>
              <tr>
                {(["state", "gets", "must", "mode"] as const).map((column) => (
                  <th key={column} scope="col">
                    <Text id={`returnmail-rules-${column}`} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules?.map((rule) => (
                <Rule
                  key={rule.kind}
                  rule={rule}
                  onMode={(mode) => void run(() => ask("returns.set_letter_rule", { kind: rule.kind, mode }))}
                  onEdit={() => setEdited(rule.kind)}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Allowed>
      {edited !== null && <LetterEditor kind={edited} onClose={() => setEdited(null)} />}
    </div>
  );
}

interface RuleProps {
  rule: LetterRule;
  onMode: (mode: LetterMode) => void;
  onEdit: () => void;
}

function Rule({ rule, onMode, onEdit }: RuleProps) {
  const { text, dynamic, attribute } = useText();
  const letter = dynamic(`returnmail-letter-${rule.kind}`);
  const duty = duties[rule.kind];
  return (
    <tr>
      <td>{dynamic(`returns-state-${rule.state}`)}</td>
      <td>
        <span className="letter-rules-what">
          {letter}
          {rule.own.length > 0 && (
            <Chip tone="outlined" title={rule.own.join(", ")}>
              <Text id="returnmail-edit-own" />
            </Chip>
          )}
          <button
            type="button"
            className="link-button"
            aria-label={attribute("returnmail-edit-of", "label", { letter })}
            onClick={onEdit}
          >
            <Text id="returnmail-edit" />
          </button>
        </span>
      </td>
      <td>{duty && <span className="meta">{dynamic(`returnmail-must-${duty}`)}</span>}</td>
      <td>
        <select
          className="field"
          aria-label={attribute("returnmail-rules-mode-of", "label", { letter })}
          value={rule.mode}
          onChange={(event) => {
            const mode = modes.find((each) => each === event.target.value);
            if (mode) onMode(mode);
          }}
        >
          {modes.map((mode) => (
            <option key={mode} value={mode}>
              {text(`returnmail-mode-${mode}`)}
            </option>
          ))}
        </select>
      </td>
    </tr>
  );
}
