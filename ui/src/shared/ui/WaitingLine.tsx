import { useEffect, useState } from "react";
import { ProgressLine } from "./ProgressLine";

/** What is over sooner than that would only flicker. */
const AFTER = 150;

/** Stands where something is being done of which nobody knows how long it takes; seen only when it takes a while. */
export function WaitingLine({ words }: { words: string }) {
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <ProgressLine label={words} done={0} total={0} words={words} /> : null;
}
