import { desk } from "./ask";

/** How a shut desk is opened: nothing given is as at the start. */
export interface Opener {
  recoveryCode?: string;
  /** The passphrase of the desk; for a new one the choice of it. */
  passphrase?: string;
  /** The person agrees that the key of a new desk lies in a file in the open. */
  inOpenFile?: boolean;
}

/** Opens a desk that stayed shut. Only the window knows this command. */
export async function unlock(opener: Opener = {}): Promise<void> {
  await desk().ask("app.unlock", opener);
}

export interface Door {
  /** The system's keychain has not answered; it may be asking for its password. */
  waitsForKeychain: boolean;
  /** A desk was made here before, so that its recovery code may be known. */
  hasDesk: boolean;
}

/** What the desk waits for while it opens. In a browser there is no such door: nobody waits there. */
export async function askDoor(): Promise<Door> {
  try {
    return (await desk().ask("app.door", {})) as Door;
  } catch {
    return { waitsForKeychain: false, hasDesk: true };
  }
}
