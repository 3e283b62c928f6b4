/** A film as it stands in a text. */
export interface Film {
  title: string;
  url: string;
  /** Empty if there are none. */
  captions: string;
  /** What the link to the captions says. */
  captionsName: string;
  /** What is said in it, in Markdown. */
  transcript: string;
}

const LINK = /^\[([^\][\\]+)\]\(([^\s()<>\\]+)\)$/;
const FENCE = /^[ \t]*:{3,}/;

/** What stands inside of `:::video`: a link to the film, one to its captions, and what is said. Null for any other form. */
export function readFilm(inner: string): Film | null {
  const [head = "", ...rest] = inner.split(/\n[ \t]*\n/);
  const [film = "", captions, ...more] = head.split("\n").map((line) => line.trim());
  const first = LINK.exec(film);
  const second = captions === undefined ? null : LINK.exec(captions);
  if (!first || more.length > 0 || (captions !== undefined && !second)) return null;
  const transcript = rest.join("\n\n").trim();
  if (transcript.split("\n").some((line) => FENCE.test(line))) return null;
  return {
    title: first[1] ?? "",
    url: first[2] ?? "",
    captions: second?.[2] ?? "",
    captionsName: second?.[1] ?? "",
    transcript,
  };
}

export function writeFilm({ title, url, captions, captionsName, transcript }: Film): string {
  const head = [`[${title}](${url})`, ...(captions ? [`[${captionsName}](${captions})`] : [])].join("\n");
  return `:::video\n${head}\n${transcript ? `\n${transcript}\n` : ""}:::`;
}

/** An address that a link of a text can have. */
export const isFilmAddress = (address: string): boolean =>
  /^(?:https?:\/\/|files\/)[^\s()<>\\]+$/.test(address);

/** The words of a form as the text can hold them: a title without brackets, no line that would end the block. */
export const cleanFilm = (film: Film): Film => ({
  title: film.title.replace(/[\][\\\s]+/g, " ").trim(),
  url: film.url.trim(),
  captions: film.captions.trim(),
  captionsName: film.captionsName.replace(/[\][\\]/g, ""),
  transcript: film.transcript
    .split("\n")
    .map((line) => line.replace(FENCE, ""))
    .join("\n")
    .trim(),
});

/** Whether somebody who does not hear the film gets what is said in it, and everybody gets to it. */
export const isWhole = (film: Film): boolean =>
  film.title !== "" &&
  isFilmAddress(film.url) &&
  (film.captions === "" || isFilmAddress(film.captions)) &&
  (film.captions !== "" || film.transcript !== "");

/** The server that a film lies on; none for one of our own. */
export function hostOf(url: string): string | null {
  try {
    return new URL(url).host || null;
  } catch {
    return null;
  }
}
