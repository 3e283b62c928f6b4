import { useLocalization } from "@fluent/react";
import { useMemo } from "react";
import type { AttributeOf, TextKey, TextVariables, VariablesArgument } from "./keys";

/** Texts as plain strings, for attributes and for what leaves the page. */
export function useText() {
  const { l10n } = useLocalization();
  return useMemo(() => {
    /** A message. */
    const text = <K extends TextKey>(id: K, ...[vars]: VariablesArgument<K>): string =>
      l10n.getString(id, vars);
    /** An attribute of a message, such as its label. */
    const attribute = <K extends TextKey>(
      id: K,
      name: AttributeOf<K>,
      ...[vars]: VariablesArgument<K>
    ): string => {
      const bundle = l10n.getBundle(id);
      const pattern = bundle?.getMessage(id)?.attributes[name];
      return bundle && pattern ? bundle.formatPattern(pattern, vars) : id;
    };
    const has = (id: string): boolean => l10n.getBundle(id) !== null;
    /** A message whose name is only known at run time, such as `problem-<code>`. */
    const dynamic = (id: string, vars?: TextVariables): string => l10n.getString(id, vars);
    return { text, attribute, has, dynamic };
  }, [l10n]);
}
