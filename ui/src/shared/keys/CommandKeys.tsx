import type { CommandId } from "./catalogue";
import { KeyCaps } from "./KeyCaps";
import { useKeys } from "./commands";

/** The keys that a command has now; nothing if it has none. */
export function CommandKeys({ command }: { command: CommandId }) {
  return <KeyCaps keys={useKeys(command)} />;
}
