import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useRef, useState } from "react";
import type { LetterKind, LetterText } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import type { Key } from "../../../platform/freshness";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { useStore } from "../../../shared/store";
import { languageStore } from "../../../shared/text/language";
import { direction, languages } from "../../../shared/text/languages";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useLetterText } from "./letters";
import "./mail.css";

const key = (...parts: Key): Key => parts;

/** The words of one letter, language by language. */
export function LetterEditor({ kind, onClose }: { kind: LetterKind; onClose: () => void }) {
  const first = useStore(languageStore);
  const [language, setLanguage] = useState<string>(first === "en-XA" ? "en" : first);
  const text = useLetterText(kind, language);
  if (!text) return null;
  const id = `${language}-${String(text.isOwn)}`;
  return <Editor key={id} text={text} onLanguage={setLanguage} onClose={onClose} />;
}

interface Props {
  text: LetterText;
  onLanguage: (language: string) => void;
  onClose: () => void;
}

function Editor({ text: known, onLanguage, onClose }: Props) {
  const { dynamic } = useText();
  const format = useFormat();
  const id = useId();
  const body = useRef<HTMLTextAreaElement>(null);
  const [subject, setSubject] = useState(known.subject);
  const [words, setWords] = useState(known.body);
  const { run, isBusy, problem } = useDoing();
  const { kind, language } = known;
  const isChanged = subject !== known.subject || words !== known.body;
  const save = async () => {
    if (await run(() => ask("returns.save_letter_text", { kind, language, subject, body: words }))) onClose();
  };
  const insert = (name: string) => {
    const field = body.current;
    const at = field?.selectionStart ?? words.length;
    setWords(`${words.slice(0, at)}{{ ${name} }}${words.slice(field?.selectionEnd ?? at)}`);
    field?.focus();
  };
  const dir = direction(language);
  return (
    <DeedDialog
      size="wide"
      title={dynamic(`returnmail-letter-${kind}`)}
      problem={problem}
      verb={<Text id="returnmail-edit-save" />}
      isDisabled={!isChanged || isBusy}
      onDo={() => void save()}
      onClose={onClose}
    >
      <div className="letter-editor">
        <label className="form-label" htmlFor={`${id}-language`}>
          <Text id="returnmail-edit-language" />
        </label>
        <span className="form-actions">
          <select
            id={`${id}-language`}
            className="field"
            value={language}
            disabled={isChanged}
            onChange={(event) => onLanguage(event.target.value)}
          >
            {languages.map(({ code }) => (
              <option key={code} value={code}>
                {format.language(code)}
              </option>
            ))}
          </select>
          {known.isOwn && (
            <Button
              size="small"
              isDisabled={isBusy}
              onPress={() => void run(() => ask("returns.reset_letter_text", { kind, language }))}
            >
              <Text id="returnmail-edit-reset" />
            </Button>
          )}
        </span>
        <label className="form-label" htmlFor={`${id}-subject`}>
          <Text id="returnmail-edit-subject" />
        </label>
        <input
          id={`${id}-subject`}
          className="field"
          dir={dir}
          lang={language}
          value={subject}
          onChange={(event) => setSubject(event.target.value)}
        />
        <label className="form-label" htmlFor={`${id}-body`}>
          <Text id="returnmail-edit-body" />
        </label>
        <textarea
          id={`${id}-body`}
          ref={body}
          className="field letter-editor-body"
          dir={dir}
          lang={language}
          rows={12}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p className="form-label">
          <Text id="returnmail-edit-variables" />
        </p>
        <span className="letter-variables">
          {known.variables.map((name) => (
            <button
              key={name}
              type="button"
              className="chip chip-outlined identifier"
              onClick={() => insert(name)}
            >
              {name}
            </button>
          ))}
        </span>
        <Preview kind={kind} language={language} subject={subject} body={words} />
      </div>
    </DeedDialog>
  );
}

interface PreviewProps {
  kind: LetterKind;
  language: string;
  subject: string;
  body: string;
}

/** The words filled with a made-up case, or what is wrong with them. */
function Preview(props: PreviewProps) {
  const problemText = useProblemText();
  const asked = useDeferredValue(props);
  const { data, error } = useQuery({
    queryKey: key(["returns", "settings"], "letter_preview", { ...asked }),
    queryFn: () => ask("returns.preview_letter", asked),
    placeholderData: (before) => before,
    retry: false,
  });
  return (
    <div className="letter-preview">
      <p className="form-label">
        <Text id="returnmail-edit-preview" />
      </p>
      {error ? (
        <p className="form-problem" role="alert">
          {problemText(error)}
        </p>
      ) : (
        data && (
          <div className="return-letter" lang={asked.language} dir={direction(asked.language)}>
            <p className="return-letter-subject">{data.subject}</p>
            {data.body.split("\n\n").map((part, place) => (
              <p key={place}>{part}</p>
            ))}
          </div>
        )
      )}
    </div>
  );
}
