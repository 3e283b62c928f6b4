import type { ReturnDetail, TriedLine } from "../../../generated/contract";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { Chip } from "../../../shared/ui/Chip";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { showToast } from "../../../shared/ui/toasts";
import { useJudged } from "../queries";

interface Props {
  detail: ReturnDetail;
  onWrite: (conversationId: number, text: string) => void;
}

/** What the policy of the order's day says: to the agent, and as the customer would read it. */
export function Why({ detail, onWrite }: Props) {
  const judged = useJudged(detail.row.id, detail.row.orderId !== null).data ?? [];
  const first = judged[0];
  // Where nobody has saved a policy and the law says nothing, there is nothing to read.
  const says = judged.some(({ decision }) => decision.version > 0 || decision.eligible !== "needs_you");
  if (!first || !says) return <Goodwill reason={detail.goodwill} />;
  const needsYou = judged.some(({ decision }) => decision.eligible === "needs_you");
  const forCustomer = each(judged, "forCustomer");
  const { conversationId } = detail.row;
  const title = judged.every(({ decision }) => decision.eligible === "yes")
    ? "returns-why-title-yes"
    : judged.some(({ decision }) => decision.eligible === "no")
      ? "returns-why-title-no"
      : "returns-why-title-you";
  return (
    <section>
      <h2 className="return-heading">
        <Text id={title} />{" "}
        {needsYou && (
          <Chip tone="warn" icon="person">
            <Text id="returns-policy-try-you" />
          </Chip>
        )}
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
          {forCustomer.map((said) => (
            <p key={said} lang={first.language} dir={direction(first.language)}>
              {said}
            </p>
          ))}
          <p className="return-why-deeds">
            <button type="button" className="link-button" onClick={() => void copy(forCustomer.join("\n\n"))}>
              <Text id="policy-copy" />
            </button>
            {conversationId !== null && (
              <button
                type="button"
                className="link-button"
                onClick={() => onWrite(conversationId, forCustomer.join("\n\n"))}
              >
                <Text id="policy-write" />
              </button>
            )}
          </p>
        </div>
      </div>
      <Goodwill reason={detail.goodwill} />
    </section>
  );
}

/** The exception that somebody made, and why; it stays in sight where no policy says anything. */
function Goodwill({ reason }: { reason: string }) {
  return reason === "" ? null : (
    <p className="return-quiet" dir="auto">
      <Text id="returns-why-goodwill" vars={{ reason }} />
    </p>
  );
}

async function copy(what: string): Promise<void> {
  await navigator.clipboard.writeText(what);
  showToast("policy-copied", undefined);
}

/** Each sentence once, however many articles it is about. */
const each = (judged: readonly TriedLine[], of: "forAgent" | "forCustomer") => [
  ...new Set(judged.map((line) => line[of])),
];
