import { useEffect, useState } from "react";

/** Whether something has been shown for a while, in milliseconds: whoever runs through a list shows each for less. */
export function useRested<T>(shown: T, after: number): boolean {
  const [rested, setRested] = useState<T | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setRested(shown), after);
    return () => clearTimeout(timer);
  }, [shown, after]);
  return rested === shown;
}
