import type { ReturnPolicy } from "../../../generated/contract";
import { createStore } from "../../../shared/store";

/** What somebody writes, and the newest version that they had seen when they began. */
export interface PolicyDraft {
  policy: ReturnPolicy;
  basedOn: number;
}

/** Outlives the page, so that whoever looks something up elsewhere finds their changes again. */
export const policyDraft = createStore<PolicyDraft | null>(null);
