import { useId, useRef } from "react";
import type { CallDraft, CallOutcome } from "../../generated/contract";
import { dial, telephoneLink } from "../../platform/dial";
import { useProblemText } from "../../platform/problem";
import type { CallRequest } from "../../shared/calling";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { isKeyOf, useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { CallBackField } from "./CallBackField";
import { CallerField } from "./CallerField";
import { useCustomerName } from "./queries";
import { Timer } from "./Timer";
import { emptyForm, isBlank, useCallNote } from "./useCallNote";
import { directions, outcomes } from "./words";

interface Props {
  draft: CallDraft | null;
  request: CallRequest;
  /** The newest open conversation of whoever is chosen, where the note may go. */
  onLogged: (conversationId: number) => void;
  onClose: () => void;
}

/** A call is written down while it is going on: who, which way, how it went, what was said. */
export function CallForm({ draft, request, onLogged, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const textId = useId();
  const said = useRef<HTMLTextAreaElement>(null);
  const { isOutgoing = false, ...who } = request;
  const start = {
    ...emptyForm,
    name: who.name ?? "",
    number: who.number ?? "",
    customerId: who.customerId ?? null,
    conversationId: who.conversationId ?? null,
    direction: isOutgoing ? ("outgoing" as const) : ("incoming" as const),
  };
  const note = useCallNote(start, draft, true);
  const { form, change } = note;
  const known = useCustomerName(form.customerId);
  const phone = known?.handles.find(({ kind }) => kind === "phone" || kind === "whatsapp")?.value ?? "";
  const number = form.number.trim() || phone;
  const outcome = form.outcome ?? "answered";
  useCommand("contacts.timer", () => note.run(note.timer.runningSince === null));
  const save = async () => {
    const id = await note.log();
    if (id !== null) onLogged(id);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === "Escape") void (isBlank(form) ? note.drop().then(onClose) : onClose());
    else if (isKeyOf("app.submit", event.nativeEvent)) void save();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onOutcome = (next: CallOutcome) =>
    change({ outcome: next, isDone: next === "answered" || next === "wrong_number" });
  return (
    <form
      className="call-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={onKeyDown}
    >
      <div className="call-head">
        <Timer timer={note.timer} onRun={note.run} />
      </div>
      <div className="form">
        {form.customerId !== null ? (
          <p className="call-who">
            <Icon name="person" />
            <bdi className="ellipsis">{known?.name || form.name || known?.addresses[0] || form.number}</bdi>
            <Button
              look="plain"
              size="small"
              onPress={() => change({ customerId: null, conversationId: null, name: "" })}
            >
              <Text id="contacts-call-other-person" />
            </Button>
          </p>
        ) : (
          <CallerField
            label={attribute("contacts-call-who", "label")}
            placeholder={attribute("contacts-call-who", "placeholder")}
            typed={form.name}
            onType={(name) => change({ name })}
            onChoose={(caller) => {
              change({
                customerId: caller.customerId,
                name: caller.name,
                number: form.number || (caller.numbers[0] ?? ""),
                conversationId: caller.openId,
              });
              said.current?.focus();
            }}
          />
        )}
        <div className="call-number">
          <input
            className="field identifier"
            dir="ltr"
            type="tel"
            aria-label={attribute("contacts-call-number", "label")}
            placeholder={phone || attribute("contacts-call-number", "label")}
            value={form.number}
            onChange={(event) => change({ number: event.target.value })}
          />
          {number && (
            <a
              className="button button-outlined button-small"
              href={telephoneLink(number)}
              onClick={(event) => {
                dial(event, number, {});
                change({ direction: "outgoing" });
                note.run(true);
              }}
            >
              <Icon name="phone" />
              <Text id="contacts-call-dial" />
            </a>
          )}
        </div>
        {form.conversationId !== null && (
          <label className="form-check">
            <input type="checkbox" checked onChange={() => change({ conversationId: null })} />
            <span>
              <Text id="contacts-call-into" vars={{ number: form.conversationId }} />
            </span>
          </label>
        )}
        <div className="call-choices">
          <select
            className="field"
            aria-label={attribute("contacts-call-direction", "label")}
            value={form.direction ?? "incoming"}
            onChange={(event) => change({ direction: event.target.value as "incoming" | "outgoing" })}
          >
            {directions.map(([word, id]) => (
              <option key={word} value={word}>
                {text(id)}
              </option>
            ))}
          </select>
          <select
            className="field"
            aria-label={attribute("contacts-call-outcome", "label")}
            value={outcome}
            onChange={(event) => onOutcome(event.target.value as CallOutcome)}
          >
            {outcomes.map(([word, id]) => (
              <option key={word} value={word}>
                {text(id)}
              </option>
            ))}
          </select>
        </div>
        {outcome === "call_back" && (
          <CallBackField value={form.callBackAt} onChange={(callBackAt) => change({ callBackAt })} />
        )}
        <label className="visually-hidden" htmlFor={textId}>
          <Text id="contacts-call-text" />
        </label>
        <textarea
          ref={said}
          id={textId}
          // Who it is is clear: only what is said is still to be written.
          autoFocus={start.customerId !== null || draft !== null}
          className="field"
          dir="auto"
          rows={4}
          placeholder={text("contacts-call-text")}
          value={form.text}
          onChange={(event) => change({ text: event.target.value })}
        />
        {outcome !== "call_back" && (
          <label className="form-check">
            <input
              type="checkbox"
              checked={form.isDone}
              onChange={(event) => change({ isDone: event.target.checked })}
            />
            <span>
              <Text id="contacts-call-done" />
            </span>
          </label>
        )}
        {note.thrown !== null && (
          <p className="form-problem" role="alert">
            <Icon name="warning" />
            <span>{problemText(note.thrown)}</span>
          </p>
        )}
      </div>
      <div className="call-foot">
        <Button look="plain" size="small" onPress={() => void note.drop().then(onClose)}>
          <Text id="contacts-call-drop" />
        </Button>
        <Button look="filled" size="small" type="submit">
          <Text id="contacts-call-save" />
          <CommandKeys command="app.submit" />
        </Button>
      </div>
    </form>
  );
}
