import type { ArticleEffect, ContactSpan } from "../../../generated/contract";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Bars } from "../../../shared/ui/chart/Bars";
import { ChartCard } from "../../../shared/ui/chart/ChartCard";
import type { ChartEntry } from "../../../shared/ui/chart/entries";
import { Part } from "./HealthPage";

interface Props {
  effects: readonly ArticleEffect[];
  topicName: (id: number) => string | undefined;
  onOpen: (id: number) => void;
}

/** What publishing did: contacts for 100 orders on the topic, before and after. */
export function Effects({ effects, topicName, onOpen }: Props) {
  if (effects.length === 0) return null;
  return (
    <Part title={<Text id="health-effects" />} about={<Text id="health-effects-about" />}>
      <div className="health-effects">
        {effects.map((effect) => (
          <Effect
            key={`${effect.articleId}-${effect.topicId}`}
            effect={effect}
            topic={topicName(effect.topicId) ?? `#${effect.topicId}`}
            onOpen={() => onOpen(effect.articleId)}
          />
        ))}
      </div>
    </Part>
  );
}

function Effect({ effect, topic, onOpen }: { effect: ArticleEffect; topic: string; onOpen: () => void }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const { title, before, after, rateBefore, rateAfter, daysAfter, publishedAt } = effect;
  const rate = (of: number | null) => (of === null ? "–" : format.number(Math.round(of * 10) / 10));
  const entry = (key: string, name: string, of: number | null, span: ContactSpan): ChartEntry => ({
    key,
    name,
    value: rate(of),
    detail: text("health-effect-of", { contacts: span.contacts, orders: span.orders }),
    // The longer of both fills the line.
    share: of === null ? null : of / Math.max(rateBefore ?? 0, rateAfter ?? 0, 0.01),
    low: null,
    high: null,
    isHatched: key === "before",
    cells: [rate(of), format.number(span.contacts), format.number(span.orders)],
  });
  const entries = [
    entry("before", text("health-effect-before"), rateBefore, before),
    entry("after", text("health-effect-after", { days: daysAfter }), rateAfter, after),
  ];
  return (
    <ChartCard
      title={<bdi>{title}</bdi>}
      answer={
        <>
          <Text id="health-effect-topic" vars={{ topic }} />{" "}
          {rateAfter === null && <Text id={daysAfter < 7 ? "health-effect-early" : "health-effect-none"} />}
        </>
      }
      about={<Text id="health-effect-since" vars={{ day: format.moment(publishedAt, now) }} />}
      columns={[
        text("health-effect-span"),
        text("health-effect-rate"),
        text("health-effect-contacts"),
        text("health-effect-orders"),
      ]}
      entries={entries}
      foot={
        <Button size="small" look="plain" onPress={onOpen}>
          <Text id="health-open" />
        </Button>
      }
    >
      <Bars entries={entries} />
    </ChartCard>
  );
}
