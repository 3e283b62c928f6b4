declare module "virtual:texts" {
  import type { FluentResource } from "@fluent/bundle";

  /** The window's texts by language, as Fluent's entries: `build/texts.ts`. */
  export const load: Readonly<Record<string, () => Promise<{ default: FluentResource["body"] }>>>;
}
