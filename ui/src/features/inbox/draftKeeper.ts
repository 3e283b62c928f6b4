/** Longer than between two keys, shorter than anybody waits: with the saving itself it stays under half a second. */
export const SAVE_AFTER = 300;

/** While somebody types without a pause, it is saved this often all the same. */
export const SAVE_AT_LEAST = 450;

export type KeeperState = "idle" | "waiting" | "saving" | "saved" | "failed";

export interface DraftKeeper<T> {
  change: (next: T) => void;
  /** Saves what is not saved yet and waits for it. Throws what the saving threw. */
  flush: () => Promise<void>;
  /** Forgets what is not saved yet. */
  drop: () => void;
}

/**
 * Saves the latest of many changes soon after the last one.
 *
 * Invariant: never two savings at once, so that an older text cannot overtake a newer one.
 */
export function createDraftKeeper<T>(
  save: (latest: T) => Promise<void>,
  tell: (state: KeeperState, thrown?: unknown) => void,
): DraftKeeper<T> {
  let waiting: { value: T } | null = null;
  let since = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;

  const run = async (): Promise<void> => {
    while (waiting) {
      const taken: { value: T } = waiting;
      waiting = null;
      since = 0;
      tell("saving");
      try {
        await save(taken.value);
      } catch (thrown) {
        // Unless something newer waits already, it is tried again with the next change or flush.
        waiting ??= taken;
        tell("failed", thrown);
        throw thrown;
      }
    }
    tell("saved");
  };
  const start = (): Promise<void> => {
    clearTimeout(timer);
    running ??= run().finally(() => (running = null));
    return running;
  };

  return {
    change: (next) => {
      waiting = { value: next };
      since ||= Date.now();
      tell("waiting");
      clearTimeout(timer);
      const left = Math.max(0, since + SAVE_AT_LEAST - Date.now());
      timer = setTimeout(() => void start().catch(() => undefined), Math.min(SAVE_AFTER, left));
    },
    flush: async () => {
      while (running || waiting) await start();
    },
    drop: () => {
      clearTimeout(timer);
      waiting = null;
    },
  };
}
