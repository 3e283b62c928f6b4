import { useState } from "react";
import { useQuery } from "@tanstack/react-query";
import type { SharedWith, SignalsAnswer, SignalsRequest } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { told } from "../../../platform/deeds";
import type { Key } from "../../../platform/freshness";
import { useDoing } from "../../../platform/doing";
import { useFormat } from "../../../shared/format/useFormat";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { Icon } from "../../../shared/ui/icons/Icon";
import { ratio, useFactWords } from "../facts/words";
import { HoldDialog } from "./HoldDialog";
import "./signals.css";

const key = (...parts: Key): Key => parts;

interface Props {
  of: SignalsRequest;
  /** Beside a customer there is a way to hold even where nothing stands out. */
  place: "case" | "customer";
}

/** What stands out about the returns of a customer, in numbers; nothing where nothing does. */
export function Signals({ of, place }: Props) {
  const mayRead = useMay("returns.signals");
  const { data } = useQuery({
    queryKey: key(["returns", "storefronts", "customers"], "signals", { ...of }),
    queryFn: () => ask("returns.signals", of),
    enabled: mayRead,
  });
  if (!data) return null;
  const Heading = place === "case" ? "h2" : "h4";
  const { rate, claims, shared, hold, customerId } = data;
  const isSilent = rate === null && claims === null && shared.length === 0 && hold === null;
  if (isSilent && (place === "case" || customerId === null)) return null;
  if (isSilent) return <Holding data={data} />;
  return (
    <section
      className={place === "case" ? "signals return-side-part" : "signals"}
      aria-labelledby={`signals-${place}`}
    >
      <Heading className={place === "case" ? "return-heading" : "signals-title"} id={`signals-${place}`}>
        <Text id="facts-signals-title" />
      </Heading>
      <ul className="signals-list">
        {rate && <Rate rate={rate} />}
        {claims && claims.wrongOrEmpty > 1 && (
          <li>
            <Text id="facts-signals-wrong" vars={{ count: claims.wrongOrEmpty, cases: claims.cases }} />
          </li>
        )}
        {claims && claims.neverCame > 1 && (
          <li>
            <Text id="facts-signals-never" vars={{ count: claims.neverCame, cases: claims.cases }} />
          </li>
        )}
        {shared.map((other) => (
          <Shared key={`${other.by}-${other.customerId ?? other.name}`} other={other} />
        ))}
      </ul>
      {(rate ?? claims ?? shared[0]) && (
        <p className="signals-note">
          <Text id="facts-signals-note" />
        </p>
      )}
      <Holding data={data} />
    </section>
  );
}

function Rate({ rate: { rate, median, others } }: { rate: NonNullable<SignalsAnswer["rate"]> }) {
  const words = useFactWords();
  return (
    <li>
      <Text
        id="facts-signals-rate"
        vars={{
          part: rate.part,
          of: rate.of,
          rate: words.share(ratio(rate)),
          median: words.share(median),
          others,
        }}
      />
    </li>
  );
}

function Shared({ other: { by, name, orders } }: { other: SharedWith }) {
  return (
    <li>
      <Text id={`facts-signals-${by}`} vars={{ name, orders }} />
    </li>
  );
}

/** Whether somebody looks first, and the way to change that. */
function Holding({ data: { hold, customerId } }: { data: SignalsAnswer }) {
  const format = useFormat();
  const mayHold = useMay("customers.hold");
  const [isAsked, setIsAsked] = useState(false);
  const { run, isBusy, problem } = useDoing();
  if (customerId === null) return null;
  const release = () =>
    void run(() =>
      told(ask("customers.release", { id: customerId }), "facts-signals-told-released", undefined),
    );
  return (
    <div className="signals-hold">
      {hold && (
        <p className="signals-held">
          <Icon name="pause" size={12} />
          <span>
            {hold.untilAt === null ? (
              <Text id="facts-signals-held" vars={{ reason: hold.reason }} />
            ) : (
              <Text
                id="facts-signals-held-until"
                vars={{ reason: hold.reason, date: format.calendarDay(hold.untilAt) }}
              />
            )}
          </span>
        </p>
      )}
      {mayHold &&
        (hold ? (
          <button type="button" className="link-button" disabled={isBusy} onClick={release}>
            <Text id="facts-signals-release" />
          </button>
        ) : (
          <button type="button" className="link-button" onClick={() => setIsAsked(true)}>
            <Text id="facts-signals-hold" />
          </button>
        ))}
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      {isAsked && <HoldDialog customerId={customerId} onClose={() => setIsAsked(false)} />}
    </div>
  );
}
