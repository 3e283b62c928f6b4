import { useState } from "react";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import "../../shared/ui/form.css";
import { Icon } from "../../shared/ui/icons/Icon";
import { ListRow, RowFact } from "../../shared/ui/ListRow";
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
  const namesOf = (codes: readonly string[]) => format.list(codes.map((code) => format.language(code)));
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
            <ListRow
              key={row.id}
              id={row.id}
              title={row.title}
              language={row.titleLanguage}
              isCurrent={row.id === id}
              onOpen={() => onOpen(row.id)}
            >
              {row.folder && <bdi>{row.folder}</bdi>}
              <RowFact tip={namesOf(row.languages)}>
                <Text id="macros-row-languages" vars={{ count: row.languages.length }} />
              </RowFact>
              {row.usageCount > 0 && <Text id="macros-row-used" vars={{ count: row.usageCount }} />}
              {(missing.get(row.id)?.length ?? 0) > 0 && (
                <RowFact icon="warning" isWarning tip={namesOf(missing.get(row.id) ?? [])}>
                  <Text id="macros-row-missing" vars={{ count: missing.get(row.id)?.length ?? 0 }} />
                </RowFact>
              )}
              {row.isStale && (
                <RowFact icon="warning" isWarning>
                  <Text id="macros-row-stale" />
                </RowFact>
              )}
            </ListRow>
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
