import { ask } from "../../platform/ask";
import { linkify } from "./linkify";
import { deedProblem } from "./session";

/** A customer's text, each paragraph in its own direction. Links leave through the desk, which refuses strange ones. */
export function LinkedText({ text, lang }: { text: string; lang?: string | null }) {
  const paragraphs = text
    .replaceAll("\r\n", "\n")
    .trim()
    .split(/\n{2,}/);
  return (
    <div className="message-text" lang={lang ?? undefined}>
      {paragraphs.map((paragraph, index) => (
        <p key={index} dir="auto">
          {linkify(paragraph).map((part, at) =>
            part.url ? <Link key={at} url={part.url} text={part.text} /> : part.text,
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
