import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import type { Reason, ReturnPolicy, Track } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { TextRow } from "../../../shared/ui/Fields";
import { reasons, tracks } from "./draft";
import { WordSelect } from "./Rows";

const verdicts = {
  yes: "returns-policy-try-yes",
  no: "returns-policy-try-no",
  needs_you: "returns-policy-try-you",
} as const;

/** What the draft would say about an order that there is. */
export function PolicyTry({ policy }: { policy: ReturnPolicy }) {
  const { dynamic } = useText();
  const problemText = useProblemText();
  const [number, setNumber] = useState("");
  const [track, setTrack] = useState<Track>("voluntary");
  const [reason, setReason] = useState<Reason>("changed_mind");
  const trial = useMutation({
    mutationFn: async () => {
      const found = await ask("storefronts.find_orders", { query: number, limit: 1 });
      const order = found.orders[0];
      return order ? ask("returns.try_policy", { policy, orderId: order.id, asked: { track, reason } }) : [];
    },
  });
  const named = <T extends string>(texts: string, words: readonly T[]) =>
    words.map((word) => ({ word, text: dynamic(`${texts}-${word}`) }));
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        trial.mutate();
      }}
    >
      <h3>
        <Text id="returns-policy-try" />
      </h3>
      <TextRow
        label={<Text id="returns-policy-try-order" />}
        value={number}
        isIdentifier
        maxLength={60}
        onChange={setNumber}
      />
      <div className="form-line">
        <WordSelect
          label="returns-policy-tracks"
          value={track}
          words={named("returns-track", [...tracks, "withdrawal"] as const)}
          onChange={setTrack}
        />
        <WordSelect
          label="returns-policy-reasons"
          value={reason}
          words={named("returns-reason", reasons)}
          onChange={setReason}
        />
      </div>
      <div className="form-actions">
        <Button type="submit" isDisabled={number.trim() === ""}>
          <Text id="returns-policy-try-do" />
        </Button>
      </div>
      <div role="status" className="policy-trial">
        {trial.error && <p className="form-problem">{problemText(trial.error)}</p>}
        {trial.data?.length === 0 && <Text id="returns-policy-try-none" />}
        {trial.data?.map((tried) => (
          <article key={tried.line ?? ""} className="policy-tried">
            <h4>
              <bdi>{tried.facts.title}</bdi>: <Text id={verdicts[tried.decision.eligible]} />
            </h4>
            <p>{tried.forAgent}</p>
            <p className="meta">
              <Text id="returns-policy-try-customer" />
            </p>
            <p lang={tried.language} dir={direction(tried.language)}>
              {tried.forCustomer}
            </p>
          </article>
        ))}
      </div>
    </form>
  );
}
