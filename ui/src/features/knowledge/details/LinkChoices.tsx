import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import type { ArticleLink } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { fold } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList, type Choice } from "../../../shared/ui/ChoiceList";
import { REASONS, useLinkName, useTopics } from "./useLinkName";

const key = (...parts: Key): Key => parts;

/** As many as stand in a menu without being scrolled for long. */
const MOST = 12;

interface Props {
  without: readonly ArticleLink[];
  onChoose: (link: ArticleLink) => void;
}

/** Topics, reasons for returns and products, by their names. */
export function LinkChoices({ without, onChoose }: Props) {
  const { text } = useText();
  const nameOf = useLinkName();
  const [query, setQuery] = useState("");
  const typed = query.trim();
  const asked = useDeferredValue(typed);
  const topics = (useTopics().data ?? []).filter(({ isArchived }) => !isArchived);
  const products = useQuery({
    queryKey: key(["storefronts"], "products_for_article", { query: asked }),
    queryFn: () => ask("storefronts.find_products", { query: asked, limit: 10 }),
    enabled: asked !== "",
    placeholderData: keepPreviousData,
  }).data?.products;
  const choice = (link: ArticleLink, name: string, hint: string): Choice => ({
    key: `${link.kind}/${link.target}`,
    words: name,
    label: <bdi>{name}</bdi>,
    hint,
    run: () => onChoose(link),
  });
  const known = [
    ...topics.map(({ id }): ArticleLink => ({ kind: "topic", target: String(id) })),
    ...REASONS.map((target): ArticleLink => ({ kind: "reason", target })),
  ].map((link) =>
    choice(
      link,
      nameOf(link),
      text(link.kind === "topic" ? "knowledge-link-topic" : "knowledge-link-reason"),
    ),
  );
  const found = (typed ? (products ?? []) : []).flatMap(({ product }) =>
    product.variants
      .filter(({ sku }) => sku !== "")
      .map(({ sku, title }) =>
        choice({ kind: "product", target: sku }, title ? `${product.title} · ${title}` : product.title, sku),
      ),
  );
  const isNew = ({ key: id }: Choice) => !without.some(({ kind, target }) => `${kind}/${target}` === id);
  const choices = [...known.filter(({ words }) => fold(words).includes(fold(typed))), ...found].filter(isNew);
  return (
    <ChoiceList
      label={text("knowledge-links-add")}
      field={{ value: query, placeholder: text("knowledge-links-add"), onChange: setQuery }}
      empty={<Text id="knowledge-insert-none" />}
      choices={choices.slice(0, MOST)}
    />
  );
}
