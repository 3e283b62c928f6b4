import type { ReviewInfo } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useDoing } from "../../../platform/doing";
import { useReviewDeed, useReviewSwitches } from "./reviews";

interface Props {
  review: ReviewInfo;
  conversationId: number;
}

const states = [
  ["published", "contacts-review-publish", "check"],
  ["held", "contacts-review-hide", "hidden"],
  ["spam", "contacts-review-to-spam", "warning"],
  ["trashed", "contacts-review-to-trash", "trash"],
] as const;

/** Lets a review be seen, or takes it out of sight. */
export function ReviewDeeds({ review, conversationId }: Props) {
  const { moderate, reply } = useReviewSwitches(review.storeId);
  const deed = useReviewDeed(review.id, conversationId);
  const { run, isBusy, problem } = useDoing();
  const isOff = (moderate && !moderate.isOn) || (reply && !reply.isOn);
  return (
    <>
      {moderate?.isOn &&
        states
          .filter(([state]) => state !== review.state)
          .map(([state, label, icon]) => (
            <Button
              key={state}
              size="small"
              look={state === "published" ? "outlined" : "plain"}
              needs="storefronts.propose_act"
              isDisabled={isBusy}
              onPress={() => void run(() => deed({ kind: "moderate_review", state }))}
            >
              <Icon name={icon} />
              <Text id={label} />
            </Button>
          ))}
      {isOff && (
        <span className="meta">
          <Text id="contacts-review-off" />
        </span>
      )}
      {problem && (
        <span className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </span>
      )}
    </>
  );
}
