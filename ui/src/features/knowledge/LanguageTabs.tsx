import type { Article, ArticleVariant } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useMay } from "../../shared/may";
import { codes, ownName } from "../../shared/text/customerLanguages";
import { languages } from "../../shared/text/languages";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import type { IconName } from "../../shared/ui/icons/paths";
import { TabRow } from "../../shared/ui/TabRow";
import "../../shared/ui/tabs.css";

/** Of the element that holds the chosen text. */
export const PANEL = "article-panel";

/** With more languages than that only the chosen one says in words how far it is. */
const MOST_WITH_WORDS = 3;

interface Props {
  article: Article;
  language: string;
  onLanguage: (language: string) => void;
}

/** What is to be said of a text first: what is wrong goes before what is done. */
export function standingOf(variant: ArticleVariant | undefined) {
  if (!variant) return "new";
  if (variant.isStale) return "stale";
  if (variant.plan) return "planned";
  return variant.status;
}

const icons = {
  new: "add",
  stale: "warning",
  planned: "clock",
  draft: "pen",
  in_review: "visible",
  published: "check",
} as const satisfies Record<string, IconName>;

const words = {
  new: "knowledge-status-new",
  stale: "knowledge-status-stale",
  planned: "later-status",
  draft: "knowledge-status-draft",
  in_review: "knowledge-status-review",
  published: "knowledge-status-published",
} as const;

export const standingText = (standing: keyof typeof words) => words[standing];

/** The languages of an article with the state of each, and a way to begin another. */
export function LanguageTabs({ article, language, onLanguage }: Props) {
  const { text } = useText();
  const format = useFormat();
  const mayWrite = useMay("knowledge.save_text");
  const known = article.variants.map((variant) => variant.language);
  const isWordy = known.length <= MOST_WITH_WORDS;
  const shown = known.includes(language) ? known : [...known, language];
  const free = [...new Set([...languages.map(({ code }) => code), ...codes])].filter(
    (code) => !shown.includes(code),
  );
  return (
    <div className="article-languages">
      <TabRow
        label={text("knowledge-languages")}
        className="tabs"
        tabClassName="tab"
        panelId={PANEL}
        selected={language}
        onSelect={onLanguage}
        tabs={shown.map((code) => {
          const variant = article.variants.find((own) => own.language === code);
          const standing = standingOf(variant);
          return {
            key: code,
            label: (
              <>
                <span className={`article-standing article-standing-${standing}`}>
                  <Icon name={icons[standing]} size={12} />
                </span>
                <span lang={code}>{ownName(code)}</span>
                <span className={isWordy || code === language ? "article-meta" : "visually-hidden"}>
                  {variant?.isSource && standing !== "planned" ? (
                    <Text id="knowledge-source" />
                  ) : standing === "published" ? null : (
                    <Text id={words[standing]} />
                  )}
                </span>
                {standing === "published" && !variant?.isSource && (
                  <span className="visually-hidden">{text("knowledge-status-published")}</span>
                )}
              </>
            ),
          };
        })}
      />
      {mayWrite && (
        <select
          className="field article-add-language"
          aria-label={text("knowledge-language-add")}
          value=""
          onChange={(event) => onLanguage(event.target.value)}
        >
          <option value="" disabled>
            {text("knowledge-language-add")}
          </option>
          {free.map((code) => (
            <option key={code} value={code}>
              {format.language(code)}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
