import { Localized } from "@fluent/react";
import type { ReactElement } from "react";
import type { TextKey, VariablesArgument } from "./keys";

type Props<K extends TextKey> = {
  id: K;
  /** Elements for the tags that the message contains, by tag name. */
  elems?: Record<string, ReactElement>;
} & (VariablesArgument<K> extends [] ? { vars?: undefined } : { vars: NonNullable<VariablesArgument<K>[0]> });

/** A message of the interface in the agent's language. */
export function Text<K extends TextKey>({ id, vars, elems }: Props<K>) {
  return (
    <Localized id={id} vars={vars} elems={elems}>
      <></>
    </Localized>
  );
}
