import { catalogue, commandIds, type CommandId } from "./catalogue";
import { isSingleKey } from "./chord";

/** Keys by command, for those that were changed; an empty text switches a key off. */
export type ChangedKeys = Readonly<Record<string, string>>;

export interface KeyChoice {
  changed: ChangedKeys;
  /** Whether letters, digits and signs alone run commands (WCAG 2.1.4). */
  hasSingleKeys: boolean;
}

/** Whether two keys cannot stand side by side: they are the same, or one begins the other. */
function clash(one: string, other: string): boolean {
  return (
    one !== "" && other !== "" && (`${one} `.startsWith(`${other} `) || `${other} `.startsWith(`${one} `))
  );
}

/** The keys that a command was given. A default that clashes with a chosen key gives way. */
export function keysOf(id: CommandId, changed: ChangedKeys): string {
  const chosen = changed[id];
  if (chosen !== undefined) return chosen;
  const { keys } = catalogue[id];
  const isTaken = commandIds.some((other) => other !== id && clash(changed[other] ?? "", keys));
  return isTaken ? "" : keys;
}

/** The keys that run each command now. */
export function workingKeys({ changed, hasSingleKeys }: KeyChoice): ReadonlyMap<CommandId, string> {
  return new Map(
    commandIds.map((id) => {
      const keys = keysOf(id, changed);
      return [id, hasSingleKeys || !isSingleKey(keys) ? keys : ""];
    }),
  );
}

/** The other command that has these keys, or keys that begin with them or that they begin with. */
export function ownerOf(id: CommandId, keys: string, changed: ChangedKeys): CommandId | undefined {
  return commandIds.find((other) => other !== id && clash(keysOf(other, changed), keys));
}

/** The changed keys with one more change; `undefined` gives the command its first key back. */
export function withKeys(id: CommandId, keys: string | undefined, changed: ChangedKeys): ChangedKeys {
  const next = { ...changed };
  if (keys === undefined || keys === catalogue[id].keys) delete next[id];
  else next[id] = keys;
  return next;
}

/** Keys that lists, fields, dialogs and the system itself need. */
const reserved = new Set([
  ..."Tab Shift+Tab Space Dead Process Unidentified ArrowUp ArrowDown ArrowLeft ArrowRight".split(" "),
  ..."Home End PageUp PageDown ContextMenu Mod+Enter Mod+a Mod+c Mod+v Mod+x Mod+y".split(" "),
  ..."Mod+Shift+z Mod+q Mod+w Mod+t Mod+n Mod+r Backspace Delete".split(" "),
]);

export type Heard =
  | { kind: "kept"; keys: string }
  | { kind: "begun"; keys: string }
  | { kind: "taken"; by: CommandId }
  | { kind: "reserved" };

/** What a key press means for a command that waits for its new key, `begun` being the first key of a sequence. */
export function hear(id: CommandId, begun: string, chord: string, changed: ChangedKeys): Heard {
  if (reserved.has(chord)) return { kind: "reserved" };
  const keys = begun ? `${begun} ${chord}` : chord;
  const isFirst =
    !begun && commandIds.some((other) => other !== id && keysOf(other, changed).startsWith(`${chord} `));
  if (isFirst) return { kind: "begun", keys };
  const by = ownerOf(id, keys, changed);
  return by ? { kind: "taken", by } : { kind: "kept", keys };
}
