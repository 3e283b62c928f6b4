import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ArticleCategory } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { TextRow } from "../../shared/ui/Fields";
import { CategorySelect } from "./NewArticle";
import { useShopLanguage } from "./queries";

interface Props {
  /** None: a new one. */
  category: ArticleCategory | null;
  categories: readonly ArticleCategory[];
  onClose: () => void;
}

/** The names of a category and where it stands. */
export function CategoryDialog({ category, categories, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const id = useId();
  const own = useStore(languageStore);
  const shop = useShopLanguage();
  const [names, setNames] = useState<Record<string, string>>({ ...category?.names } as Record<
    string,
    string
  >);
  const [parentId, setParentId] = useState(category?.parentId ?? 0);
  const codes = [...new Set([own === "en-XA" ? "en" : own, shop, ...Object.keys(names)])];
  const save = useMutation({
    mutationFn: () =>
      ask("knowledge.save_category", { id: category?.id, parentId: parentId || undefined, names }),
    onSuccess: onClose,
  });
  const remove = useMutation({
    mutationFn: (gone: number) => ask("knowledge.remove_category", { id: gone }),
    onSuccess: onClose,
  });
  const problem = save.error ?? remove.error;
  return (
    <DeedDialog
      title={text(category ? "knowledge-category" : "knowledge-category-new")}
      verb={<Text id="knowledge-category-save" />}
      isDisabled={save.isPending || Object.values(names).every((name) => !name.trim())}
      onDo={() => save.mutate()}
      problem={problem ? problemText(problem) : null}
      onClose={onClose}
    >
      {codes.map((code) => (
        <TextRow
          key={code}
          label={text("knowledge-category-name", { language: format.language(code) })}
          value={names[code] ?? ""}
          maxLength={100}
          onChange={(name) => setNames({ ...names, [code]: name })}
        />
      ))}
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="knowledge-category-parent" />
        </label>
        <CategorySelect
          id={id}
          categories={categories.filter((other) => other.id !== category?.id)}
          value={parentId}
          onChange={setParentId}
        />
      </div>
      {category && (
        <div className="form-actions">
          <Button
            size="small"
            look="danger"
            needs="knowledge.remove_category"
            onPress={() => remove.mutate(category.id)}
          >
            <Text id="knowledge-category-remove" />
          </Button>
        </div>
      )}
    </DeedDialog>
  );
}
