import type { FactShare } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useText } from "../../../shared/text/useText";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import { ratio, useFactWords } from "./words";

export function useEntry() {
  const { text } = useText();
  const format = useFormat();
  const words = useFactWords();
  return (
    key: string,
    name: string,
    counted: FactShare,
    of: "facts-of-pieces" | "facts-of-sold" | "facts-of-buyers",
  ): ChartEntry => {
    const [part, all] = [format.number(counted.part), format.number(counted.of)];
    return {
      key,
      name,
      value: words.of(counted),
      detail: text(of, { part, of: all }),
      share: ratio(counted),
      low: counted.low,
      high: counted.high,
      cells: [words.of(counted), part, all, words.interval(counted)],
    };
  };
}
