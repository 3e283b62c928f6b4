import { useEffect } from "react";
import { useNow } from "../../../shared/format/now";
import { rowMarks, type RowMark } from "../../../shared/rowMarks";
import { markText, useMarks } from "./marks";

/** Tells the inbox in which conversations a withdrawal waits for its acknowledgement. */
export function RowMarks() {
  const marks = useMarks();
  const now = useNow();
  useEffect(() => {
    const found = marks.map((mark): [number, RowMark] => [
      mark.conversationId,
      { text: markText(mark, now), icon: "scales" },
    ]);
    rowMarks.set(new Map(found));
  }, [marks, now]);
  return null;
}
