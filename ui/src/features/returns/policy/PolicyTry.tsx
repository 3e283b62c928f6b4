import { useState } from "react";
import type {
  AskedReturn,
  DeclaredCondition,
  Reason,
  ReturnPolicy,
  Track,
} from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { shownNumber } from "../../../shared/format/orderNumber";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { Icon } from "../../../shared/ui/icons/Icon";
import { OrderFinder } from "../OrderPicker";
import { conditions, reasons, tracks } from "./draft";
import "./policy.css";
import { useTried, useTriedOrder } from "./queries";
import { NumberInput, WordSelect } from "./Rows";
import { Tried } from "./Tried";

/** Every article of the order, and nothing said about its condition. */
const ALL = "";
const UNKNOWN = "unknown";

interface Wish {
  track: Track;
  reason: Reason;
  state: DeclaredCondition | typeof UNKNOWN;
  line: string;
  quantity: number | null;
  day: string;
  hasPhoto: boolean;
}

const first: Wish = {
  track: "voluntary",
  reason: "changed_mind",
  state: UNKNOWN,
  line: ALL,
  quantity: null,
  day: "",
  hasPhoto: false,
};

function askedOf({ track, reason, state, line, quantity, day, hasPhoto }: Wish): AskedReturn {
  return {
    track,
    reason,
    hasPhoto,
    ...(state === UNKNOWN ? {} : { condition: state }),
    ...(line === ALL ? {} : { line }),
    ...(quantity === null ? {} : { quantity }),
    ...(day === "" ? {} : { askedOn: day }),
  };
}

interface Props {
  /** A draft; without one the policy that held when the order was placed. */
  policy: ReturnPolicy | null;
  /** The order, where it is known before. */
  orderId?: number;
}

/** What a policy would say about an order that there was: nothing is changed. */
export function PolicyTry({ policy, orderId }: Props) {
  const { text } = useText();
  const [chosen, setChosen] = useState<number | null>(orderId ?? null);
  const [isFinding, setFinding] = useState(false);
  const [wish, setWish] = useState<Wish>(first);
  const order = useTriedOrder(chosen).data;
  return (
    <div className="form">
      {orderId === undefined && (
        <>
          <p className="meta">
            <Text id="policy-try-about" />
          </p>
          <div className="form-actions">
            {order && (
              <bdi className="identifier">
                {shownNumber(order.row.number)} · {order.row.name || order.row.email}
              </bdi>
            )}
            <Button size="small" onPress={() => setFinding(true)}>
              <Icon name="bag" size={12} />
              <Text id="policy-try-choose" />
            </Button>
          </div>
        </>
      )}
      {isFinding && (
        <OrderFinder
          onChoose={(id) => {
            setChosen(id);
            setWish({ ...wish, line: ALL, quantity: null });
            setFinding(false);
          }}
          onClose={() => setFinding(false)}
        />
      )}
      {chosen !== null && (
        <>
          <Fields
            wish={wish}
            lines={(order?.order.lines ?? []).map(({ id, title }) => ({ word: id, text: title }))}
            onChange={setWish}
          />
          <Answer orderId={chosen} wish={wish} policy={policy} label={text("policy-try-ask")} />
        </>
      )}
    </div>
  );
}

interface FieldsProps {
  wish: Wish;
  lines: readonly { word: string; text: string }[];
  onChange: (wish: Wish) => void;
}

function Fields({ wish, lines, onChange }: FieldsProps) {
  const { text, dynamic } = useText();
  const change = (patch: Partial<Wish>) => onChange({ ...wish, ...patch });
  const named = <T extends string>(texts: string, words: readonly T[]) =>
    words.map((word) => ({ word, text: dynamic(`${texts}-${word}`) }));
  return (
    <div className="policy-try-fields">
      <WordSelect
        label="policy-try-line"
        value={wish.line}
        words={[{ word: ALL, text: text("policy-try-all") }, ...lines]}
        onChange={(line) => change({ line })}
      />
      <label className="form-row">
        <span className="form-label">
          <Text id="policy-try-pieces" />
        </span>
        <NumberInput
          label={text("policy-try-pieces")}
          value={wish.quantity}
          onChange={(quantity) => change({ quantity })}
        />
      </label>
      <WordSelect
        label="policy-if-tracks"
        value={wish.track}
        words={named("returns-track", [...tracks, "withdrawal"] as const)}
        onChange={(track) => change({ track })}
      />
      <WordSelect
        label="policy-if-reasons"
        value={wish.reason}
        words={named("returns-reason", reasons)}
        onChange={(reason) => change({ reason })}
      />
      <WordSelect
        label="policy-try-state"
        value={wish.state}
        words={[
          { word: UNKNOWN, text: text("policy-try-state-unknown") },
          ...named("returns-policy-state", conditions),
        ]}
        onChange={(state) => change({ state })}
      />
      <TextRow
        label={<Text id="policy-try-day" />}
        type="date"
        value={wish.day}
        onChange={(day) => change({ day })}
      />
      <Check isOn={wish.hasPhoto} onChange={(hasPhoto) => change({ hasPhoto })}>
        <Text id="policy-try-photo" />
      </Check>
    </div>
  );
}

interface AnswerProps {
  orderId: number;
  wish: Wish;
  policy: ReturnPolicy | null;
  label: string;
}

function Answer({ orderId, wish, policy, label }: AnswerProps) {
  const problemText = useProblemText();
  const { data, error } = useTried(orderId, askedOf(wish), policy);
  return (
    <div role="status" aria-label={label} className="policy-trial">
      {error ? (
        <p className="form-problem">{problemText(error)}</p>
      ) : (
        data?.map((tried) => <Tried key={tried.line ?? ""} tried={tried} policy={policy} />)
      )}
    </div>
  );
}
