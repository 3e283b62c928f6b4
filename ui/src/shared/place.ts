import { useSyncExternalStore } from "react";

/** Where in the window the agent is; kept in the address, so that back and forward work. */
export type Place =
  | { name: "inbox"; mailbox: string; id: number | null }
  | { name: "search"; query: string; id: number | null }
  | { name: "quarantine" }
  | { name: "workload" }
  | { name: "acts" }
  | { name: "orders"; view: string }
  | { name: "returns"; view: string; id: number | null }
  | { name: "customers"; id: number | null; tool: string }
  | { name: "macros"; id: number | null }
  | { name: "knowledge"; id: number | null; tool?: string }
  | { name: "settings"; section: string }
  | { name: "welcome" };

const HOME: Place = { name: "inbox", mailbox: "open", id: null };

export function placeOf(hash: string): Place {
  const [name, first, second] = hash.replace(/^#\/?/, "").split("/").map(decodeURIComponent);
  const id = second && /^\d+$/.test(second) ? Number(second) : null;
  if (name === "inbox" && first) return { name, mailbox: first, id };
  if (name === "customers") {
    const isId = /^\d+$/.test(first ?? "");
    return { name, id: isId ? Number(first) : null, tool: isId ? "" : (first ?? "") };
  }
  if (name === "macros" || name === "knowledge") {
    const own = first && /^\d+$/.test(first) ? Number(first) : null;
    return name === "knowledge" && own === null && first ? { name, id: own, tool: first } : { name, id: own };
  }
  if (name === "search") return { name, query: first ?? "", id };
  if (name === "returns") {
    const isId = /^\d+$/.test(first ?? "");
    return { name, view: isId ? "" : (first ?? ""), id: isId ? Number(first) : null };
  }
  if (name === "orders") return { name, view: first ?? "" };
  if (name === "settings") return { name, section: first ?? "" };
  if (name === "welcome" || name === "quarantine" || name === "workload" || name === "acts") return { name };
  return HOME;
}

export function hashOf(place: Place): string {
  const parts: (string | number)[] = [place.name];
  if (place.name === "inbox") parts.push(place.mailbox);
  if (place.name === "search") parts.push(place.query);
  if (place.name === "customers" && place.tool) parts.push(place.tool);
  if (place.name === "knowledge" && place.tool && place.id === null) parts.push(place.tool);
  if (place.name === "returns" && place.view && place.id === null) parts.push(place.view);
  if (place.name === "orders" && place.view) parts.push(place.view);
  if (place.name === "settings" && place.section) parts.push(place.section);
  if ("id" in place && place.id !== null) parts.push(place.id);
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

let current: Place | undefined;
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of [...listeners]) listener();
}

/** How long the address may lag behind while somebody runs through a list: telling the browser costs more than the step. */
const LAG = 150;
let due: ReturnType<typeof setTimeout> | undefined;

function catchUp(): void {
  if (due === undefined) return;
  clearTimeout(due);
  due = undefined;
  history.replaceState(null, "", hashOf(currentPlace()));
}

function moved(): void {
  clearTimeout(due);
  due = undefined;
  current = placeOf(location.hash);
  tell();
}

export function currentPlace(): Place {
  current ??= placeOf(location.hash);
  return current;
}

/** Goes somewhere. `replace` leaves no step behind, for moves such as j and k. */
export function go(place: Place, how: "push" | "replace" = "push"): void {
  if (how === "push") catchUp();
  current = place;
  const hash = hashOf(place);
  if (how === "replace") due ??= setTimeout(catchUp, LAG);
  else if (hash !== location.hash) history.pushState(null, "", hash);
  tell();
}

function listen(listener: () => void): () => void {
  if (listeners.size === 0) {
    // The address may have changed since it was read and before anybody listened.
    if (due === undefined && current && hashOf(placeOf(location.hash)) !== hashOf(current))
      current = undefined;
    addEventListener("popstate", moved);
    addEventListener("hashchange", moved);
    addEventListener("pagehide", catchUp);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    // Whoever comes next begins with what the address says.
    catchUp();
    current = undefined;
    removeEventListener("popstate", moved);
    removeEventListener("hashchange", moved);
    removeEventListener("pagehide", catchUp);
  };
}

export function usePlace(): Place {
  return useSyncExternalStore(listen, currentPlace);
}

/** A part of the place, for those who need not be drawn again when the rest of it changes. */
export function usePlacePart<T extends string | number | undefined>(part: (place: Place) => T): T {
  return useSyncExternalStore(listen, () => part(currentPlace()));
}

export const nameOfPlace = (place: Place) => place.name;
export const mailboxOfPlace = (place: Place) => (place.name === "inbox" ? place.mailbox : undefined);
