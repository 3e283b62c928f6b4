import { useEffect, useRef, useState } from "react";
import type { CallDraft, CallForm } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";

export const emptyForm: CallForm = {
  customerId: null,
  name: "",
  number: "",
  conversationId: null,
  direction: "incoming",
  outcome: "answered",
  text: "",
  language: null,
  callBackAt: null,
  isDone: true,
};

/** Whether nothing was typed or chosen yet. */
export function isBlank(form: CallForm): boolean {
  return form.customerId === null && !form.name.trim() && !form.number.trim() && !form.text.trim();
}

/** A draft is kept this long after the last key at the latest; milliseconds. */
const KEEP_AFTER = 300;

/** The call note in the form: typed here, kept by the desk from the first letter on, with its timer. */
export function useCallNote(start: CallForm, draft: CallDraft | null, isRunningAtStart: boolean) {
  const [form, setForm] = useState<CallForm>(draft?.form ?? start);
  const [timer, setTimer] = useState<Pick<CallDraft, "counted" | "runningSince">>({
    counted: draft?.counted ?? 0,
    runningSince: draft ? draft.runningSince : null,
  });
  const [thrown, setThrown] = useState<unknown>(null);
  const latest = useRef(form);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);

  // One after the other: a note that is saved must not be kept once more by what was on its way.
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const isOver = useRef(false);
  function inTurn<T>(deed: () => Promise<T>): Promise<T> {
    const mine = last.current.then(deed);
    last.current = mine.catch(() => undefined);
    return mine;
  }

  const keep = (isRunning?: boolean) => inTurn(() => keepNow(isRunning));
  const keepNow = async (isRunning?: boolean) => {
    if (isOver.current) return;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    try {
      const kept = await ask("inbox.save_call_draft", { form: latest.current, isRunning });
      setTimer({ counted: kept.counted, runningSince: kept.runningSince });
      setThrown(null);
    } catch (problem) {
      setThrown(problem);
    }
  };
  const change = (changes: Partial<CallForm>) => {
    latest.current = { ...latest.current, ...changes };
    setForm(latest.current);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => void keep(), KEEP_AFTER);
  };
  const begun = useRef(false);
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    // What an empty form left behind has another beginning.
    if (!draft)
      void inTurn(() => ask("inbox.drop_call_draft", {}).then(() => keepNow(isRunningAtStart), setThrown));
    // Begins once with what the form was opened with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  useEffect(
    () => () => {
      // Closing the form loses nothing.
      if (waiting.current !== undefined) {
        clearTimeout(waiting.current);
        void ask("inbox.save_call_draft", { form: latest.current }).catch(() => undefined);
      }
    },
    [],
  );
  const log = () => inTurn(logNow);
  const logNow = async (): Promise<number | null> => {
    if (isOver.current) return null;
    clearTimeout(waiting.current);
    waiting.current = undefined;
    try {
      const deed = ask("inbox.log_call", { form: latest.current });
      const answer = await told(deed, "contacts-toast-logged", undefined);
      isOver.current = true;
      return answer.conversationId;
    } catch (problem) {
      setThrown(problem);
      return null;
    }
  };
  const drop = () =>
    inTurn(async () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
      isOver.current = true;
      await ask("inbox.drop_call_draft", {}).catch(setThrown);
    });
  return { form, change, timer, run: (isRunning: boolean) => void keep(isRunning), log, drop, thrown };
}
