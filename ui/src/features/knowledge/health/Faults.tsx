import { useState } from "react";
import type { ArticleFault } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Part } from "./HealthPage";

const kinds: readonly ArticleFault["kind"][] = [
  "stale",
  "in_review",
  "review_due",
  "language_missing",
  "never_used",
];

/** Lines of a kind that stand there at once. */
const SHOWN = 6;

/** Articles that somebody should look at, by what is the matter. */
export function Faults({
  faults,
  onOpen,
}: {
  faults: readonly ArticleFault[];
  onOpen: (id: number) => void;
}) {
  return kinds.map((kind) => {
    const own = faults.filter((fault) => fault.kind === kind);
    if (own.length === 0) return null;
    return (
      <Part
        key={kind}
        title={<Text id={`health-fault-${kind}`} />}
        about={<Text id={`health-fault-${kind}-about`} />}
      >
        <Rows faults={own} onOpen={onOpen} />
      </Part>
    );
  });
}

function Rows({ faults, onOpen }: { faults: readonly ArticleFault[]; onOpen: (id: number) => void }) {
  const format = useFormat();
  const [isWhole, setIsWhole] = useState(false);
  const rows = isWhole ? faults : faults.slice(0, SHOWN);
  return (
    <>
      <ul className="health-rows">
        {rows.map((fault) => (
          <li key={fault.id} className="health-row">
            <span className="health-what">
              <span dir="auto">{fault.title}</span>
              {fault.languages.length > 0 && (
                <span className="health-detail">
                  {format.list(fault.languages.map((language) => format.language(language)))}
                </span>
              )}
            </span>
            <Button size="small" look="plain" onPress={() => onOpen(fault.id)}>
              <Text id="health-open" />
            </Button>
          </li>
        ))}
      </ul>
      {rows.length < faults.length && (
        <Button size="small" look="plain" onPress={() => setIsWhole(true)}>
          <Text id="health-more" vars={{ count: faults.length - rows.length }} />
        </Button>
      )}
    </>
  );
}
