import { useEffect, useEffectEvent } from "react";
import { chordOf, isHelperKey } from "../shared/keys/chord";

/** Hears every key before anything else in the window does. Escape leaves; Tab stays the way to the next control. */
export function useHeardKeys(isListening: boolean, leave: () => void, hear: (chord: string) => void): void {
  const onPress = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === "Tab" && !event.ctrlKey && !event.altKey && !event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    // The key that pressed the button may still be held.
    if (event.repeat || event.isComposing || isHelperKey(event.key)) return;
    if (event.key === "Escape") leave();
    else hear(chordOf(event));
  });
  useEffect(() => {
    if (!isListening) return;
    const onDown = (event: KeyboardEvent) => onPress(event);
    // Letting go of the space bar would press the button again.
    const onUp = (event: KeyboardEvent) => event.preventDefault();
    addEventListener("keydown", onDown, true);
    addEventListener("keyup", onUp, true);
    return () => {
      removeEventListener("keydown", onDown, true);
      removeEventListener("keyup", onUp, true);
    };
  }, [isListening]);
}
