import type { CaseLetter, ReturnDetail } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useProblemText } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { go } from "../../../shared/place";
import { direction } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { showToast } from "../../../shared/ui/toasts";
import { useLetterOf } from "../queries";
import { isWaiting, stateOf, stateIcons, useCaseLetters } from "./letters";
import "./mail.css";

interface Props {
  detail: ReturnDetail;
  onWrite: (conversationId: number, text: string) => void;
  onConversation: (id: number) => void;
}

/** What the customer gets by mail: the letter that waits, and those that have left. */
export function Letters({ detail, onWrite, onConversation }: Props) {
  const letters = useCaseLetters(detail.row.id);
  if (!letters) return null;
  const waiting = letters.filter(isWaiting);
  const past = letters.filter((letter) => !isWaiting(letter));
  return (
    <section className="return-side-part">
      <h2 className="return-heading">
        <Text id="returnmail-letters" />
      </h2>
      {waiting.map((letter) => (
        <Waiting key={letter.id} detail={detail} letter={letter} onWrite={onWrite} />
      ))}
      {waiting.length === 0 && <Preview detail={detail} onWrite={onWrite} />}
      {past.length > 0 && (
        <ul className="return-letters">
          {past.map((letter) => (
            <Past key={letter.id} letter={letter} onConversation={onConversation} />
          ))}
        </ul>
      )}
    </section>
  );
}

interface WaitingProps extends Pick<Props, "detail" | "onWrite"> {
  letter: CaseLetter;
}

/** A letter that could leave now, or says what it waits for. */
function Waiting({ detail, letter, onWrite }: WaitingProps) {
  const { dynamic } = useText();
  const { data } = useLetterOf(detail.row.id, letter.kind);
  const { run, isBusy, problem } = useDoing();
  const { conversationId } = detail.row;
  const send = async () => {
    const sent = await run(() => ask("returns.send_letter", { id: letter.id }));
    if (!sent) return;
    const seconds = Math.max(1, Math.round((sent.sendAt - Date.now()) / 1000));
    const undo = () => void run(() => ask("inbox.cancel_send", { id: sent.outboxId }));
    showToast("returnmail-told-sent", undefined, { undo, seconds });
  };
  const take = async () => {
    if (conversationId === null || !data) return;
    if (await run(() => ask("returns.take_letter", { id: letter.id }))) onWrite(conversationId, data.body);
  };
  return (
    <div className="return-letter-waiting">
      <p className="return-letter-line">
        <Icon name={stateIcons[stateOf(letter)]} size={12} />
        <strong>{dynamic(`returnmail-letter-${letter.kind}`)}</strong>
        <span className="return-quiet">{dynamic(`returnmail-state-${stateOf(letter)}`)}</span>
        {data && <LanguageCode code={data.language} />}
      </p>
      {letter.problemCode !== null && <Lacks letter={letter} />}
      {data && (
        <Words subject={data.subject} body={data.body} signature={data.signature} language={data.language} />
      )}
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <span className="form-actions">
        {letter.problemCode === null && (
          <Button size="small" needs="returns.send_letter" isDisabled={isBusy} onPress={() => void send()}>
            <Text id="returnmail-send" />
          </Button>
        )}
        {data && conversationId !== null && (
          <Button size="small" needs="returns.take_letter" isDisabled={isBusy} onPress={() => void take()}>
            <Text id="returns-letter-write" />
          </Button>
        )}
        <Button
          size="small"
          look="plain"
          needs="returns.drop_letter"
          isDisabled={isBusy}
          onPress={() => void run(() => ask("returns.drop_letter", { id: letter.id }))}
        >
          <Text id="returnmail-drop" />
        </Button>
      </span>
    </div>
  );
}

/** What is in a letter's way, and the place where that is entered. */
function Lacks({ letter }: { letter: CaseLetter }) {
  const { text, dynamic, has } = useText();
  const problemText = useProblemText();
  const { problemCode, problemArgs } = letter;
  const named = `returnmail-gap-${problemArgs["what"] ?? "other"}`;
  const isGap = problemCode === "return-letter-gap";
  const problem = { kind: "refused", code: problemCode ?? "", args: problemArgs };
  return (
    <p className="return-letter-lacks">
      <Icon name="warning" size={12} />
      <span>
        {isGap
          ? text("returnmail-waits", { what: dynamic(has(named) ? named : "returnmail-gap-other") })
          : problemText(problem)}{" "}
        {isGap && problemArgs["what"] === "address" && (
          <button
            type="button"
            className="link-button"
            onClick={() => go({ name: "settings", section: "me" })}
          >
            <Text id="returnmail-gap-address-open" />
          </button>
        )}
      </span>
    </p>
  );
}

interface WordsProps {
  subject: string;
  body: string;
  signature: string;
  language: string;
}

function Words({ subject, body, signature, language }: WordsProps) {
  return (
    <div className="return-letter" lang={language} dir={direction(language)}>
      <p className="return-letter-subject">{subject}</p>
      {body.split("\n\n").map((part, place) => (
        <p key={place}>{part}</p>
      ))}
      <p className="return-quiet">{signature}</p>
    </div>
  );
}

/** Where no letter waits: the one that fits where the case stands, for the answer. */
function Preview({ detail, onWrite }: Pick<Props, "detail" | "onWrite">) {
  const { data } = useLetterOf(detail.row.id, null);
  const { conversationId } = detail.row;
  if (!data) return null;
  return (
    <details className="return-letter-preview">
      <summary>
        <Text id="returns-letter-title" /> <LanguageCode code={data.language} />
      </summary>
      <Words subject={data.subject} body={data.body} signature={data.signature} language={data.language} />
      {conversationId !== null && (
        <button type="button" className="link-button" onClick={() => onWrite(conversationId, data.body)}>
          <Text id="returns-letter-write" />
        </button>
      )}
    </details>
  );
}

/** One that has left, or will not. */
function Past({ letter, onConversation }: { letter: CaseLetter } & Pick<Props, "onConversation">) {
  const { dynamic } = useText();
  const format = useFormat();
  const now = useNow();
  const state = stateOf(letter);
  const { conversationId } = letter;
  return (
    <li className="return-letter-line">
      <Icon name={stateIcons[state]} size={12} />
      <span>{dynamic(`returnmail-letter-${letter.kind}`)}</span>
      <span className="return-quiet">
        {dynamic(`returnmail-state-${state}`)}
        {" · "}
        {format.moment(letter.changedAt, now)}
      </span>
      {letter.messageId !== null && conversationId !== null && (
        <button type="button" className="link-button" onClick={() => onConversation(conversationId)}>
          <Text id="returnmail-open" />
        </button>
      )}
    </li>
  );
}
