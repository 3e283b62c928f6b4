import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Bars } from "../../../shared/ui/chart/Bars";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import type { FactsPart } from "./Charts";
import { useEntry } from "./useEntry";

/** The articles of which most pieces came back, beside how many were sold. */
export function Articles({ facts, onOpen }: FactsPart) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const entry = useEntry();
  const first = facts.articles[0];
  if (!first) return null;
  const entries = facts.articles.map(({ article, title, rate, reasons }): ChartEntry => {
    const made = entry(article, article === title ? title : `${title} · ${article}`, rate, "facts-of-sold");
    const why = reasons.map(
      ({ reason, share }) => `${dynamic(`returns-reason-${reason}`)} ${format.number(share.part)}`,
    );
    return {
      ...made,
      cells: [...made.cells, format.list(why)],
      onOpen: () => onOpen({ kind: "article", article }, made.name),
    };
  });
  return (
    <ChartCard
      title={<Text id="facts-articles" />}
      answer={
        <Text
          id="facts-articles-answer"
          vars={{
            article: first.title || first.article,
            part: format.number(first.rate.part),
            of: format.number(first.rate.of),
          }}
        />
      }
      about={<Text id="facts-articles-about" />}
      columns={[
        text("facts-column-article"),
        text("facts-column-share"),
        text("facts-column-returned"),
        text("facts-column-sold"),
        text("facts-column-likely"),
        text("facts-column-reason"),
      ]}
      entries={entries}
      foot={<Text id="facts-enough" vars={{ count: facts.enough }} />}
    >
      <Bars entries={entries} />
    </ChartCard>
  );
}
