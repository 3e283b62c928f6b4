import type { ArticleFile } from "../../../generated/contract";

/** The file that a text in a language means by a name: its own, else the one that was there first. */
export function meantBy(
  files: readonly ArticleFile[],
  language: string,
  name: string,
): ArticleFile | undefined {
  const named = files.filter((file) => file.name === name);
  return named.find((file) => file.language === language) ?? named[0];
}

/** What the text in a language can name: one file for each name, the oldest first. */
export function filesOf(files: readonly ArticleFile[], language: string): ArticleFile[] {
  return files.filter((file) => meantBy(files, language, file.name) === file);
}

/** Whether a text names a file, as picture or by a link. */
export const names = (body: string, name: string) => body.includes(`(files/${name})`);

/** How many pictures of a text say nothing to those who do not see them. */
export const withoutAlt = (body: string) => [...body.matchAll(/!\[\s*\]\(files\//g)].length;
