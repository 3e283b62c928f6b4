import { FluentBundle, FluentResource } from "@fluent/bundle";
import { load } from "virtual:texts";
import { intlLocale, type Language } from "./languages";
import { pseudo } from "./pseudo";

const kept = new Map<string, Promise<FluentResource>>();

/** The texts of a language, loaded once. */
function textsOf(name: string): Promise<FluentResource> {
  let texts = kept.get(name);
  if (!texts) {
    texts = read(name);
    kept.set(name, texts);
  }
  return texts;
}

async function read(name: string): Promise<FluentResource> {
  const texts = new FluentResource("");
  texts.body = (await load[name]?.())?.default ?? [];
  return texts;
}

/** The texts of a language. The pseudo-locale is English with other letters. */
export async function loadBundle(language: Language): Promise<FluentBundle> {
  const isPseudo = language === "en-XA";
  const transform = isPseudo ? pseudo : undefined;
  const bundle = new FluentBundle(intlLocale(language), { transform });
  bundle.addResource(await textsOf(isPseudo ? "en" : language));
  return bundle;
}
