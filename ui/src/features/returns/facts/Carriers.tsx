import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import type { FactsPart } from "./Charts";
import { ratio, useFactWords } from "./words";

/** Damage and loss beside how many orders each carrier had. */
export function Carriers({ facts, onOpen }: FactsPart) {
  const { text } = useText();
  const format = useFormat();
  const { share } = useFactWords();
  if (facts.carriers.every(({ damaged, lost }) => damaged + lost === 0)) return null;
  const entries = facts.carriers.map(({ carrier, orders, damaged, lost }): ChartEntry => {
    const name = carrier ? carrier.toUpperCase() : text("facts-carrier-unknown");
    const rate = ratio({ part: damaged + lost, of: orders });
    const perHundred = rate === null ? share(null) : format.number(Math.round(rate * 10_000) / 100);
    return {
      key: carrier,
      name,
      value: perHundred,
      detail: "",
      share: rate,
      low: null,
      high: null,
      cells: [format.number(orders), format.number(damaged), format.number(lost), perHundred],
      onOpen: damaged + lost > 0 ? () => onOpen({ kind: "carrier", carrier }, name) : undefined,
    };
  });
  return (
    <ChartCard
      title={<Text id="facts-carriers" />}
      about={<Text id="facts-carriers-about" />}
      columns={[
        text("facts-column-carrier"),
        text("facts-column-orders"),
        text("facts-column-damaged"),
        text("facts-column-lost"),
        text("facts-column-per_hundred"),
      ]}
      entries={entries}
    />
  );
}
