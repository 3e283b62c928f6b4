import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import { Columns } from "../../../shared/ui/chart/Columns";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import type { FactsPart } from "./Charts";
import { momentOf } from "./period";
import { useEntry } from "./useEntry";
import { useFactWords } from "./words";

/** How much of what was delivered in each month came back until now. */
export function Cohorts({ facts, onOpen }: FactsPart) {
  const { text } = useText();
  const format = useFormat();
  const words = useFactWords();
  const entry = useEntry();
  const guessed = facts.cohorts.reduce((sum, cohort) => sum + cohort.guessed, 0);
  const entries = facts.cohorts.map((cohort): ChartEntry => {
    const at = momentOf(cohort.month);
    const made = entry(cohort.month, format.monthYear(at), cohort.rate, "facts-of-sold");
    const grows = cohort.isMature ? "" : text("facts-not-mature");
    return {
      ...made,
      detail: grows ? format.list([made.detail, grows]) : made.detail,
      isHatched: !cohort.isMature,
      cells: [...made.cells.slice(0, 3), grows || (made.cells[3] ?? "")],
      onOpen: () => onOpen({ kind: "cohort", month: cohort.month }, made.name),
    };
  });
  return (
    <ChartCard
      title={<Text id="facts-cohorts" />}
      answer={<Text id="facts-cohorts-answer" vars={{ days: facts.windowDays }} />}
      columns={[
        text("facts-column-month"),
        text("facts-column-share"),
        text("facts-column-returned"),
        text("facts-column-sold"),
        text("facts-column-likely"),
      ]}
      entries={entries}
      foot={guessed > 0 && <Text id="facts-guessed" vars={{ count: guessed }} />}
    >
      <Columns
        entries={entries}
        shortOf={(month) => format.month(momentOf(month))}
        scaleText={(share) => words.share(share)}
      />
    </ChartCard>
  );
}
