import { useEffect, useState, type ComponentType } from "react";

const waiting: (() => Promise<unknown>)[] = [];

/**
 * A part of the window that the first screen does without: it is loaded when it is first shown, or by `loadRest`, and
 * from then on it is shown at once. Not `lazy`, because what React shows after waiting is drawn in slices, in which an
 * editor does not survive.
 */
export function later<N extends string, P extends object>(
  load: () => Promise<Record<N, ComponentType<P>>>,
  name: N,
): ComponentType<P> {
  let known: ComponentType<P> | undefined;
  const get = async () => (known = (await load())[name]);
  waiting.push(get);
  return function Later(props: P) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (Part) return;
      get().then(
        (part) => setPart(() => part),
        (thrown: unknown) =>
          setPart(() => {
            throw thrown;
          }),
      );
    }, [Part]);
    return Part ? <Part {...props} /> : null;
  };
}

/** Loads what is left, one part after the other, so that whoever turns to it does not wait for it. */
export async function loadRest(): Promise<void> {
  for (let load = waiting.shift(); load; load = waiting.shift()) await load();
}
