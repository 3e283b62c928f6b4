import { useState } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import "../../shared/ui/form.css";
import { Icon } from "../../shared/ui/icons/Icon";
import { Exchange } from "./Exchange";
import { MacroEditor } from "./MacroEditor";
import "./macros.css";
import { useMacros, useMissing } from "./queries";
import { ShopFormality } from "./ShopFormality";
import { StarterButton } from "./StarterButton";

interface Props {
  /** 0 stands for a macro that is about to be made. */
  id: number | null;
  onOpen: (id: number | null) => void;
}

/** All macros, and the one that is being written. */
export function MacrosPage({ id, onOpen }: Props) {
  const { text, attribute } = useText();
  const format = useFormat();
  const [query, setQuery] = useState("");
  const [isArchived, setIsArchived] = useState(false);
  const { data: rows } = useMacros(query.trim(), isArchived);
  const missing = new Map(useMissing().data?.map((each) => [each.id, each.missing]));
  const isEmpty = rows?.length === 0 && !query.trim() && !isArchived;
  return (
    <div className="macros-page">
      <section className="macros-list" aria-label={text("macros-title")}>
        <div className="macros-list-head">
          <h1>
            <Text id="macros-title" />
          </h1>
          <input
            className="field"
            type="search"
            dir="auto"
            aria-label={attribute("macros-picker", "placeholder")}
            placeholder={attribute("macros-picker", "placeholder")}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <div className="form-actions">
            <Button size="small" needs="macros.save" onPress={() => onOpen(0)}>
              <Icon name="add" />
              <Text id="macros-new" />
            </Button>
            <Exchange />
            <label className="form-hint">
              <input
                type="checkbox"
                checked={isArchived}
                onChange={(event) => setIsArchived(event.target.checked)}
              />
              <Text id="macros-archived" />
            </label>
          </div>
        </div>
        <div className="macros-list-scroll">
          {isEmpty && (
            <EmptyState icon="bolt" action={<StarterButton />}>
              <Text id="macros-empty" />
            </EmptyState>
          )}
          {rows?.length === 0 && query.trim() && (
            <p className="macro-picker-empty">
              <Text id="macros-picker-empty" />
            </p>
          )}
          {rows?.map((row) => (
            <button
              key={row.id}
              type="button"
              className="macros-row"
              aria-current={row.id === id}
              onClick={() => onOpen(row.id)}
            >
              <span className="macros-row-title" dir="auto" lang={row.titleLanguage}>
                {row.title}
              </span>
              <span className="macros-row-facts">
                {row.folder && <bdi>{row.folder}</bdi>}
                <span title={format.list(row.languages.map((code) => format.language(code)))}>
                  <Text id="macros-row-languages" vars={{ count: row.languages.length }} />
                </span>
                {row.usageCount > 0 && <Text id="macros-row-used" vars={{ count: row.usageCount }} />}
                {(missing.get(row.id)?.length ?? 0) > 0 && (
                  <span
                    className="macros-stale"
                    title={format.list(missing.get(row.id)?.map((code) => format.language(code)) ?? [])}
                  >
                    <Icon name="warning" size={12} />
                    <Text id="macros-row-missing" vars={{ count: missing.get(row.id)?.length ?? 0 }} />
                  </span>
                )}
                {row.isStale && (
                  <span className="macros-stale">
                    <Icon name="warning" size={12} />
                    <Text id="macros-row-stale" />
                  </span>
                )}
              </span>
            </button>
          ))}
        </div>
      </section>
      {id === null ? (
        <div className="macros-editor">
          <EmptyState icon="bolt">
            <Text id="macros-choose" />
          </EmptyState>
          <ShopFormality />
        </div>
      ) : (
        <MacroEditor key={id} id={id} onOpen={onOpen} />
      )}
    </div>
  );
}
