import { useCallback, useEffect, useRef, useState } from "react";
import type { Article, ArticleVariant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { problemOf } from "../../platform/transport";
import { createTextKeeper, type KeeperState, type TextKeeper, type Words } from "./textKeeper";

const wordsOf = (variant: ArticleVariant | undefined): Words => ({
  title: variant?.title ?? "",
  summary: variant?.summary ?? "",
  body: variant?.body ?? "",
  formality: variant?.formality ?? "neutral",
});

/** What could not be kept when somebody went elsewhere, by text: it is there again when they come back. */
const unkept = new Map<string, NonNullable<ReturnType<TextKeeper["left"]>>>();

/** One text of an article while it is written. Built anew for each article and language. */
export function useArticleText(article: Article, language: string) {
  const name = `${article.id}/${language}`;
  const variant = article.variants.find((own) => own.language === language);
  const [words, setWords] = useState(() => unkept.get(name)?.words ?? wordsOf(variant));
  const newest = useRef(words);
  const [state, setState] = useState<KeeperState>("idle");
  const [problem, setProblem] = useState<unknown>(null);
  /** Rises when another text takes the place of the one in the editor. */
  const [epoch, setEpoch] = useState(0);
  const asksReview = useRef(false);
  const [keeper] = useState<TextKeeper>(() =>
    createTextKeeper(
      unkept.get(name)?.basedOn ?? variant?.revision ?? 0,
      async (next, basedOn) => {
        const request = { ...next, id: article.id, language, basedOn, asksReview: asksReview.current };
        const saved = await ask("knowledge.save_text", request);
        return saved.variants.find((own) => own.language === language)?.revision ?? basedOn;
      },
      (next, thrown) => {
        setState(next);
        setProblem(next === "failed" ? thrown : null);
      },
      (thrown) => problemOf(thrown).code === "article-changed-meanwhile",
    ),
  );
  const replace = useCallback((next: Words) => {
    newest.current = next;
    setWords(next);
    setEpoch((before) => before + 1);
  }, []);
  useEffect(() => {
    // What is in review stays there while its words are mended.
    asksReview.current = variant?.status === "in_review";
    if (variant && keeper.arrive(variant.revision, wordsOf(variant)) === "taken") replace(wordsOf(variant));
  }, [keeper, variant, replace]);
  useEffect(() => {
    const was = unkept.get(name);
    unkept.delete(name);
    if (was) keeper.change(was.words);
    return () => {
      void keeper.flush().then(() => {
        const left = keeper.left();
        if (left) unkept.set(name, left);
      });
    };
  }, [keeper, name]);

  const change = useCallback(
    (part: Partial<Words>) => {
      newest.current = { ...newest.current, ...part };
      setWords(newest.current);
      keeper.change(newest.current);
    },
    [keeper],
  );
  const takeTheirs = () => {
    if (!variant) return;
    keeper.takeTheirs(variant.revision);
    replace(wordsOf(variant));
  };
  const keepMine = () => keeper.keepMine(variant?.revision ?? 0);
  return { variant, words, state, problem, epoch, change, flush: keeper.flush, keepMine, takeTheirs };
}

export type ArticleWriting = ReturnType<typeof useArticleText>;
