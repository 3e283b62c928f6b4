import type { ReturnPolicy, TriedLine } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Chip } from "../../../shared/ui/Chip";
import { LanguageCode } from "../../../shared/ui/LanguageCode";

const verdicts = {
  yes: { text: "returns-policy-try-yes", tone: "ok", icon: "check" },
  no: { text: "returns-policy-try-no", tone: "bad", icon: "close" },
  needs_you: { text: "returns-policy-try-you", tone: "warn", icon: "person" },
} as const;

/** What was said about one article: whether, by which rule, until when, and why, in both languages. */
export function Tried({ tried, policy }: { tried: TriedLine; policy: ReturnPolicy | null }) {
  const { text, dynamic } = useText();
  const format = useFormat();
  const { decision, facts, language } = tried;
  const { text: said, tone, icon } = verdicts[decision.eligible];
  // A day without an hour: noon is that day everywhere it is shown.
  const until = decision.deadline && format.calendarDay(new Date(`${decision.deadline}T12:00`).getTime());
  const offers = decision.outcomes.map((outcome) => dynamic(`returns-outcome-${outcome}`));
  return (
    <article className="policy-tried">
      <h4>
        <bdi>{facts.title}</bdi>
      </h4>
      <p className="policy-tried-line">
        <Chip tone={tone} icon={icon}>
          {text(said)}
        </Chip>
        <Rule tried={tried} policy={policy} />
        {until && <span>{text("policy-try-until", { date: until })}</span>}
      </p>
      {offers.length > 0 && <p>{format.list(offers)}</p>}
      <p className="meta">
        <Text id="policy-try-for-agent" />
      </p>
      <p>{tried.forAgent}</p>
      <p className="meta">
        <LanguageCode code={language} /> <Text id="policy-try-for-customer" />
      </p>
      <p lang={language} dir={direction(language)}>
        {tried.forCustomer}
      </p>
    </article>
  );
}

/** Which rule it was, of which version. */
function Rule({ tried: { decision, facts }, policy }: { tried: TriedLine; policy: ReturnPolicy | null }) {
  const { text } = useText();
  const why = decision.explanation.find(({ key }) => key === "rule");
  const named =
    why?.key === "rule"
      ? text("policy-try-by-rule", { rule: why.rule })
      : text(
          facts.track === "withdrawal" && decision.eligible !== "needs_you"
            ? "policy-try-by-law"
            : "policy-try-by-nobody",
        );
  const by =
    policy !== null
      ? text("policy-try-by-draft")
      : decision.version > 0
        ? text("policy-try-by-version", { version: decision.version })
        : null;
  return <span>{[named, by].filter(Boolean).join(" · ")}</span>;
}
