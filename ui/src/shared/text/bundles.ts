import { FluentBundle, FluentResource } from "@fluent/bundle";
import { intlLocale, type Language } from "./languages";
import { pseudo } from "./pseudo";

const english = import.meta.glob<string>("../../../../locales/en/*.ftl", {
  query: "?raw",
  import: "default",
  eager: true,
});
const others = import.meta.glob<string>(["../../../../locales/*/*.ftl", "!../../../../locales/en/*.ftl"], {
  query: "?raw",
  import: "default",
});

/** What customers receive is written by the core, and the command line speaks for itself: the window needs neither. */
const isForAgents = (path: string) => !/\/(letters|cli)\.ftl$/.test(path);

function bundleOf(language: Language, sources: string[]): FluentBundle {
  const transform = language === "en-XA" ? pseudo : undefined;
  const bundle = new FluentBundle(intlLocale(language), { transform });
  for (const source of sources) bundle.addResource(new FluentResource(source));
  return bundle;
}

const englishSources = Object.entries(english)
  .filter(([path]) => isForAgents(path))
  .map(([, source]) => source);

const englishBundle = bundleOf("en", englishSources);

/** The language's texts, with English behind them for a key that is not translated yet. */
export async function loadBundles(language: Language): Promise<FluentBundle[]> {
  if (language === "en") return [englishBundle];
  if (language === "en-XA") return [bundleOf("en-XA", englishSources)];
  const wanted = Object.entries(others).filter(
    ([path]) => path.includes(`/locales/${language}/`) && isForAgents(path),
  );
  const sources = await Promise.all(wanted.map(([, load]) => load()));
  return [bundleOf(language, sources), englishBundle];
}

export const firstBundles: FluentBundle[] = [englishBundle];
