import { useId, useState } from "react";
import type { PolicyAnswer, ReturnPolicy } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { tabId, TabRow } from "../../../shared/ui/TabRow";
import "../../../shared/ui/tabs.css";
import { PolicyPreview } from "./PolicyPreview";
import { PolicyTry } from "./PolicyTry";
import { PolicyVersions } from "./PolicyVersions";

const tabs = ["text", "try", "versions"] as const;
type Tab = (typeof tabs)[number];

interface Props {
  known: PolicyAnswer;
  /** What is written, a moment later than it is typed. */
  draft: ReturnPolicy;
  isChanged: boolean;
  onRestore: (policy: ReturnPolicy) => void;
}

/** Beside the form: what it means for customers, for an order, and against the versions before. */
export function PolicyPanel({ known, draft, isChanged, onRestore }: Props) {
  const { text } = useText();
  const panelId = useId();
  const [tab, setTab] = useState<Tab>("text");
  return (
    <aside className="policy-panel">
      <TabRow
        label={text("policy-panel")}
        tabs={tabs.map((key) => ({ key, label: <Text id={`policy-panel-${key}`} /> }))}
        selected={tab}
        panelId={panelId}
        className="tabs"
        tabClassName="tab"
        onSelect={setTab}
      />
      <div id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, tab)} className="policy-panel-body">
        {tab === "text" && <PolicyPreview policy={draft} />}
        {tab === "try" && <PolicyTry policy={isChanged ? draft : null} />}
        {tab === "versions" && <PolicyVersions {...{ known, draft, isChanged, onRestore }} />}
      </div>
    </aside>
  );
}
