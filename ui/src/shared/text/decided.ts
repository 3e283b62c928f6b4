import type { PlainKey } from "./keys";

/** How a language was decided, as agents read it. */
const sources: Readonly<Record<string, PlainKey>> = {
  person: "languages-source-person",
  storefront_customer: "languages-source-storefront-customer",
  storefront_order: "languages-source-storefront-order",
  detected: "languages-source-detected",
  declared: "languages-source-declared",
  domain: "languages-source-domain",
  shop: "languages-source-shop",
};

/** The words for how a language was decided; nothing where nobody has. */
export function decidedBy(source: string): PlainKey | undefined {
  return sources[source];
}
