import type { Formality } from "../../generated/contract";

/** What somebody writes of an article in one language. */
export interface Words {
  title: string;
  summary: string;
  /** Markdown. */
  body: string;
  formality: Formality;
}

/** `untitled` waits for a title, `conflict` for a person: another revision stands by now. */
export type KeeperState = "idle" | "waiting" | "saving" | "saved" | "failed" | "untitled" | "conflict";

/** Each time a text is kept a revision is added: a pause in thinking is no reason for one. */
export const SAVE_AFTER = 4_000;

export interface TextKeeper {
  change: (words: Words) => void;
  /**
   * Another revision stands now. Taken at once where nothing is waiting to be kept; else both are brought together with
   * the next keeping, which is now, and only what overlaps is a conflict.
   */
  arrive: (revision: number, words: Words) => "known" | "taken" | "kept";
  /** Keeps what is not kept yet and waits for it. */
  flush: () => Promise<void>;
  /** Ends a conflict: what was written here becomes the revision after theirs, which stays in the history. */
  keepMine: (theirs: number) => Promise<void>;
  /** Ends a conflict: what was written here is forgotten. */
  takeTheirs: (revision: number) => void;
  /** What could not be kept, and the revision that it was written upon. */
  left: () => { words: Words; basedOn: number } | null;
}

export const isSameText = (one: Words, other: Words) =>
  one.title.trim() === other.title.trim() &&
  one.summary.trim() === other.summary.trim() &&
  one.body.trimEnd() === other.body.trimEnd() &&
  one.formality === other.formality;

/**
 * Keeps a text as a draft a while after the last change, upon the revision that it was written upon.
 *
 * Invariant: nothing is kept in a conflict until a person has said whose text it is to be.
 */
export function createTextKeeper(
  basedOn: number,
  /** Answers the revision that what is written next is written upon. */
  save: (words: Words, basedOn: number) => Promise<number>,
  tell: (state: KeeperState, thrown?: unknown) => void,
  isConflict: (thrown: unknown) => boolean,
): TextKeeper {
  let base = basedOn;
  let waiting: Words | null = null;
  let running: Promise<void> | null = null;
  let state: KeeperState = "idle";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (next: KeeperState, thrown?: unknown) => {
    state = next;
    tell(next, thrown);
  };

  const run = async (): Promise<void> => {
    while (waiting && state !== "conflict") {
      const taken: Words = waiting;
      if (!taken.title.trim()) return say("untitled");
      waiting = null;
      say("saving");
      try {
        base = await save(taken, base);
      } catch (thrown) {
        waiting ??= taken;
        return say(isConflict(thrown) ? "conflict" : "failed", thrown);
      }
    }
    if (!waiting) say("saved");
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (waiting && state !== "conflict") running ??= run().finally(() => (running = null));
    await running;
  };

  return {
    change: (words) => {
      waiting = words;
      if (state === "conflict") return;
      say("waiting");
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_AFTER);
    },
    arrive: (revision, words) => {
      if (revision <= base || running) return "known";
      if (waiting && !isSameText(waiting, words)) {
        void flush();
        return "kept";
      }
      waiting = null;
      clearTimeout(timer);
      base = revision;
      say("idle");
      return "taken";
    },
    flush,
    keepMine: (theirs) => {
      base = theirs;
      say("waiting");
      return flush();
    },
    takeTheirs: (revision) => {
      waiting = null;
      clearTimeout(timer);
      base = revision;
      say("idle");
    },
    left: () => waiting && { words: waiting, basedOn: base },
  };
}
