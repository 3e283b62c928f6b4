import { keepPreviousData, useQuery } from "@tanstack/react-query";
import type { Editor } from "@tiptap/react";
import { useDeferredValue, useState } from "react";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { putProduct } from "./blocks";

const key = (...parts: Key): Key => parts;

/** An article number that stands in a block of its own: no spaces, no line ends. */
const SKU = /^\S+$/;

/** As many as stand in a menu without being scrolled for long. */
const MOST = 12;

/** Products of the connected shops, or any article number. */
export function ProductChoices({ editor, onRun }: { editor: Editor; onRun: (put: () => void) => void }) {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const typed = query.trim();
  const asked = useDeferredValue(typed);
  const products = useQuery({
    queryKey: key(["storefronts"], "products_for_article", { query: asked }),
    queryFn: () => ask("storefronts.find_products", { query: asked, limit: 10 }),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  }).data?.products;
  const variants = (products ?? []).flatMap(({ id, product }) =>
    product.variants.map(({ sku, title }) => ({
      key: `${id}/${sku}`,
      sku,
      title: title ? `${product.title} · ${title}` : product.title,
    })),
  );
  const found: Choice[] = variants
    .filter(({ sku }) => SKU.test(sku))
    .slice(0, MOST)
    .map(({ key: id, sku, title }) => ({
      key: id,
      words: title,
      label: <bdi>{title}</bdi>,
      hint: <bdi className="identifier">{sku}</bdi>,
      run: () => onRun(() => putProduct(editor, sku)),
    }));
  const own: Choice[] =
    SKU.test(typed) && !variants.some(({ sku }) => sku === typed)
      ? [
          {
            key: "own",
            words: typed,
            label: text("knowledge-insert-product-use", { sku: typed }),
            run: () => onRun(() => putProduct(editor, typed)),
          },
        ]
      : [];
  return (
    <ChoiceList
      label={text("knowledge-insert-product-find")}
      field={{ value: query, placeholder: text("knowledge-insert-product-find"), onChange: setQuery }}
      empty={<Text id="knowledge-insert-product-find" />}
      choices={[...found, ...own]}
    />
  );
}
