import type { Move } from "../../generated/contract";
import { createKeptStore, createStore } from "../../shared/store";

/** How the returns are shown: remembered, since people work in one way. */
export const shapes = ["list", "board", "calendar", "facts"] as const;
export type Shape = (typeof shapes)[number];
export const shape = createKeptStore<Shape>("returns-shape", "list");

/** The rows as they stand in the list, so that the page of a case knows the one before and the one after. */
export const listed = createStore<readonly number[]>([]);

/** The case that the keys are about while none is open. */
export const cursor = createStore<number | null>(null);

/** A move that asks for something before it is made. */
export interface AskedMove {
  id: number;
  number: string;
  move: Move | "goodwill";
}

export const askedMove = createStore<AskedMove | null>(null);

/** Whether numbers of parcels are being taken in. */
export const receives = createStore(false);

/** The case whose menu of next steps a key opens. */
export const openMoves = createStore<number | null>(null);

/** What was in the way of the last move that had no dialog of its own. */
export const trouble = createStore<unknown>(null);
