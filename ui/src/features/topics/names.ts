import { useMemo } from "react";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { useText } from "../../shared/text/useText";

interface Named {
  key: string;
  titles: Partial<Record<string, string>>;
}

const primary = (tag: string) => tag.split("-")[0] ?? tag;

/** What the shop's own titles say in a language, if they say anything. */
export function titleIn(titles: Named["titles"], language: string): string | undefined {
  const close = Object.entries(titles).find(([own]) => primary(own) === primary(language));
  return titles[language] ?? close?.[1];
}

/** Names of topics, steps, fields, options and causes in the agent's language, as the desk says them in letters. */
export function useNames() {
  const { has, dynamic } = useText();
  const language = useStore(languageStore);
  return useMemo(() => {
    const shipped = (kind: string, name: string) => {
      const id = `topics-${kind}-${name.replaceAll("_", "-")}`;
      return name && has(id) ? dynamic(id) : undefined;
    };
    return {
      nameOf: (kind: "topic" | "item" | "cause", { key, titles }: Named): string =>
        titleIn(titles, language) ?? shipped(kind, key) ?? Object.values(titles)[0] ?? key,
      optionOf: (option: string): string => shipped("option", option) ?? option,
    };
  }, [has, dynamic, language]);
}
