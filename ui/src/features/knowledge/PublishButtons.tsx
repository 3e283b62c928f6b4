import { useMutation } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Article } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { IconButton } from "../../shared/ui/IconButton";
import { showToast } from "../../shared/ui/toasts";
import { LaterMenu } from "./later/LaterMenu";
import { usePlan } from "./later/usePlan";
import type { ArticleWriting } from "./useArticleText";

interface Props {
  article: Article;
  language: string;
  writing: ArticleWriting;
}

/** Puts a text before readers, after everything that was written is kept. */
export function PublishButtons({ article, language, writing }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const { variant, state, words } = writing;
  const name = format.language(language);
  const publish = useMutation({
    mutationFn: async () => {
      await writing.flush();
      return ask("knowledge.publish", { id: article.id, language });
    },
    onSuccess: () => showToast("knowledge-done-published", { language: name }),
  });
  const review = useMutation({
    mutationFn: async () => {
      await writing.flush();
      const now = await ask("knowledge.get", { id: article.id });
      const own = now.variants.find((each) => each.language === language);
      return ask("knowledge.save_text", {
        ...words,
        id: article.id,
        language,
        basedOn: own?.revision ?? 0,
        asksReview: true,
      });
    },
  });
  const plan = usePlan(article.id, language, writing.flush);
  const [isPlanning, setIsPlanning] = useState(false);
  const later = useRef<HTMLButtonElement>(null);
  const problem = publish.error ?? plan.error ?? review.error;
  const isHeld = state === "conflict" || !words.title.trim();
  const isDone = variant?.status === "published" && (state === "idle" || state === "saved");
  return (
    <>
      {problem != null && (
        <p className="form-problem" role="alert">
          {problemText(problem)}
        </p>
      )}
      {!isDone && variant?.status !== "in_review" && (
        <Button
          size="small"
          look="plain"
          needs="knowledge.save_text"
          isDisabled={isHeld || review.isPending}
          onPress={() => review.mutate()}
        >
          <Text id="knowledge-ask-review" />
        </Button>
      )}
      {!isDone && !isHeld && (
        <IconButton
          ref={later}
          icon="clock"
          label={text("later-title")}
          needs="knowledge.schedule"
          aria-haspopup="dialog"
          aria-expanded={isPlanning}
          onPress={() => setIsPlanning(true)}
        />
      )}
      {isPlanning && (
        <LaterMenu
          anchor={later}
          planned={variant?.plan?.at ?? null}
          onClose={() => setIsPlanning(false)}
          onChoose={(at) => {
            setIsPlanning(false);
            plan.mutate({ at });
          }}
        />
      )}
      {!isDone && (
        <Button
          look="filled"
          size="small"
          needs="knowledge.publish"
          isDisabled={isHeld || publish.isPending}
          onPress={() => publish.mutate()}
        >
          <Text id="knowledge-publish" vars={{ language: name }} />
        </Button>
      )}
    </>
  );
}
