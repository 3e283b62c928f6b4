import type { FluentVariable } from "@fluent/bundle";
import type { Key, Messages } from "../../generated/keys";

/** The name of any message. */
export type TextKey = Key;

/** The names of messages that need no variables: what tables of texts may hold. */
export type PlainKey = { [K in Key]: [Messages[K]["variables"]] extends [never] ? K : never }[Key];

/** Exactly the variables that a message needs. */
export type VariablesOf<K extends Key> = Record<Messages[K]["variables"], FluentVariable>;

/** Nothing for a plain message, otherwise the variables. */
export type VariablesArgument<K extends Key> = [Messages[K]["variables"]] extends [never]
  ? []
  : [vars: VariablesOf<K>];

export type AttributeOf<K extends Key> = Messages[K]["attributes"];

export type TextVariables = Record<string, FluentVariable>;
