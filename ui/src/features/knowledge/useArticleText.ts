import { useCallback, useEffect, useRef, useState } from "react";
import type { Article, ArticleVariant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { problemOf } from "../../platform/transport";
import { createTextKeeper, isSameText, type KeeperState, type TextKeeper, type Words } from "./textKeeper";

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
  /** What a colleague wrote meanwhile stands in the text now. */
  const [isMerged, setIsMerged] = useState(false);
  const replace = useCallback((next: Words) => {
    newest.current = next;
    setWords(next);
    setEpoch((before) => before + 1);
  }, []);
  const [keeper] = useState<TextKeeper>(() =>
    createTextKeeper(
      unkept.get(name)?.basedOn ?? variant?.revision ?? 0,
      async (next, basedOn) => {
        const request = {
          ...next,
          id: article.id,
          language,
          basedOn,
          asksReview: asksReview.current,
          merges: true,
        };
        const saved = (await ask("knowledge.save_text", request)).variants.find(
          (own) => own.language === language,
        );
        if (!saved) return basedOn;
        const isMerged = saved.revision > basedOn + 1 && !isSameText(next, wordsOf(saved));
        if (!isMerged) return saved.revision;
        setIsMerged(true);
        // Whoever has written on meanwhile has not read the other's words: what they write is still upon the old revision.
        if (newest.current !== next) return basedOn;
        replace(wordsOf(saved));
        return saved.revision;
      },
      (next, thrown) => {
        setState(next);
        setProblem(next === "failed" ? thrown : null);
      },
      (thrown) => problemOf(thrown).code === "article-changed-meanwhile",
    ),
  );
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
  /** Ends a conflict with a text that a person has put together from both. */
  const keepTogether = (next: Words, theirs: number) => {
    replace(next);
    keeper.change(next);
    return keeper.keepMine(theirs);
  };
  const left = keeper.left;
  const keepMine = () => keeper.keepMine(variant?.revision ?? 0);
  return {
    variant,
    words,
    state,
    problem,
    epoch,
    isMerged,
    forgetMerged: () => setIsMerged(false),
    change,
    flush: keeper.flush,
    left,
    keepMine,
    keepTogether,
    takeTheirs,
  };
}

export type ArticleWriting = ReturnType<typeof useArticleText>;
