import type { ReactNode } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { useShopLanguage } from "../queries";
import { languageFor } from "./chosen";
import { useBlocks } from "./queries";
import "./shared-texts.css";

interface Props {
  blockKey: string;
  /** Of the article in which it stands. */
  language: string;
  /** How its Markdown is shown. */
  words: (markdown: string) => ReactNode;
  /** What stands beside its name. */
  children?: ReactNode;
}

/** A shared text in the place where it stands: what readers get there, or that there is nothing. */
export function SharedText({ blockKey, language, words, children }: Props) {
  const { text } = useText();
  const format = useFormat();
  const shop = useShopLanguage();
  const { data: blocks } = useBlocks();
  const block = blocks?.find(({ key }) => key === blockKey);
  const shown = block && languageFor(block.texts, language, shop);
  const isGone = blocks !== undefined && shown === undefined;
  const isOther = shown !== undefined && shown.split("-")[0] !== language.split("-")[0];
  return (
    <div className={isGone ? "shared-block shared-block-bad" : "shared-block"}>
      <p className="article-block-label shared-block-head">
        <Text id="blocks-label" />
        {block && <bdi>{block.isBuiltIn ? text("blocks-policy") : block.name}</bdi>}
        {children}
      </p>
      {isGone && (
        <p dir="auto">
          <Text id="blocks-gone" vars={{ key: blockKey }} />
        </p>
      )}
      {isOther && (
        <p className="article-meta" dir="auto">
          <Text id="blocks-other" vars={{ language: format.language(shown) }} />
        </p>
      )}
      {block && shown !== undefined && (
        <div lang={shown} dir="auto">
          {words(block.texts[shown] ?? "")}
        </div>
      )}
    </div>
  );
}
