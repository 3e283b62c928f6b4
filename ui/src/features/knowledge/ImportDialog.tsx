import { useMutation, useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ArticleFormat, ImportedArticles } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import { useFormat } from "../../shared/format/useFormat";
import { languages } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { Check } from "../../shared/ui/Fields";
import { ProgressLine } from "../../shared/ui/ProgressLine";
import { ImportReport } from "./ImportReport";
import { useShopLanguage } from "./queries";

const formats: ArticleFormat[] = ["markdown", "html", "csv", "zendesk", "help_scout"];
const toFormat = (value: string) => formats.find((each) => each === value);

/** Articles of another program: where they are, what would come of them, and what came of them. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { text } = useText();
  const problemText = useProblemText();
  const shop = useShopLanguage();
  const [path, setPath] = useState("");
  const [format, setFormat] = useState<ArticleFormat | undefined>(undefined);
  const [chosen, setChosen] = useState<string | null>(null);
  const [publishes, setPublishes] = useState(false);
  const [overwrites, setOverwrites] = useState(false);
  const [plan, setPlan] = useState<ImportedArticles | null>(null);
  const request = { path: path.trim(), format, language: chosen ?? shop, publishes, overwrites };
  const look = useMutation({
    mutationFn: (asked: typeof request) => ask("knowledge.plan_import", asked),
    onSuccess: setPlan,
  });
  const take = useMutation({ mutationFn: () => ask("knowledge.import", request) });
  const lookAgain = (change: Partial<typeof request>) => {
    if (plan) look.mutate({ ...request, ...change });
  };
  const wanted = plan ? plan.added + plan.changed : 0;
  const isBusy = look.isPending || take.isPending;
  const endedBy = take.data?.problemCode
    ? new Problem({ kind: "refused", code: take.data.problemCode, args: {} })
    : null;
  const problem = endedBy ?? take.error ?? look.error;
  const verb = () => {
    if (take.data) return undefined;
    if (!plan) return <Text id="knowledge-import-look" />;
    return wanted === 0 ? undefined : <Text id="knowledge-import-run" vars={{ count: wanted }} />;
  };
  return (
    <DeedDialog
      title={text("knowledge-import")}
      size="wide"
      verb={verb()}
      leave={take.data ? <Text id="knowledge-import-close" /> : undefined}
      isDisabled={isBusy || !request.path}
      onDo={() => (plan ? take.mutate() : look.mutate(request))}
      problem={problem ? problemText(problem) : null}
      onClose={onClose}
    >
      {!plan && (
        <Places
          path={path}
          format={format}
          language={request.language}
          onPath={setPath}
          onFormat={setFormat}
          onLanguage={setChosen}
        />
      )}
      {!take.data && (
        <Check
          isOn={publishes}
          isDisabled={isBusy}
          onChange={(isOn) => {
            setPublishes(isOn);
            lookAgain({ publishes: isOn });
          }}
        >
          <Text id="knowledge-import-publish" />
        </Check>
      )}
      {plan && !take.data && (overwrites || hasEdited(plan)) && (
        <Check
          isOn={overwrites}
          isDisabled={isBusy}
          onChange={(isOn) => {
            setOverwrites(isOn);
            lookAgain({ overwrites: isOn });
          }}
        >
          <Text id="knowledge-import-overwrite" />
        </Check>
      )}
      <div role="status">
        {look.isPending && (
          <p className="form-hint">
            <Text id="knowledge-import-looking" />
          </p>
        )}
        {take.data && !take.data.problemCode && (
          <p>
            <Text id={take.data.isCancelled ? "knowledge-import-stopped" : "knowledge-import-done"} />
          </p>
        )}
        {plan && !take.data && wanted === 0 && plan.same > 0 && (
          <p>
            <Text id="knowledge-import-none" />
          </p>
        )}
      </div>
      {take.isPending && <Progress />}
      {plan && <ImportReport answer={take.data ?? plan} />}
      {plan && !take.data && !take.isPending && (
        <Button look="plain" onPress={() => setPlan(null)}>
          <Text id="knowledge-import-again" />
        </Button>
      )}
    </DeedDialog>
  );
}

const hasEdited = (plan: ImportedArticles) => plan.texts.some(({ reason }) => reason === "edited_here");

interface PlacesProps {
  path: string;
  format: ArticleFormat | undefined;
  language: string;
  onPath: (path: string) => void;
  onFormat: (format: ArticleFormat | undefined) => void;
  onLanguage: (language: string) => void;
}

/** Where the articles are and what is known about them. */
function Places({ path, format: kind, language, onPath, onFormat, onLanguage }: PlacesProps) {
  const { text } = useText();
  const format = useFormat();
  const id = useId();
  const shop = useShopLanguage();
  const codes = [...new Set([shop, ...languages.map(({ code }) => code)])];
  return (
    <>
      <p className="form-hint" id={`${id}-hint`}>
        <Text id="knowledge-import-hint" />
      </p>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-path`}>
          <Text id="knowledge-import-path" />
        </label>
        <input
          id={`${id}-path`}
          className="field identifier"
          dir="ltr"
          autoFocus
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-hint`}
          value={path}
          onChange={(event) => onPath(event.target.value)}
        />
      </div>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-format`}>
          <Text id="knowledge-import-format" />
        </label>
        <select
          id={`${id}-format`}
          className="field"
          value={kind ?? ""}
          onChange={(event) => onFormat(toFormat(event.target.value))}
        >
          <option value="">{text("knowledge-import-format-auto")}</option>
          {formats.map((each) => (
            <option key={each} value={each}>
              {text(`knowledge-import-format-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-language`}>
          <Text id="knowledge-import-language" />
        </label>
        <select
          id={`${id}-language`}
          className="field"
          value={language}
          onChange={(event) => onLanguage(event.target.value)}
        >
          {codes.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </select>
      </div>
    </>
  );
}

/** How far the import is, with a way to end it. */
function Progress() {
  const { text } = useText();
  const { data } = useQuery({
    queryKey: [["knowledge"], "import_progress"],
    queryFn: () => ask("knowledge.import_progress", {}),
    // Reading tells nobody: nothing has changed by then.
    refetchInterval: 500,
  });
  const stop = useMutation({ mutationFn: () => ask("knowledge.cancel_import", {}) });
  const { done, total } = data ?? { done: 0, total: 0 };
  return (
    <ProgressLine
      label={text("knowledge-import")}
      done={done}
      total={total}
      words={
        total > 0 ? text("knowledge-import-progress", { done, total }) : text("knowledge-import-looking")
      }
      stop={<Text id="app-progress-stop" />}
      isStopping={stop.isPending || stop.isSuccess}
      onStop={() => stop.mutate()}
    />
  );
}
