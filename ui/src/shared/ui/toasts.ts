import { createStore } from "../store";
import type { IconName } from "./icons/paths";
import type { TextKey, TextVariables, VariablesArgument } from "../text/keys";

export interface Toast {
  key: number;
  id: TextKey;
  vars?: TextVariables;
  /** Takes the deed back; without it the toast only tells. */
  undo?: () => void;
  /** How long it stays and the ring runs. */
  seconds: number;
  /** A sign in the place of the check, where nothing was done. */
  icon?: IconName;
}

export const toasts = createStore<readonly Toast[]>([]);

/** Seconds that an undo stays on screen unless the deed says otherwise. */
export const toastSeconds = createStore(8);

let last = 0;

/** Tells what happened. Only the newest toast is shown, so that it never covers more than one line. */
export function showToast<K extends TextKey>(
  id: K,
  vars: VariablesArgument<K>[0],
  more: { undo?: () => void; seconds?: number; icon?: IconName } = {},
): number {
  last += 1;
  if (more.undo) undoable = [...undoable, { key: last, undo: more.undo }].slice(-HISTORY);
  toasts.set([{ seconds: toastSeconds.get(), ...more, id, vars, key: last }]);
  return last;
}

/** A deed that takes a while to be taken back: how far that is, and what ends it after the step on its way. */
export interface LongUndo {
  done: number;
  total: number;
  /** None once it was asked to end. */
  stop: (() => void) | null;
}

export const longUndo = createStore<LongUndo | null>(null);

/** Deeds whose answer, and with it the way back, is still to come. */
const onTheirWay = new Set<Promise<unknown>>();

/** Runs a deed so that an undo which is asked for meanwhile waits for it, instead of taking back the one before. */
export async function underway<T>(deed: Promise<T>): Promise<T> {
  onTheirWay.add(deed);
  try {
    return await deed;
  } finally {
    onTheirWay.delete(deed);
  }
}

/** Takes back the newest deed once everything that was begun is done. False if there is none. */
export async function undoNewest(): Promise<boolean> {
  await Promise.allSettled(onTheirWay);
  return undoDeed();
}

const HISTORY = 20;
let undoable: readonly { key: number; undo: () => void }[] = [];

/** Takes back what a toast told of, or the newest deed of all. False if there is none. */
export function undoDeed(key?: number): boolean {
  const deed = key === undefined ? undoable.at(-1) : undoable.find((each) => each.key === key);
  if (!deed) return false;
  undoable = undoable.filter((each) => each !== deed);
  dismissToast(deed.key);
  deed.undo();
  return true;
}

export function dismissToast(key: number): void {
  toasts.set((before) => before.filter((toast) => toast.key !== key));
}
