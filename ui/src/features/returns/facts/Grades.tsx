import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Bars } from "../../../shared/ui/chart/Bars";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import type { FactsPart } from "./Charts";
import { useEntry } from "./useEntry";

/** In what state goods come back. */
export function Grades({ facts, onOpen }: FactsPart) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const entry = useEntry();
  if (facts.grades.length === 0) return null;
  const { restocked } = facts.figures;
  const entries = facts.grades.map(({ grade, share }): ChartEntry => {
    const name = `${grade.toUpperCase()} · ${dynamic(`returns-grade-${grade}`)}`;
    return {
      ...entry(grade, name, share, "facts-of-pieces"),
      onOpen: () => onOpen({ kind: "grade", grade }, name),
    };
  });
  return (
    <ChartCard
      title={<Text id="facts-grades" />}
      answer={
        <Text
          id="facts-grades-answer"
          vars={{ part: format.number(restocked.part), of: format.number(restocked.of) }}
        />
      }
      columns={[
        text("facts-column-grade"),
        text("facts-column-share"),
        text("facts-column-returned"),
        text("facts-column-pieces"),
        text("facts-column-likely"),
      ]}
      entries={entries}
    >
      <Bars entries={entries} />
    </ChartCard>
  );
}
