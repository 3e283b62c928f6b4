import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Bars } from "../../../shared/ui/chart/Bars";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import { faultOf } from "../model";
import type { FactsPart } from "./Charts";
import { useEntry } from "./useEntry";

/** Why goods come back, the most frequent reason first. */
export function Reasons({ facts, onOpen }: FactsPart) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const entry = useEntry();
  const entries = facts.reasons.map(({ reason, share }): ChartEntry => {
    const name = dynamic(`returns-reason-${reason}`);
    return {
      ...entry(reason, name, share, "facts-of-pieces"),
      isHatched: faultOf(reason) === "customer",
      onOpen: () => onOpen({ kind: "reason", reason }, name),
    };
  });
  const first = facts.reasons[0];
  if (!first) return null;
  return (
    <ChartCard
      title={<Text id="facts-reasons" />}
      answer={
        <Text
          id="facts-reasons-answer"
          vars={{
            reason: dynamic(`returns-reason-${first.reason}`),
            part: format.number(first.share.part),
            of: format.number(first.share.of),
          }}
        />
      }
      about={<Text id="facts-reasons-about" />}
      columns={[
        text("facts-column-reason"),
        text("facts-column-share"),
        text("facts-column-returned"),
        text("facts-column-pieces"),
        text("facts-column-likely"),
      ]}
      entries={entries}
      foot={
        <>
          <span className="facts-legend">
            <i className="facts-swatch" /> <Text id="returns-fault-shop" />
          </span>
          <span className="facts-legend">
            <i className="facts-swatch" data-hatched="true" /> <Text id="returns-fault-customer" />
          </span>
          <button
            type="button"
            className="link-button"
            onClick={() => onOpen({ kind: "begun" }, text("facts-reasons"))}
          >
            <Text id="facts-see-all" />
          </button>
        </>
      }
    >
      <Bars entries={entries} />
    </ChartCard>
  );
}
