import { createStore } from "../store";
import type { TextKey, TextVariables, VariablesArgument } from "../text/keys";

export interface Toast {
  key: number;
  id: TextKey;
  vars?: TextVariables;
  /** Takes the deed back; without it the toast only tells. */
  undo?: () => void;
  /** How long it stays and the ring runs. */
  seconds: number;
}

export const toasts = createStore<readonly Toast[]>([]);

/** Seconds that an undo stays on screen unless the deed says otherwise. */
export const toastSeconds = createStore(8);

let last = 0;

/** Tells what happened. Only the newest toast is shown, so that it never covers more than one line. */
export function showToast<K extends TextKey>(
  id: K,
  vars: VariablesArgument<K>[0],
  more: { undo?: () => void; seconds?: number } = {},
): number {
  last += 1;
  toasts.set([{ seconds: toastSeconds.get(), ...more, id, vars, key: last }]);
  return last;
}

export function dismissToast(key: number): void {
  toasts.set((before) => before.filter((toast) => toast.key !== key));
}
