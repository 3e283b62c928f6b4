import type { ReturnDetail, TriedLine } from "../../../generated/contract";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { useJudged } from "../queries";

/** What the policy of the order's day says: to the agent, and as the customer would read it. */
export function Why({ detail }: { detail: ReturnDetail }) {
  const judged = useJudged(detail.row.id, detail.row.orderId !== null).data ?? [];
  const first = judged[0];
  // Where nobody has saved a policy and the law says nothing, there is nothing to read.
  const says = judged.some(({ decision }) => decision.version > 0 || decision.eligible !== "needs_you");
  if (!first || !says) return null;
  const title = judged.every(({ decision }) => decision.eligible === "yes")
    ? "returns-why-title-yes"
    : judged.some(({ decision }) => decision.eligible === "no")
      ? "returns-why-title-no"
      : "returns-why-title-you";
  return (
    <section>
      <h2 className="return-heading">
        <Text id={title} />
      </h2>
      <div className="return-why">
        <div className="return-why-side">
          <p className="return-quiet">
            <Text id="returns-why-for-you" />
          </p>
          {each(judged, "forAgent").map((said) => (
            <p key={said}>{said}</p>
          ))}
        </div>
        <div className="return-why-side">
          <p className="return-quiet">
            <LanguageCode code={first.language} /> <Text id="returns-why-for-customer" />
          </p>
          {each(judged, "forCustomer").map((said) => (
            <p key={said} lang={first.language} dir={direction(first.language)}>
              {said}
            </p>
          ))}
        </div>
      </div>
      {detail.goodwill && (
        <p className="return-quiet" dir="auto">
          <Text id="returns-why-goodwill" vars={{ reason: detail.goodwill }} />
        </p>
      )}
    </section>
  );
}

/** Each sentence once, however many articles it is about. */
const each = (judged: readonly TriedLine[], of: "forAgent" | "forCustomer") => [
  ...new Set(judged.map((line) => line[of])),
];
