import type { PlainKey } from "../../../shared/text/keys";

/** What a block that nobody sees the signs of is called in the editor. */
export interface LabelOptions {
  label: (id: PlainKey) => string;
}

export const noLabel: LabelOptions = { label: () => "" };
