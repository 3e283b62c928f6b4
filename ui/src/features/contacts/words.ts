import type { CallDirection, CallOutcome, ContactWay, Meaning } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";

export const directions: readonly (readonly [CallDirection, PlainKey])[] = [
  ["incoming", "contacts-direction-incoming"],
  ["outgoing", "contacts-direction-outgoing"],
];

export const outcomes: readonly (readonly [CallOutcome, PlainKey])[] = [
  ["answered", "contacts-outcome-answered"],
  ["no_answer", "contacts-outcome-no-answer"],
  ["voicemail", "contacts-outcome-voicemail"],
  ["call_back", "contacts-outcome-call-back"],
  ["wrong_number", "contacts-outcome-wrong-number"],
];

/** The ways that have no mailbox and no calls: what is taken over by hand. */
export const ways: readonly (readonly [ContactWay, PlainKey])[] = [
  ["whatsapp", "contacts-way-whatsapp"],
  ["instagram", "contacts-way-instagram"],
  ["facebook", "contacts-way-facebook"],
  ["telegram", "contacts-way-telegram"],
  ["marketplace", "contacts-way-marketplace"],
  ["chat", "contacts-way-chat"],
  ["review", "contacts-way-review"],
  ["in_person", "contacts-way-in-person"],
];

export const meanings: readonly (readonly [Meaning, PlainKey])[] = [
  ["other", "contacts-meaning-other"],
  ["name", "contacts-meaning-name"],
  ["first_name", "contacts-meaning-first-name"],
  ["last_name", "contacts-meaning-last-name"],
  ["email", "contacts-meaning-email"],
  ["sender", "contacts-meaning-sender"],
  ["phone", "contacts-meaning-phone"],
  ["order", "contacts-meaning-order"],
  ["subject", "contacts-meaning-subject"],
  ["message", "contacts-meaning-message"],
];
