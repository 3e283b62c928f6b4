import { useMutation } from "@tanstack/react-query";
import { useId, useRef, useState } from "react";
import type { ArticleBlock } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { codes } from "../../../shared/text/customerLanguages";
import { languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";
import { ArticleEditor } from "../ArticleEditor";
import type { Caret } from "../caret";
import { useShopLanguage } from "../queries";

const all = [...new Set([...languages.map(({ code }) => code), ...codes])];

interface Props {
  /** None: a new one. */
  block: ArticleBlock | null;
  onClose: () => void;
}

/** The name of a shared text and what it says, language by language. */
export function BlockDialog({ block, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const id = useId();
  const shop = useShopLanguage();
  const [name, setName] = useState(block?.name ?? "");
  const [texts, setTexts] = useState<Record<string, string>>(
    () => ({ ...block?.texts }) as Record<string, string>,
  );
  const [chosen, setChosen] = useState<string | null>(Object.keys(block?.texts ?? {})[0] ?? null);
  const language = chosen ?? shop;
  const caret = useRef<Caret | null>(null);
  const save = useMutation({
    mutationFn: () =>
      ask("knowledge.save_block", { key: block?.key, name, texts, basedOn: block?.revision ?? 0 }),
    onSuccess: onClose,
  });
  // What has words stands first.
  const own = all.filter((code) => texts[code]);
  return (
    <DeedDialog
      title={block?.name ?? text("blocks-new")}
      size="wide"
      verb={<Text id="blocks-save" />}
      isDisabled={save.isPending || !name.trim()}
      onDo={() => save.mutate()}
      problem={save.error ? problemText(save.error) : null}
      onClose={onClose}
    >
      <TextRow label={<Text id="blocks-name" />} value={name} maxLength={100} onChange={setName} />
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-language`}>
          <Text id="blocks-language" />
        </label>
        <select
          id={`${id}-language`}
          className="field"
          value={language}
          onChange={(event) => setChosen(event.target.value)}
        >
          {[...own, ...all.filter((code) => !texts[code])].map((code) => (
            <option key={code} value={code}>
              {own.includes(code) ? `✓ ${format.language(code)}` : format.language(code)}
            </option>
          ))}
        </select>
      </div>
      <div className="shared-text-editor">
        <ArticleEditor
          key={language}
          caret={caret}
          initial={texts[language] ?? ""}
          label={text("blocks-text", { language: format.language(language) })}
          language={language}
          isEditable
          onReady={() => undefined}
          onChange={(body) => setTexts((before) => ({ ...before, [language]: body }))}
          onLeave={onClose}
          onSlash={() => undefined}
          onFiles={() => undefined}
        />
      </div>
    </DeedDialog>
  );
}
