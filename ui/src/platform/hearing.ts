import type { ChangeSet } from "../generated/contract";
import type { Transport } from "./transport";

interface Ear {
  onChange: (changes: ChangeSet) => void;
  onGap: () => void;
}

/** Opens the way that news take, calls `ready` when they come or cannot come yet, and gives the way to end it. */
type Connect = (ear: Ear, ready: () => void) => () => void;

/**
 * Hears the desk before it is asked: an answer is then never older than the news, and nothing has to be asked for twice
 * at the start. What is told before anybody listens is a gap for whoever does.
 */
export function createHearing(connect: Connect): Pick<Transport, "listen"> & { begin: () => Promise<void> } {
  let ear: Ear | null = null;
  let hasMissed = false;
  let begun: Promise<void> | undefined;
  let end: (() => void) | undefined;
  const missed = () => {
    hasMissed = true;
  };
  const begin = () => {
    begun ??= new Promise((ready) => {
      end = connect(
        {
          onChange: (changes) => (ear ? ear.onChange(changes) : missed()),
          onGap: () => (ear ? ear.onGap() : missed()),
        },
        ready,
      );
    });
    return begun;
  };
  const listen: Transport["listen"] = (onChange, onGap) => {
    ear = { onChange, onGap };
    void begin();
    if (hasMissed) onGap();
    hasMissed = false;
    return () => {
      ear = null;
      // Whoever listens again at once, as after a change of the language, misses nothing.
      setTimeout(() => {
        if (ear) return;
        end?.();
        begun = undefined;
      });
    };
  };
  return { begin, listen };
}
