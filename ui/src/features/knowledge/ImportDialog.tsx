import { useMutation, useQuery } from "@tanstack/react-query";
import { useEffect, useId, useRef, useState } from "react";
import type { ArticleFormat, ImportedArticles } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { tell } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { Check, TextRow } from "../../shared/ui/Fields";
import { ProgressLine } from "../../shared/ui/ProgressLine";
import { ChooseFiles } from "./imports/ChooseFiles";
import { hold, type Chosen } from "./imports/chosen";
import { TakeBack, TakenBack } from "./imports/TakeBack";
import { ImportReport } from "./ImportReport";
import { LanguageRow } from "./LanguageRow";
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
  const [files, setFiles] = useState<Chosen | null>(null);
  const [kept, setKept] = useState<readonly string[] | null>(null);
  const handed = useHanded(files);
  const manner = { format, language: chosen ?? shop, publishes, overwrites };
  const look = useMutation({
    mutationFn: async (asked: typeof manner) =>
      ask("knowledge.plan_import", {
        ...asked,
        ...(files ? { held: await handed() } : { path: path.trim() }),
      }),
    onSuccess: setPlan,
  });
  const take = useMutation({
    mutationFn: async () =>
      ask("knowledge.import", { ...manner, ...(files ? { held: await handed() } : { path: path.trim() }) }),
  });
  const lookAgain = (change: Partial<typeof manner>) => {
    if (plan) look.mutate({ ...manner, ...change });
  };
  const wanted = plan ? plan.added + plan.changed : 0;
  const isBusy = look.isPending || take.isPending;
  const endedBy = take.data?.problemCode
    ? new Problem({ kind: "refused", code: take.data.problemCode, args: {} })
    : null;
  const problem = endedBy ?? take.error ?? look.error;
  const undoId = take.data?.undoId ?? null;
  const close = () => {
    if (take.data && undoId !== null && !kept)
      tell(undoId, "knowledge-import-toast", { count: take.data.added + take.data.changed });
    onClose();
  };
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
      isDisabled={isBusy || (!files && !path.trim())}
      onDo={() => (plan ? take.mutate() : look.mutate(manner))}
      problem={problem ? problemText(problem) : null}
      onClose={close}
    >
      {!plan && (
        <Places
          path={path}
          format={format}
          language={manner.language}
          files={files}
          onFiles={(next) => {
            setFiles(next);
            setPath("");
          }}
          onPath={(next) => {
            setPath(next);
            setFiles(null);
          }}
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
        {kept && <TakenBack kept={kept} />}
        {take.data && !take.data.problemCode && !kept && (
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
      {undoId !== null && !kept && <TakeBack undoId={undoId} onTaken={setKept} />}
      {plan && !kept && <ImportReport answer={take.data ?? plan} />}
      {plan && !take.data && !take.isPending && (
        <Button look="plain" onPress={() => setPlan(null)}>
          <Text id="knowledge-import-again" />
        </Button>
      )}
    </DeedDialog>
  );
}

/** Hands what was chosen to the desk once, and lets go of it at the end. */
function useHanded(files: Chosen | null) {
  const held = useRef<{ of: Chosen; mark: Promise<string> } | null>(null);
  useEffect(
    () => () => {
      const last = held.current?.mark;
      void last?.then((mark) => ask("knowledge.drop_import", { held: mark })).catch(() => undefined);
    },
    [],
  );
  return async (): Promise<string> => {
    if (!files) return "";
    if (held.current?.of !== files) held.current = { of: files, mark: hold(files) };
    try {
      return await held.current.mark;
    } catch (thrown) {
      held.current = null;
      throw thrown;
    }
  };
}

const hasEdited = (plan: ImportedArticles) => plan.texts.some(({ reason }) => reason === "edited_here");

interface PlacesProps {
  path: string;
  format: ArticleFormat | undefined;
  language: string;
  files: Chosen | null;
  onFiles: (files: Chosen | null) => void;
  onPath: (path: string) => void;
  onFormat: (format: ArticleFormat | undefined) => void;
  onLanguage: (language: string) => void;
}

/** Where the articles are and what is known about them. */
function Places(props: PlacesProps) {
  const { path, format, language, files, onFiles, onPath, onFormat, onLanguage } = props;
  const { text } = useText();
  const id = useId();
  return (
    <>
      <p className="form-hint">
        <Text id="knowledge-import-hint" />
      </p>
      <ChooseFiles chosen={files} onChosen={onFiles} />
      <TextRow
        label={<Text id="knowledge-import-path" />}
        value={path}
        isIdentifier
        maxLength={4096}
        hint={`${id}-hint`}
        onChange={onPath}
      />
      <p className="form-hint" id={`${id}-hint`}>
        <Text id="knowledge-import-path-hint" />
      </p>
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-format`}>
          <Text id="knowledge-import-format" />
        </label>
        <select
          id={`${id}-format`}
          className="field"
          value={format ?? ""}
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
      <LanguageRow label={<Text id="knowledge-import-language" />} value={language} onChange={onLanguage} />
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
