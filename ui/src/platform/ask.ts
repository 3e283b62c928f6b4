import type { Contract } from "../generated/contract";
import { createHttp } from "./http";
import { tauri } from "./tauri";
import { problemOf, type Transport } from "./transport";

export type Command = keyof Contract;
export type Request<C extends Command> = Contract[C]["request"];
export type Answer<C extends Command> = Contract[C]["answer"];

const isWindow = "__TAURI_INTERNALS__" in globalThis;
let transport: Transport | undefined;

/** The way to the desk, chosen once. */
export function desk(): Transport {
  transport ??= isWindow ? tauri : createHttp();
  return transport;
}

/** For tests: answers come from the given transport. */
export function replaceTransport(other: Transport | undefined): void {
  transport = other;
}

const onLocked = new Set<() => void>();

/** Calls `run` when the desk answers nobody any more: the seat was locked, or its person may not stay. */
export function listenToLock(run: () => void): () => void {
  onLocked.add(run);
  return () => void onLocked.delete(run);
}

/** Asks the desk for a deed of the contract. Throws a `Problem`. */
export async function ask<C extends Command>(command: C, request: Request<C>): Promise<Answer<C>> {
  try {
    return (await desk().ask(command, request)) as Answer<C>;
  } catch (thrown) {
    const { code } = problemOf(thrown);
    if (code === "desk-locked" || code === "guest-expired") for (const run of [...onLocked]) run();
    throw thrown;
  }
}
