import { useState } from "react";
import type { ArticleBlock } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import "../../../shared/ui/page.css";
import { ProblemState } from "../../../shared/ui/ProblemState";
import "../knowledge.css";
import { Rendered } from "../Rendered";
import { useShopLanguage } from "../queries";
import { BlockDialog } from "./BlockDialog";
import { languageFor } from "./chosen";
import { useBlocks } from "./queries";
import { RemoveBlock } from "./RemoveBlock";
import "./shared-texts.css";

interface Props {
  onArticles: () => void;
  onOpen: (id: number) => void;
  /** Goes to the rules of returns. */
  onPolicy: () => void;
}

/** Texts that stand in several articles: what they say, where, and the ways to change that. */
export function BlocksPage({ onArticles, onOpen, onPolicy }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { data: blocks, error, refetch } = useBlocks();
  const [edited, setEdited] = useState<ArticleBlock | "new" | null>(null);
  const [removed, setRemoved] = useState<ArticleBlock | null>(null);
  return (
    <section className="page" aria-label={text("blocks-title")} aria-busy={!blocks && !error}>
      <header className="pane-head">
        <IconButton icon="back" label={text("blocks-back")} onPress={onArticles} />
        <h1 className="pane-title">
          <Text id="blocks-title" />
        </h1>
        <span className="knowledge-space" />
        <Button size="small" needs="knowledge.save_block" onPress={() => setEdited("new")}>
          <Icon name="add" />
          <Text id="blocks-new" />
        </Button>
      </header>
      <div className="page-scroll">
        {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
        {blocks?.length === 0 && (
          <EmptyState icon="copy">
            <Text id="blocks-about" />
          </EmptyState>
        )}
        {blocks && blocks.length > 0 && (
          <div className="shared-texts">
            <p className="meta">
              <Text id="blocks-about" />
            </p>
            {blocks.map((block) => (
              <Block
                key={block.key}
                block={block}
                onOpen={onOpen}
                onPolicy={onPolicy}
                onEdit={() => setEdited(block)}
                onRemove={() => setRemoved(block)}
              />
            ))}
          </div>
        )}
      </div>
      {edited && <BlockDialog block={edited === "new" ? null : edited} onClose={() => setEdited(null)} />}
      {removed && <RemoveBlock block={removed} onClose={() => setRemoved(null)} />}
    </section>
  );
}

interface BlockProps {
  block: ArticleBlock;
  onOpen: (id: number) => void;
  onPolicy: () => void;
  onEdit: () => void;
  onRemove: () => void;
}

function Block({ block, onOpen, onPolicy, onEdit, onRemove }: BlockProps) {
  const { text } = useText();
  const format = useFormat();
  const shop = useShopLanguage();
  const name = block.isBuiltIn ? text("blocks-policy") : block.name;
  const languages = Object.keys(block.texts);
  const shown = languageFor(block.texts, format.locale, shop);
  return (
    <section className="shared-text" aria-label={name}>
      <h2 dir="auto">{name}</h2>
      {block.isBuiltIn && (
        <p className="meta">
          <Text id="blocks-policy-about" />
        </p>
      )}
      <p className="meta">{format.list(languages.map(format.language))}</p>
      {shown !== undefined && (
        <div className="shared-text-words article-read" lang={shown} dir="auto" tabIndex={0}>
          <Rendered markdown={block.texts[shown] ?? ""} />
        </div>
      )}
      <p className="meta">
        <Text id="blocks-where" vars={{ count: block.places.length }} />
      </p>
      <ul className="shared-text-places">
        {block.places.map(({ articleId, title }) => (
          <li key={articleId}>
            <button type="button" className="link-button" dir="auto" onClick={() => onOpen(articleId)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <div className="form-actions">
        {block.isBuiltIn ? (
          <Button size="small" onPress={onPolicy}>
            <Text id="blocks-policy-go" />
          </Button>
        ) : (
          <>
            <Button size="small" needs="knowledge.save_block" onPress={onEdit}>
              <Text id="blocks-edit" />
            </Button>
            <Button size="small" look="plain" needs="knowledge.remove_block" onPress={onRemove}>
              <Text id="blocks-remove" />
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
