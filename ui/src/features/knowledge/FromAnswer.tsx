import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { PreviewArticleAnswer, RemovedPart } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { Check, TextRow } from "../../shared/ui/Fields";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import "./health/health.css";

const key = (...parts: Key): Key => parts;

interface Props {
  /** An answer of ours. */
  messageId: number;
  onMade: (id: number) => void;
  onClose: () => void;
}

/** An answer as a draft of an article: what would be kept, and what was taken out because it belongs to a person. */
export function FromAnswer({ messageId, onMade, onClose }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data, error } = useQuery({
    queryKey: key(["conversations"], "preview_article", { messageId }),
    queryFn: () => ask("inbox.preview_article", { messageId }),
    gcTime: 0,
  });
  if (!data)
    return (
      <DeedDialog
        title={text("health-answer-title")}
        problem={error ? problemText(error) : null}
        onClose={onClose}
      >
        {null}
      </DeedDialog>
    );
  return <Filled key={messageId} messageId={messageId} preview={data} onMade={onMade} onClose={onClose} />;
}

function Filled({ messageId, preview, onMade, onClose }: Props & { preview: PreviewArticleAnswer }) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const id = useId();
  const [title, setTitle] = useState(preview.title);
  const [body, setBody] = useState(preview.body);
  const [isInternal, setIsInternal] = useState(false);
  const make = useMutation({
    mutationFn: () => ask("inbox.write_article", { messageId, title, body, isInternal }),
    onSuccess: (made) => onMade(made.id),
  });
  return (
    <DeedDialog
      title={text("health-answer-title")}
      size="wide"
      verb={<Text id="health-answer-make" />}
      isDisabled={!title.trim() || make.isPending}
      onDo={() => make.mutate()}
      problem={make.error ? problemText(make.error) : null}
      onClose={onClose}
    >
      <p className="form-hint">
        <LanguageCode code={preview.language} />{" "}
        <Text id="health-answer-about" vars={{ language: format.language(preview.language) }} />
      </p>
      <TextRow
        label={<Text id="knowledge-field-title" />}
        value={title}
        maxLength={200}
        lang={preview.language}
        isFirst
        onChange={setTitle}
      />
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-body`}>
          <Text id="health-answer-body" />
        </label>
        <textarea
          id={`${id}-body`}
          className="field answer-body"
          dir="auto"
          lang={preview.language}
          rows={10}
          value={body}
          onChange={(event) => setBody(event.target.value)}
        />
      </div>
      <Removed parts={preview.removed} />
      <Check isOn={isInternal} onChange={setIsInternal}>
        <Text id="knowledge-field-internal" />
      </Check>
    </DeedDialog>
  );
}

/** Everything that was taken out, so that nobody has to look for it. */
function Removed({ parts }: { parts: readonly RemovedPart[] }) {
  const { text } = useText();
  if (parts.length === 0)
    return (
      <p className="form-hint">
        <Text id="health-removed-none" />
      </p>
    );
  return (
    <section aria-label={text("health-removed")}>
      <p className="form-label">
        <Text id="health-removed" />
      </p>
      <ul className="answer-removed">
        {parts.map((part, index) => (
          <li key={index}>
            <Chip tone="fact">
              <Text id={`health-removed-${part.kind}`} />
            </Chip>
            <s dir="auto">{part.text}</s>
          </li>
        ))}
      </ul>
    </section>
  );
}
