import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Article, ArticleLink } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { IconButton } from "../../../shared/ui/IconButton";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { LinkChoices } from "./LinkChoices";
import { useLinkName } from "./useLinkName";

const kindTexts = {
  product: "knowledge-link-product",
  topic: "knowledge-link-topic",
  reason: "knowledge-link-reason",
} as const;

const isSame = (one: ArticleLink, other: ArticleLink) =>
  one.kind === other.kind && one.target === other.target;

/** The products, topics and reasons for returns that an article is about: by them it is offered where it helps. */
export function ArticleLinks({ article }: { article: Article }) {
  const { text } = useText();
  const problemText = useProblemText();
  const mayChange = useMay("knowledge.update");
  const nameOf = useLinkName();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { id, kind, isInternal, ownerId, reviewOn, links } = article;
  const update = useMutation({
    mutationFn: (next: ArticleLink[]) =>
      ask("knowledge.update", {
        id,
        kind,
        isInternal,
        ownerId: ownerId ?? undefined,
        reviewOn: reviewOn ?? undefined,
        links: next,
      }),
  });
  return (
    <section className="article-detail" aria-label={text("knowledge-links")}>
      <div className="article-links-head">
        <h3>
          <Text id="knowledge-links" />
        </h3>
        {mayChange && (
          <IconButton
            ref={button}
            icon="add"
            label={text("knowledge-links-add")}
            aria-haspopup="dialog"
            aria-expanded={isOpen}
            onPress={() => setIsOpen(true)}
          />
        )}
      </div>
      {links.length === 0 && (
        <p className="article-meta">
          <Text id="knowledge-links-none" />
        </p>
      )}
      <ul className="article-links">
        {links.map((link) => (
          <li key={`${link.kind}/${link.target}`}>
            <bdi>{nameOf(link)}</bdi>
            <span className="article-meta">
              <Text id={kindTexts[link.kind]} />
            </span>
            {mayChange && (
              <IconButton
                icon="close"
                size={12}
                label={text("knowledge-link-remove", { name: nameOf(link) })}
                onPress={() => update.mutate(links.filter((own) => !isSame(own, link)))}
              />
            )}
          </li>
        ))}
      </ul>
      {update.error && (
        <p className="form-problem" role="alert">
          {problemText(update.error)}
        </p>
      )}
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={text("knowledge-links-add")}
          placement="bottom end"
          onClose={() => setIsOpen(false)}
        >
          <LinkChoices
            without={links}
            onChoose={(link) => {
              setIsOpen(false);
              if (!links.some((own) => isSame(own, link))) update.mutate([...links, link]);
            }}
          />
        </MenuPopover>
      )}
    </section>
  );
}
