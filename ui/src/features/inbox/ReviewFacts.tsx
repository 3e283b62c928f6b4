import type { ReviewInfo } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { Chip } from "../../shared/ui/Chip";
import type { IconName } from "../../shared/ui/icons/paths";
import "./contact.css";
import { Stars } from "./Stars";

const states: Record<ReviewInfo["state"], [PlainKey, "fact" | "ok" | "warn", IconName]> = {
  held: ["contacts-review-held", "warn", "clock"],
  published: ["contacts-review-published", "ok", "check"],
  spam: ["contacts-review-spam", "fact", "close"],
  trashed: ["contacts-review-trashed", "fact", "close"],
};

/** Stars and product of a review, and whether everybody can read it. */
export function ReviewFacts({ review }: { review: ReviewInfo }) {
  const [word, tone, icon] = states[review.state];
  return (
    <p className="call-facts">
      <Stars rating={review.rating} />
      <bdi>{review.product}</bdi>
      <Chip tone={tone} icon={icon}>
        <Text id={word} />
      </Chip>
      {review.isVerified && (
        <Chip icon="check">
          <Text id="contacts-review-verified" />
        </Chip>
      )}
    </p>
  );
}
