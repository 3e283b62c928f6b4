import type { ReactNode } from "react";
import type { CultureCard } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { daySpan, examples, isDayOff, weekdayName } from "./names";

/** A label and what belongs to it. */
export function CardRow({ label, children }: { label: PlainKey; children: ReactNode }) {
  return (
    <div className="culture-row">
      <dt>
        <Text id={label} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** What nobody writes: formats as Intl knows them, the week, the days of the coming year. */
export function CardFacts({ card }: { card: CultureCard }) {
  const format = useFormat();
  const shown = examples(card.tag, card.currency);
  const off = card.days.filter(({ kind }) => isDayOff(kind));
  const sensitive = card.days.filter(({ kind }) => !isDayOff(kind));
  return (
    <>
      <CardRow label="cultures-format-date">
        <span lang={card.tag} dir="auto">
          {shown.date}
        </span>
      </CardRow>
      <CardRow label="cultures-format-number">
        <span lang={card.tag} dir="auto">
          {shown.number}
        </span>
      </CardRow>
      <CardRow label="cultures-week">{weekdayName(card.firstWeekday, format.locale)}</CardRow>
      <CardRow label="cultures-weekend">
        {format.list(card.weekend.map((day) => weekdayName(day, format.locale)))}
      </CardRow>
      <CardRow label="cultures-days">
        <Days days={off} />
      </CardRow>
      {sensitive.length > 0 && (
        <CardRow label="cultures-sensitive">
          <Days days={sensitive} />
        </CardRow>
      )}
    </>
  );
}

function Days({ days }: { days: CultureCard["days"] }) {
  const format = useFormat();
  return (
    <ul className="culture-days">
      {days.map((day) => (
        <li key={`${day.date} ${day.name}`}>
          <span className="culture-day">{daySpan(day, format.locale)}</span>
          <span>
            {day.name}
            {day.kind === "regional" && (
              <span className="culture-quiet">
                {" · "}
                <Text id="cultures-regional" />
              </span>
            )}
            {day.isApproximate && (
              <span className="culture-quiet">
                {" · "}
                <Text id="cultures-approximate" />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
