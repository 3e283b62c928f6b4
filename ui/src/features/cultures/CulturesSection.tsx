import { useEffect, useId, useState } from "react";
import type { CultureCard, CultureText } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Allowed } from "../../shared/ui/Allowed";
import { Button } from "../../shared/ui/Button";
import "../../shared/ui/form.css";
import { IconButton } from "../../shared/ui/IconButton";
import { CardFacts } from "./CardFacts";
import "./cultures.css";
import { cultureName, directionOf, fieldNames } from "./names";
import { useCard, useChangeCard, useCultures } from "./queries";

/** Every card, to be read and to be written better by those who know. */
export function CulturesSection() {
  const id = useId();
  const { text } = useText();
  const format = useFormat();
  const cultures = useCultures();
  const [chosen, setChosen] = useState<string | null>(null);
  const culture = chosen ?? cultures?.find(({ tag }) => format.locale.startsWith(tag))?.tag ?? "en-GB";
  const card = useCard(culture);
  if (!cultures) return null;
  return (
    <section className="settings-section" id="settings-cultures">
      <h2>
        <Text id="settings-cultures-title" />
      </h2>
      <p className="meta">
        <Text id="cultures-intro" />
      </p>
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="cultures-choose" />
        </label>
        <select id={id} className="field" value={culture} onChange={(event) => setChosen(event.target.value)}>
          {cultures.map((each) => (
            <option key={each.tag} value={each.tag}>
              {each.ownFields > 0
                ? `${cultureName(each, format)} · ${text("cultures-own", { count: each.ownFields })}`
                : cultureName(each, format)}
            </option>
          ))}
        </select>
      </div>
      {card && <EditableCard key={card.tag} card={card} />}
    </section>
  );
}

function EditableCard({ card }: { card: CultureCard }) {
  const problemText = useProblemText();
  const change = useChangeCard();
  const [problem, setProblem] = useState<unknown>(null);
  const run = (deed: () => Promise<{ undoId: number }>) =>
    void change(deed).then(
      () => setProblem(null),
      (thrown: unknown) => setProblem(thrown),
    );
  const { tag } = card;
  return (
    <>
      <Allowed needs="cultures.set">
        {card.texts.map((each) => (
          <TextField
            key={each.field}
            own={each}
            onKeep={(typed) =>
              run(() => ask("cultures.set", { culture: tag, field: each.field, text: typed }))
            }
          />
        ))}
      </Allowed>
      {problem !== null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {card.texts.some(({ isOwn }) => isOwn) && (
        <div className="form-actions">
          <Button needs="cultures.reset" onPress={() => run(() => ask("cultures.reset", { culture: tag }))}>
            <Text id="cultures-reset-all" />
          </Button>
        </div>
      )}
      <dl className="culture-rows">
        <CardFacts card={card} />
      </dl>
    </>
  );
}

/** One text of a card; kept when the field is left. */
function TextField({ own, onKeep }: { own: CultureText; onKeep: (typed: string) => void }) {
  const id = useId();
  const { text, attribute } = useText();
  const [typed, setTyped] = useState(own.text);
  useEffect(() => setTyped(own.text), [own.text]);
  const name = text(fieldNames[own.field]);
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {name}
      </label>
      <textarea
        id={id}
        className="field"
        rows={own.text.split("\n").length > 2 ? 4 : 2}
        lang={own.language ?? undefined}
        dir={directionOf({ ...own, isOwn: own.isOwn || typed !== own.text })}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => typed.trim() !== own.text && onKeep(typed)}
      />
      {own.isOwn && (
        <span className="culture-own">
          <span className="culture-quiet">
            <Text id="cultures-by-you" />
          </span>
          <IconButton
            icon="undo"
            label={attribute("cultures-reset", "label", { field: name })}
            onPress={() => onKeep("")}
          />
        </span>
      )}
    </div>
  );
}
