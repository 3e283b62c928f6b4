import type { Consent, ContactMode, Formality } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";

/** The words of the contract and how agents read them, in the order of the menus. */
export const formalities: [Formality, PlainKey][] = [
  ["neutral", "customers-formality-neutral"],
  ["formal", "customers-formality-formal"],
  ["informal", "customers-formality-informal"],
];

export const modes: [ContactMode, PlainKey][] = [
  ["any", "customers-mode-any"],
  ["mail", "customers-mode-mail"],
  ["phone", "customers-mode-phone"],
  ["chat", "customers-mode-chat"],
  ["text_only", "customers-mode-text-only"],
  ["large_print", "customers-mode-large-print"],
  ["read_aloud", "customers-mode-read-aloud"],
  ["sign_language", "customers-mode-sign-language"],
];

export const consents: [Consent, PlainKey][] = [
  ["unknown", "customers-consent-unknown"],
  ["given", "customers-consent-given"],
  ["refused", "customers-consent-refused"],
];
