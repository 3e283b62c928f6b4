import type { Mention } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { linkify } from "./linkify";
import { Mentioned } from "./Mentioned";
import { deedProblem } from "./session";

interface Props {
  text: string;
  lang?: string | null;
  /** Colleagues whom a note names. */
  mentions?: readonly Mention[];
}

/** A text, each paragraph in its own direction. Links leave through the desk, which refuses strange ones. */
export function LinkedText({ text, lang, mentions }: Props) {
  const paragraphs = text
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/);
  return (
    <div className="message-text" lang={lang ?? undefined}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} dir="auto">
          {linkify(paragraph).map((part, at) =>
            part.url ? (
              <Link key={at} url={part.url} text={part.text} />
            ) : mentions?.length ? (
              <Mentioned key={at} text={part.text} mentions={mentions} />
            ) : (
              part.text
            ),
          )}
        </p>
      ))}
    </div>
  );
}

function Link({ url, text }: { url: string; text: string }) {
  const open = () => {
    ask("desk.open_link", { url }).catch((thrown: unknown) => deedProblem.set({ thrown, retry: open }));
  };
  return (
    <a
      href={url}
      title={url}
      className="isolate"
      rel="noreferrer noopener"
      onClick={(event) => {
        event.preventDefault();
        open();
      }}
    >
      {text}
    </a>
  );
}
