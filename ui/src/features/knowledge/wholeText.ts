/** A text in one piece, for comparing. */
export const wholeText = ({ title, summary, body }: { title: string; summary: string; body: string }) =>
  [title, summary, body].filter(Boolean).join("\n\n");
