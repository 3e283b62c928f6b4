import { useSyncExternalStore } from "react";

export interface Store<T> {
  get: () => T;
  set: (next: T | ((previous: T) => T)) => void;
  listen: (listener: () => void) => () => void;
}

/** A value outside of React that components can watch. */
export function createStore<T>(initial: T): Store<T> {
  let value = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (next) => {
      const changed = typeof next === "function" ? (next as (previous: T) => T)(value) : next;
      if (Object.is(changed, value)) return;
      value = changed;
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.listen, store.get);
}

/** A store that survives a restart. Only preferences belong here, never anything about a customer. */
export function createKeptStore<T>(name: string, initial: T): Store<T> {
  const key = `comptoir.${name}`;
  let first = initial;
  try {
    const kept = localStorage.getItem(key);
    if (kept !== null) first = JSON.parse(kept) as T;
  } catch {
    localStorage.removeItem(key);
  }
  const store = createStore(first);
  store.listen(() => localStorage.setItem(key, JSON.stringify(store.get())));
  return store;
}
