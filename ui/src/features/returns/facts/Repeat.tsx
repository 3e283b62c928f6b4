import type { FactsRequest } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Bars } from "../../../shared/ui/chart/Bars";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import { useRepeat } from "./queries";
import { useEntry } from "./useEntry";

/** Who bought again: after a return and without one, two bars beside each other. */
export function Repeat({ request }: { request: FactsRequest }) {
  const { text } = useText();
  const entry = useEntry();
  const { data } = useRepeat(request);
  if (!data || data.afterReturn.of + data.without.of === 0) return null;
  const entries = [
    entry("after", text("facts-repeat-after"), data.afterReturn, "facts-of-buyers"),
    { ...entry("without", text("facts-repeat-without"), data.without, "facts-of-buyers"), isHatched: true },
  ].map((made) => ({ ...made, cells: [made.value, made.detail, made.cells[3] ?? ""] }));
  return (
    <ChartCard
      title={<Text id="facts-repeat" />}
      about={<Text id="facts-repeat-about" />}
      columns={[
        text("facts-repeat"),
        text("facts-column-share"),
        text("facts-column-buyers"),
        text("facts-column-likely"),
      ]}
      entries={entries}
      foot={data.running > 0 && <Text id="facts-buyers-running" vars={{ count: data.running }} />}
    >
      <Bars entries={entries} />
    </ChartCard>
  );
}
