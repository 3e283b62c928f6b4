import { FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** What customers receive is written by the core, and the command line speaks for itself: the window needs neither. */
const NOT_FOR_AGENTS = ["letters.ftl", "cli.ftl"];
const TABLE = "virtual:texts";
const ONE = "virtual:texts/";

/**
 * `virtual:texts` loads the window's texts of a language: one part each, read into Fluent's own entries while building,
 * so that the window begins without a parser.
 */
export function texts(folder: string): Plugin {
  const languages = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  return {
    name: "texts",
    resolveId: (id) => (id === TABLE || id.startsWith(ONE) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${TABLE}`) return { code: tableOf(languages), moduleType: "js" };
      if (!id.startsWith(`\0${ONE}`)) return undefined;
      const read = (language: string) => {
        const files = filesOf(join(folder, language));
        for (const file of files) this.addWatchFile(file);
        return files.flatMap((file) => new FluentResource(readFileSync(file, "utf8")).body);
      };
      const entries = read(id.slice(ONE.length + 1));
      const known = new Set(entries.map((entry) => entry.id));
      // What is not translated yet is said in English.
      entries.push(...read("en").filter((entry) => !known.has(entry.id)));
      // A text that is read as JSON is read faster than the same as a program.
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(entries))});`,
        moduleType: "js",
      };
    },
  };
}

function filesOf(place: string): string[] {
  const names = readdirSync(place).filter((name) => name.endsWith(".ftl") && !NOT_FOR_AGENTS.includes(name));
  return names.map((name) => join(place, name));
}

function tableOf(languages: readonly string[]): string {
  const lines = languages.map((name) => `${JSON.stringify(name)}: () => import("${ONE}${name}"),`);
  return `export const load = {${lines.join("\n")}};`;
}
