import type { FactsBehind } from "../../../generated/contract";
import { createKeptStore, createStore } from "../../../shared/store";
import type { Days, PeriodName } from "./period";

/** Which period is looked at: remembered, since people come back to the same one. */
export const period = createKeptStore<PeriodName>("facts-period", "year");
export const customDays = createKeptStore<Days | null>("facts-days", null);

/** The figure whose returns are shown; kept while one of them is open, so that the way back leads to its neighbours. */
export const behind = createStore<{ of: FactsBehind; what: string } | null>(null);
