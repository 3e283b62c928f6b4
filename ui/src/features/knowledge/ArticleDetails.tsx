import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { Article, ArticleKind } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { Check, TextRow } from "../../shared/ui/Fields";
import "../../shared/ui/form.css";
import { standingOf, standingText } from "./LanguageTabs";
import { CategorySelect } from "./NewArticle";
import { useCategories, useColleagues } from "./queries";
import { Revisions } from "./Revisions";
import { ArticleLinks } from "./details/ArticleLinks";
import { ArticleSlug } from "./details/ArticleSlug";
import { MoveButtons } from "./details/MoveButtons";
import { Readability } from "./hints/Readability";
import { Planned } from "./later/Planned";
import { Votes } from "./site/Votes";
import { Uses } from "./Uses";

interface Props {
  article: Article;
  language: string;
  onGone: () => void;
}

const kinds: readonly ArticleKind[] = ["answer", "steps", "policy", "video"];

/** What is known about an article beside its texts: who may read it, where it stands, when somebody looks at it again. */
export function ArticleDetails({ article, language, onGone }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const id = useId();
  const { data: categories = [] } = useCategories();
  const colleagues = useColleagues().data?.filter(({ name }) => name) ?? [];
  const mayChange = useMay("knowledge.update");
  const mayMove = useMay("knowledge.move");
  const { kind, isInternal, ownerId, reviewOn, links } = article;
  const update = useMutation({
    mutationFn: (part: Partial<Pick<Article, "kind" | "isInternal" | "ownerId" | "reviewOn">>) => {
      const next = { kind, isInternal, ownerId, reviewOn, ...part };
      return ask("knowledge.update", {
        id: article.id,
        kind: next.kind,
        isInternal: next.isInternal,
        ownerId: next.ownerId ?? undefined,
        reviewOn: next.reviewOn || undefined,
        links,
      });
    },
  });
  const move = useMutation({
    mutationFn: (categoryId: number) =>
      ask("knowledge.move", { id: article.id, categoryId: categoryId || undefined }),
  });
  const remove = useMutation({
    mutationFn: () =>
      told(ask("knowledge.remove", { id: article.id }), "knowledge-done-removed", {
        title: article.variants[0]?.title ?? "",
      }),
    onSuccess: onGone,
  });
  const problem = update.error ?? move.error ?? remove.error;
  const shown = article.variants.find((own) => own.language === language);
  return (
    <aside className="article-details" aria-label={text("knowledge-details")}>
      <TextFacts article={article} language={language} />
      {shown && <Readability variant={shown} />}
      <ArticleLinks article={article} />
      {!isInternal && <Votes articleId={article.id} />}
      <Uses articleId={article.id} />
      <section className="article-detail">
        <fieldset className="allowed form" disabled={!mayChange}>
          <div className="form-row">
            <label className="form-label" htmlFor={`${id}-category`}>
              <Text id="knowledge-field-category" />
            </label>
            <CategorySelect
              id={`${id}-category`}
              categories={categories}
              value={article.categoryId ?? 0}
              isDisabled={!mayMove}
              onChange={(categoryId) => move.mutate(categoryId)}
            />
          </div>
          <MoveButtons id={article.id} categoryId={article.categoryId} />
          <div className="form-row">
            <label className="form-label" htmlFor={`${id}-kind`}>
              <Text id="knowledge-field-kind" />
            </label>
            <select
              id={`${id}-kind`}
              className="field"
              value={kind}
              onChange={(event) =>
                update.mutate({ kind: kinds.find((each) => each === event.target.value) ?? "answer" })
              }
            >
              {kinds.map((each) => (
                <option key={each} value={each}>
                  {text(`knowledge-kind-${each}`)}
                </option>
              ))}
            </select>
          </div>
          <div className="form-row">
            <label className="form-label" htmlFor={`${id}-owner`}>
              <Text id="knowledge-field-owner" />
            </label>
            <select
              id={`${id}-owner`}
              className="field"
              value={ownerId ?? 0}
              onChange={(event) => update.mutate({ ownerId: Number(event.target.value) || null })}
            >
              <option value={0}>{text("knowledge-owner-none")}</option>
              {colleagues.map((colleague) => (
                <option key={colleague.id} value={colleague.id}>
                  {colleague.name}
                </option>
              ))}
            </select>
          </div>
          <TextRow
            type="date"
            label={<Text id="knowledge-field-review" />}
            value={reviewOn ?? ""}
            onChange={(day) => update.mutate({ reviewOn: day || null })}
          />
          <Check isOn={isInternal} onChange={(isOn) => update.mutate({ isInternal: isOn })}>
            <Text id="knowledge-field-internal" />
          </Check>
        </fieldset>
        <p className="article-meta">
          <Text id="knowledge-inserted" vars={{ count: article.insertCount }} />
        </p>
        {problem != null && (
          <p className="form-problem" role="alert">
            {problemText(problem)}
          </p>
        )}
        <div className="form-actions">
          <Button size="small" look="danger" needs="knowledge.remove" onPress={() => remove.mutate()}>
            <Text id="knowledge-remove" />
          </Button>
        </div>
      </section>
    </aside>
  );
}

const chipIcons = {
  new: "pen",
  stale: "warning",
  planned: "clock",
  draft: "pen",
  in_review: "pen",
  published: "check",
} as const;

/** How far the chosen text is, what readers see of it, and how it came about. */
function TextFacts({ article, language }: Omit<Props, "onGone">) {
  const format = useFormat();
  const problemText = useProblemText();
  const now = useNow();
  const [isPast, setIsPast] = useState(false);
  const variant = article.variants.find((own) => own.language === language);
  const unpublish = useMutation({
    mutationFn: () => ask("knowledge.unpublish", { id: article.id, language }),
  });
  const standing = standingOf(variant);
  const sees = !variant?.publishedRevision
    ? "nothing"
    : variant.publishedRevision === variant.revision
      ? "this"
      : "older";
  return (
    <section className="article-detail">
      <h3>{format.language(language)}</h3>
      <p>
        <Chip
          tone={standing === "stale" ? "warn" : standing === "published" ? "ok" : "fact"}
          icon={chipIcons[standing]}
        >
          <Text id={standingText(standing)} />
        </Chip>
      </p>
      <p>
        <Text id={`knowledge-sees-${sees}`} />
      </p>
      {variant && (
        <p className="article-meta">
          <Text id="knowledge-history-version" vars={{ number: variant.revision }} />
          {" · "}
          {format.moment(variant.updatedAt, now)}
        </p>
      )}
      {variant && <Planned article={article} variant={variant} />}
      {variant && !article.isInternal && (
        <ArticleSlug key={language} articleId={article.id} variant={variant} />
      )}
      {unpublish.error && (
        <p className="form-problem" role="alert">
          {problemText(unpublish.error)}
        </p>
      )}
      <div className="form-actions">
        {variant && (
          <Button size="small" onPress={() => setIsPast(true)}>
            <Text id="knowledge-history" />
          </Button>
        )}
        {sees !== "nothing" && (
          <Button
            size="small"
            look="plain"
            needs="knowledge.unpublish"
            isDisabled={unpublish.isPending}
            onPress={() => unpublish.mutate()}
          >
            <Text id="knowledge-unpublish" />
          </Button>
        )}
      </div>
      {isPast && variant && (
        <Revisions articleId={article.id} variant={variant} onClose={() => setIsPast(false)} />
      )}
    </section>
  );
}
