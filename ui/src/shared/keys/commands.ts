import { useEffect, useLayoutEffect, useRef } from "react";
import type { Contract } from "../../generated/contract";
import { mayNow, roleMay, roleNow, whoMay } from "../may";
import { createStore, useStore } from "../store";
import { showToast } from "../ui/toasts";
import { commandIds, type CommandId } from "./catalogue";
import { workingKeys, type KeyChoice } from "./choice";
import { chordOf, isForText, isHelperKey, type Press } from "./chord";
import { askedBy } from "./needs";

type Run = () => void;

/** What can be done now: the innermost component that offers a command wins. */
const offered = createStore<ReadonlyMap<CommandId, readonly { run: Run }[]>>(new Map());

/** Which keys the agent changed, and whether single keys work. */
export const keyChoice = createStore<KeyChoice>({ changed: {}, hasSingleKeys: true });

let working = { of: keyChoice.get(), keys: workingKeys(keyChoice.get()) };

/** The keys that run each command now. */
function keysNow(): ReadonlyMap<CommandId, string> {
  const of = keyChoice.get();
  if (working.of !== of) working = { of, keys: workingKeys(of) };
  return working.keys;
}

/** The keys that run a command now; empty if none do. */
export function useKeys(id: CommandId): string {
  useStore(keyChoice);
  return keysNow().get(id) ?? "";
}

/** Whether a key press is the one of a command: for what only the place that has the keyboard may hear. */
export function isKeyOf(id: CommandId, event: Press & { isComposing?: boolean }): boolean {
  return event.isComposing !== true && chordOf(event) === keysNow().get(id);
}

/** Offers a command as long as the component is there. `null` withdraws it. */
export function useCommand(id: CommandId, run: Run | null): void {
  const latest = useRef(run);
  // Before it is seen: a key pressed upon what stands there must not reach what stood there before.
  useLayoutEffect(() => {
    latest.current = run;
  });
  const isOffered = run !== null;
  useEffect(() => {
    if (!isOffered) return;
    const entry = { run: () => latest.current?.() };
    offered.set((before) => new Map(before).set(id, [...(before.get(id) ?? []), entry]));
    return () => {
      offered.set((before) => {
        const left = (before.get(id) ?? []).filter((each) => each !== entry);
        const after = new Map(before);
        if (left.length > 0) after.set(id, left);
        else after.delete(id);
        return after;
      });
    };
  }, [id, isOffered]);
}

/** The commands that can be run now, in the order of the catalogue. */
export function useOffered(): CommandId[] {
  const now = useStore(offered);
  const role = useStore(roleNow);
  return commandIds.filter((id) => {
    const asked = askedBy[id];
    return now.has(id) && (asked === null || roleMay(role, asked));
  });
}

/** The command of the contract that the person at the desk may not run, if a command of the window asks one. */
export function useRefused(id: CommandId | undefined): keyof Contract | null {
  const role = useStore(roleNow);
  const asked = id === undefined ? null : askedBy[id];
  return asked === null || roleMay(role, asked) ? null : asked;
}

/** Runs a command, or says who may. */
export function runCommand(id: CommandId): boolean {
  const entry = offered.get().get(id)?.at(-1);
  const asked = askedBy[id];
  if (entry && asked !== null && !mayNow(asked)) {
    showToast(whoMay(asked), undefined, { icon: "lock" });
    return true;
  }
  entry?.run();
  return entry !== undefined;
}

const isTyping = (target: Element | null): boolean =>
  target?.closest("input, textarea, select, [contenteditable='true'], [role='textbox']") != null;

const isInOverlay = (target: Element | null): boolean =>
  target?.closest("[role='dialog'], [role='menu'], [data-overlay]") != null;

const SEQUENCE_PAUSE = 1200;
let begun = "";
let begunAt = 0;

/** Runs the command that a key press means here, if any. */
export function press(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing) return;
  if (isHelperKey(event.key)) return;
  const target = event.target instanceof Element ? event.target : null;
  const chord = chordOf(event);
  if (isForText(chord) && (isTyping(target) || isInOverlay(target))) return;
  // In a text field Ctrl-Z takes back typing and Ctrl-A marks text; neither is about conversations.
  if ((chord === "Mod+z" || chord === "Mod+a") && isTyping(target)) return;
  if ((chord === "Enter" || chord === "Space") && target?.closest("button, a, summary, [role='button']"))
    return;

  const sequence = begun && Date.now() - begunAt < SEQUENCE_PAUSE ? `${begun} ${chord}` : chord;
  begun = "";
  const keys = keysNow();
  const now = offered.get();
  const found = commandIds.find((id) => now.has(id) && keys.get(id) === sequence);
  if (found) {
    event.preventDefault();
    runCommand(found);
    return;
  }
  if (commandIds.some((id) => now.has(id) && keys.get(id)?.startsWith(`${chord} `))) {
    begun = chord;
    begunAt = Date.now();
  }
}

/** Listens to the keyboard for the whole window. */
export function useKeyboard(): void {
  useEffect(() => {
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
}
