import type { FileField, Subject } from "../../../generated/contract";
import { useText } from "../../../shared/text/useText";
import { fieldWords } from "./fields";

/** What a column can hold, as it is read in a list. Of customers there is one address only. */
export function useFieldWords(subject: Subject) {
  const { text } = useText();
  return (field: FileField): string => {
    const { key, place } = fieldWords(field);
    const part = text(key);
    if (place === null || subject === "customers") return part;
    return place === "billing" ? text("shopfiles-billing", { part }) : text("shopfiles-shipping", { part });
  };
}
