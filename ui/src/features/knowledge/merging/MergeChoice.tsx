import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { MergedArticle, MergePiece } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { useProblemText } from "../../../platform/problem";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import type { Words } from "../textKeeper";
import "./merging.css";
import { isOpen, oneLine, together, type Choice } from "./pieces";

const key = (...parts: Key): Key => parts;

interface Props {
  articleId: number;
  language: string;
  /** What was written here, and upon which revision. */
  words: Words;
  basedOn: number;
  /** The revision that stands by now. */
  revision: number;
  onTogether: (words: Words, revision: number) => void;
}

/** Two writings of one text: what does not overlap is together already, the rest is chosen piece by piece. */
export function MergeChoice({ articleId, language, words, basedOn, revision, onTogether }: Props) {
  const problemText = useProblemText();
  const { title, summary, body } = words;
  const { data, error } = useQuery({
    queryKey: key(["knowledge"], "merge", {
      id: articleId,
      language,
      basedOn,
      revision,
      title,
      summary,
      body,
    }),
    queryFn: () => ask("knowledge.merge", { id: articleId, language, basedOn, title, summary, body }),
    gcTime: 0,
  });
  if (error) return <p role="alert">{problemText(error)}</p>;
  if (!data) return null;
  return (
    <Pieces key={data.revision} merged={data} words={words} language={language} onTogether={onTogether} />
  );
}

interface PiecesProps extends Pick<Props, "words" | "language" | "onTogether"> {
  merged: MergedArticle;
}

function Pieces({ merged, words, language, onTogether }: PiecesProps) {
  const [choices, setChoices] = useState<ReadonlyMap<number, Choice>>(new Map());
  const [heads, setHeads] = useState<"mine" | "theirs">("mine");
  const isHeadOpen = merged.title.some(isOpen) || merged.summary.some(isOpen);
  const open = merged.body.flatMap((piece, at) => (isOpen(piece) ? [at] : []));
  const isChosen = open.every((at) => choices.has(at));
  const choose = (at: number, choice: Choice) => setChoices((before) => new Map(before).set(at, choice));
  return (
    <>
      <div className="merge-pieces" lang={language}>
        {isHeadOpen && (
          <Either
            label="health-merge-head"
            mine={`${oneLine(merged.title, "mine")}\n${oneLine(merged.summary, "mine")}`.trim()}
            theirs={`${oneLine(merged.title, "theirs")}\n${oneLine(merged.summary, "theirs")}`.trim()}
            chosen={heads}
            onChoose={(choice) => setHeads(choice === "theirs" ? "theirs" : "mine")}
          />
        )}
        {merged.body.map((piece, at) => (
          <Piece key={at} piece={piece} chosen={choices.get(at)} onChoose={(choice) => choose(at, choice)} />
        ))}
      </div>
      <div className="form-actions">
        <Button
          size="small"
          look="filled"
          needs="knowledge.save_text"
          isDisabled={!isChosen}
          onPress={() =>
            onTogether(
              {
                ...words,
                title: oneLine(merged.title, heads),
                summary: oneLine(merged.summary, heads),
                body: together(merged.body, choices),
              },
              merged.revision,
            )
          }
        >
          <Text id="health-merge-together" />
        </Button>
        {!isChosen && (
          <span>
            <Text id="health-merge-open" vars={{ count: open.filter((at) => !choices.has(at)).length }} />
          </span>
        )}
      </div>
    </>
  );
}

function Piece(props: { piece: MergePiece; chosen: Choice | undefined; onChoose: (choice: Choice) => void }) {
  const { piece, chosen, onChoose } = props;
  if (isOpen(piece))
    return (
      <Either
        label="health-merge-both"
        mine={piece.mine.join("\n")}
        theirs={piece.theirs.join("\n")}
        chosen={chosen}
        mayBoth
        onChoose={onChoose}
      />
    );
  const said = piece.lines.filter((line) => line.trim());
  if (piece.kind === "same")
    return said.length === 0 ? null : (
      <p className="merge-same">
        <Text id="health-merge-same" vars={{ count: said.length }} />
      </p>
    );
  return (
    <div className="merge-piece">
      <p className="merge-who">
        <Text id={`health-merge-only-${piece.kind}`} />
      </p>
      {said.length === 0 ? (
        <p className="merge-lines">
          <Text id="health-merge-gone" />
        </p>
      ) : (
        <p className="merge-lines" dir="auto">
          {said.join("\n")}
        </p>
      )}
    </div>
  );
}

interface EitherProps {
  label: "health-merge-both" | "health-merge-head";
  mine: string;
  theirs: string;
  chosen: Choice | undefined;
  mayBoth?: boolean;
  onChoose: (choice: Choice) => void;
}

function Either({ label, mine, theirs, chosen, mayBoth = false, onChoose }: EitherProps) {
  const { text } = useText();
  const name = useId();
  const choices: readonly Choice[] = mayBoth ? ["mine", "theirs", "both"] : ["mine", "theirs"];
  const said = { mine, theirs, both: "" };
  return (
    <fieldset className="merge-piece merge-either">
      <legend className="merge-who">
        <Text id={label} />
      </legend>
      {choices.map((choice) => (
        <label key={choice} className="merge-choice">
          <input type="radio" name={name} checked={chosen === choice} onChange={() => onChoose(choice)} />
          <span>
            <span className="merge-who">
              <Text id={`health-merge-${choice === "both" ? "one-after-other" : choice}`} />
            </span>
            {choice !== "both" && (
              <span className="merge-lines" dir="auto">
                {said[choice].trim() || text("health-merge-gone")}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
