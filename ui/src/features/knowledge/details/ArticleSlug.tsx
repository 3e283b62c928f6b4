import { useMutation } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import type { ArticleVariant } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";

/** The last part of the address under which readers find a text; kept when the field is left. */
export function ArticleSlug({ articleId, variant }: { articleId: number; variant: ArticleVariant }) {
  const problemText = useProblemText();
  const id = useId();
  const may = useMay("knowledge.save_text");
  const { language, slug } = variant;
  const [typed, setTyped] = useState(slug);
  useEffect(() => setTyped(slug), [slug]);
  const save = useMutation({
    mutationFn: async (wanted: string) => {
      // What was written meanwhile is part of the text already.
      const now = await ask("knowledge.get", { id: articleId });
      const own = now.variants.find((each) => each.language === language);
      if (!own) return;
      const { title, summary, body, formality, revision: basedOn, status } = own;
      const text = { title, summary, body, formality, basedOn, slug: wanted };
      await ask("knowledge.save_text", {
        ...text,
        id: articleId,
        language,
        asksReview: status === "in_review",
      });
    },
  });
  const keep = () => {
    const wanted = typed.trim();
    if (wanted && wanted !== slug) save.mutate(wanted);
    else setTyped(slug);
  };
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="knowledge-field-slug" />
      </label>
      <input
        id={id}
        className="field identifier"
        dir="ltr"
        maxLength={100}
        disabled={!may}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.nativeEvent.isComposing) keep();
        }}
      />
      {save.error && (
        <p className="form-problem" role="alert">
          {problemText(save.error)}
        </p>
      )}
    </div>
  );
}
