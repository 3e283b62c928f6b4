import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { direction } from "../../shared/text/languages";
import { useText } from "../../shared/text/useText";

/** What a rating is out of. */
const MOST = 5;

/** A rating as stars, read out as a number. Nothing where none was given. They fill the way in which the agent reads. */
export function Stars({ rating }: { rating: number }) {
  const { text } = useText();
  const language = useStore(languageStore);
  if (rating === 0) return null;
  return (
    <span
      className="stars"
      dir={direction(language)}
      role="img"
      aria-label={text("contacts-review-stars", { rating })}
    >
      {"★".repeat(rating)}
      {"☆".repeat(MOST - rating)}
    </span>
  );
}

/** The rating that a subject begins with, and the rest of it; 0 for every other subject. */
export function ratingOf(subject: string): { rating: number; rest: string } {
  const stars = /^(★{1,5})☆{0,4} (?=\S)/.exec(subject);
  if (stars?.[0].trim().length !== MOST) return { rating: 0, rest: subject };
  return { rating: stars[1]?.length ?? 0, rest: subject.slice(stars[0].length) };
}
