import { useState } from "react";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { runCommand, useCommand } from "../../shared/keys/commands";
import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { CultureDialog } from "./CultureDialog";
import "./cultures.css";
import { hintsOf, type Hint } from "./hint";
import { cultureName } from "./names";
import { useCard, useWhose } from "./queries";

interface Props {
  customerId: number;
  conversationId: number;
}

/** One or two lines that matter for this conversation, and the way to the whole card. */
export function CultureHint({ customerId, conversationId }: Props) {
  const { attribute } = useText();
  const format = useFormat();
  const now = useNow();
  const { culture, zone } = useWhose(customerId, conversationId);
  const card = useCard(culture);
  if (!card) return null;
  const [first, ...others] = hintsOf(card, zone, now);
  if (!first) return null;
  return (
    <section className="culture-hint" aria-label={attribute("cultures-hint", "label")}>
      <p>
        <strong>{cultureName(card, format)}</strong>
        {" · "}
        <HintLine hint={first} />
      </p>
      {others.map((hint) => (
        <p key={hint.kind}>
          <HintLine hint={hint} />
        </p>
      ))}
      <OpenCard />
    </section>
  );
}

function OpenCard() {
  return (
    <button
      type="button"
      className="link-button"
      data-tip="cultures.card"
      aria-haspopup="dialog"
      onClick={() => runCommand("cultures.card")}
    >
      <Text id="cultures-hint-more" />
    </button>
  );
}

function HintLine({ hint }: { hint: Hint }) {
  const { text } = useText();
  // What is shipped is in the reader's language, also where it begins with a word of another.
  if (hint.kind === "custom") return <span dir={hint.isOwn ? "auto" : undefined}>{hint.text}</span>;
  if (hint.kind === "weekend") return <Text id="cultures-hint-weekend" />;
  const day = hint.isRegional ? `${hint.day} (${text("cultures-regional")})` : hint.day;
  return <Text id={`cultures-hint-${hint.kind}`} vars={{ day }} />;
}

/** Offers the card's key, whether the panel is open or not. */
export function CultureCommand({ customerId, conversationId }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { culture } = useWhose(customerId, conversationId);
  useCommand("cultures.card", culture ? () => setIsOpen(true) : null);
  if (!isOpen || !culture) return null;
  return (
    <CultureDialog
      culture={culture}
      onClose={() => setIsOpen(false)}
      onEdit={() => {
        setIsOpen(false);
        go({ name: "settings", section: "cultures" });
      }}
    />
  );
}
