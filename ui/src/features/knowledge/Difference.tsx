import { useMemo } from "react";
import { Text } from "../../shared/text/Text";
import { diffTexts, type Row } from "./diff";
import { foldRows } from "./foldRows";

interface Props {
  before: string;
  after: string;
  language: string;
}

const markOf = { same: "", added: "+", removed: "−", changed: "±" } as const;

/** What changed from one text to the other: by signs and strokes, not by colour alone. */
export function Difference({ before, after, language }: Props) {
  const rows = useMemo(() => diffTexts(before, after), [before, after]);
  if (rows.every(({ kind }) => kind === "same"))
    return (
      <p className="form-hint">
        <Text id="knowledge-diff-same" />
      </p>
    );
  return (
    <div className="article-diff" lang={language}>
      {foldRows(rows).map(({ row, folded }, index) =>
        row ? (
          <Line key={index} row={row} />
        ) : (
          <p key={index} className="article-diff-fold">
            <Text id="knowledge-diff-unchanged" vars={{ count: folded }} />
          </p>
        ),
      )}
    </div>
  );
}

function Line({ row }: { row: Row }) {
  return (
    <div className={`article-diff-row article-diff-${row.kind}`}>
      <span className="article-diff-mark" aria-hidden>
        {markOf[row.kind]}
      </span>
      <p dir="auto">
        {row.parts.map(({ kind, text }, index) =>
          kind === "added" ? (
            <ins key={index}>{text}</ins>
          ) : kind === "removed" ? (
            <del key={index}>{text}</del>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
      </p>
    </div>
  );
}
