import type { FactFigures, FactMoney, FactsBehind, FactShare, FactTimes } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { NOTHING, ratio, useFactWords } from "./words";

export type Open = (of: FactsBehind, what: string) => void;

interface Props {
  now: FactFigures;
  before: FactFigures;
  onOpen: Open;
}

/** The large figures, each with what it is of, the same before, and the cases behind it. */
export function Figures({ now, before, onOpen }: Props) {
  const { text } = useText();
  const words = useFactWords();
  const statutory = ({ statutory: { inTime, late } }: FactFigures): FactShare => ({
    part: inTime,
    of: inTime + late,
    low: null,
    high: null,
  });
  const { running } = now.statutory;
  const answered = statutory(now).of;
  const times = ({ p50, p90, count }: FactTimes) =>
    count === 0 ? NOTHING : text("facts-half-most", { half: words.span(p50), most: words.span(p90) });
  return (
    <ul className="facts-figures" aria-label={text("facts-figures")}>
      <Share
        name="facts-rate"
        of="facts-of-sold"
        now={now.rate}
        before={before.rate}
        onOpen={onOpen}
        behind="returned"
      >
        {!now.isMature && <Text id="facts-not-mature" />}
      </Share>
      {now.money.map((money) => (
        <Money
          key={money.sold.currency}
          now={money}
          before={before}
          isOne={now.money.length === 1}
          onOpen={onOpen}
        />
      ))}
      <Share
        name="facts-exchanged"
        of="facts-of-pieces"
        now={now.exchanged}
        before={before.exchanged}
        onOpen={onOpen}
        behind="exchanged"
      />
      <Share
        name="facts-saved-cases"
        of="facts-of-pieces"
        now={now.saved}
        before={before.saved}
        onOpen={onOpen}
        behind="saved"
      />
      <Share
        name="facts-restocked"
        of="facts-of-pieces"
        now={now.restocked}
        before={before.restocked}
        onOpen={onOpen}
        behind="restocked"
      />
      <Figure
        name="facts-answer"
        value={times(now.answer)}
        detail={now.answer.count > 0 && <Text id="facts-of-cases" vars={{ count: now.answer.count }} />}
        before={times(before.answer)}
        isLong
        onOpen={() => onOpen({ kind: "answered" }, text("facts-answer"))}
      />
      <Figure
        name="facts-refund"
        value={times(now.refund)}
        detail={now.refund.count > 0 && <Text id="facts-of-cases" vars={{ count: now.refund.count }} />}
        before={times(before.refund)}
        isLong
        onOpen={() => onOpen({ kind: "refunded" }, text("facts-refund"))}
      />
      <Figure
        name="facts-statutory"
        value={words.of(statutory(now))}
        detail={
          <>
            {answered > 0 && <Text id="facts-of-cases" vars={{ count: answered }} />}
            {answered > 0 && running > 0 && " · "}
            {running > 0 && <Text id="facts-running" vars={{ count: running }} />}
          </>
        }
        before={words.of(statutory(before))}
        mayOpen={running > 0}
        onOpen={() =>
          onOpen({ kind: now.statutory.late > 0 ? "late" : "statutory" }, text("facts-statutory"))
        }
      />
    </ul>
  );
}

type ShareName = "facts-rate" | "facts-exchanged" | "facts-saved-cases" | "facts-restocked";

function Share(props: {
  name: ShareName;
  of: "facts-of-sold" | "facts-of-pieces";
  now: FactShare;
  before: FactShare;
  behind: "returned" | "exchanged" | "saved" | "restocked";
  onOpen: Open;
  children?: React.ReactNode;
}) {
  const { name, of, now, before, behind, onOpen, children } = props;
  const { text } = useText();
  const format = useFormat();
  const words = useFactWords();
  const detail = [
    now.of > 0 && text(of, { part: format.number(now.part), of: format.number(now.of) }),
    words.likely(now),
  ].filter(Boolean);
  return (
    <Figure
      name={name}
      value={words.of(now)}
      detail={
        <>
          {detail.join(" · ")}
          {children && <> · {children}</>}
        </>
      }
      before={words.of(before)}
      onOpen={() => onOpen({ kind: behind }, text(name))}
    />
  );
}

/** What comes back and what stays of one currency. */
function Money(props: { now: FactMoney; before: FactFigures; isOne: boolean; onOpen: Open }) {
  const { now, before, isOne, onOpen } = props;
  const { text } = useText();
  const format = useFormat();
  const words = useFactWords();
  const { currency } = now.sold;
  const past = before.money.find(({ sold }) => sold.currency === currency);
  const money = (minor: number) => format.money(minor, currency);
  const back = (of?: FactMoney) =>
    words.share(of ? ratio({ part: of.returned.minor, of: of.sold.minor }) : null);
  const kept = (of: FactMoney) => of.exchanged.minor + of.credited.minor;
  const stayed = (of?: FactMoney) =>
    words.share(of ? ratio({ part: kept(of), of: of.requested.minor }) : null);
  const named = (id: PlainKey) => (isOne ? text(id) : `${text(id)} (${currency})`);
  return (
    <>
      <Figure
        name="facts-value"
        mark={isOne ? "" : currency}
        value={back(now)}
        detail={text("facts-of-money", { part: money(now.returned.minor), of: money(now.sold.minor) })}
        before={back(past)}
        onOpen={() => onOpen({ kind: "returned" }, named("facts-value"))}
      />
      <Figure
        name="facts-kept"
        mark={isOne ? "" : currency}
        value={stayed(now)}
        detail={text("facts-of-money", { part: money(kept(now)), of: money(now.requested.minor) })}
        before={stayed(past)}
        onOpen={() => onOpen({ kind: "kept", currency }, named("facts-kept"))}
      />
      <Figure
        name="facts-fees"
        mark={isOne ? "" : currency}
        value={now.cases > 0 ? money(now.fees.minor) : NOTHING}
        detail={<Text id="facts-of-cases" vars={{ count: now.cases }} />}
        before={past && past.cases > 0 ? money(past.fees.minor) : NOTHING}
        onOpen={() => onOpen({ kind: "fees", currency }, named("facts-fees"))}
      />
    </>
  );
}

type FigureName =
  | ShareName
  | "facts-value"
  | "facts-kept"
  | "facts-fees"
  | "facts-answer"
  | "facts-refund"
  | "facts-statutory";

function Figure(props: {
  name: FigureName;
  mark?: string;
  value: string;
  detail: React.ReactNode;
  before: string;
  isLong?: boolean;
  /** There are cases although nothing was measured. */
  mayOpen?: boolean;
  onOpen: () => void;
}) {
  const { name, mark, value, detail, before, isLong, mayOpen = false, onOpen } = props;
  const hasBefore = before !== NOTHING;
  return (
    <li className="facts-figure">
      <button
        type="button"
        className="facts-figure-open"
        onClick={onOpen}
        disabled={value === NOTHING && !mayOpen}
      >
        <span className="facts-figure-name">
          <Text id={name} />
          {mark && <bdi className="facts-figure-mark"> {mark}</bdi>}
        </span>
        <span className={isLong ? "facts-figure-words" : "facts-figure-value"}>{value}</span>
      </button>
      <p className="facts-figure-detail">
        {detail}
        {detail && hasBefore && <br />}
        {hasBefore && <Text id="facts-before" vars={{ value: before }} />}
      </p>
      <p className="facts-figure-about">
        <Text id={`${name}-about`} />
      </p>
    </li>
  );
}
