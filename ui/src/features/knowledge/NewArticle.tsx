import { useMutation } from "@tanstack/react-query";
import { useId, useState } from "react";
import type { ArticleCategory } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { Check, TextRow } from "../../shared/ui/Fields";
import { Icon } from "../../shared/ui/icons/Icon";
import { LanguageRow } from "./LanguageRow";
import { useShopLanguage } from "./queries";

interface Props {
  categories: readonly ArticleCategory[];
  onMade: (id: number) => void;
  /** Articles that another program has. */
  onImport: () => void;
  onClose: () => void;
}

/** A new article: its title in the language that the others will translate, and where it stands. */
export function NewArticle({ categories, onMade, onImport, onClose }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const id = useId();
  const shop = useShopLanguage();
  const [title, setTitle] = useState("");
  const [chosen, setChosen] = useState<string | null>(null);
  const [categoryId, setCategoryId] = useState(0);
  const [isInternal, setIsInternal] = useState(false);
  const language = chosen ?? shop;
  const create = useMutation({
    mutationFn: () =>
      ask("knowledge.create", { title, language, isInternal, categoryId: categoryId || undefined }),
    onSuccess: (made) => onMade(made.id),
  });
  return (
    <DeedDialog
      title={text("knowledge-new")}
      verb={<Text id="knowledge-create" />}
      isDisabled={!title.trim() || create.isPending}
      onDo={() => create.mutate()}
      problem={create.error ? problemText(create.error) : null}
      onClose={onClose}
    >
      <TextRow
        label={<Text id="knowledge-field-title" />}
        value={title}
        maxLength={200}
        lang={language}
        isFirst
        onChange={setTitle}
      />
      <LanguageRow label={<Text id="knowledge-field-source" />} value={language} onChange={setChosen} />
      <div className="form-row">
        <label className="form-label" htmlFor={`${id}-category`}>
          <Text id="knowledge-field-category" />
        </label>
        <CategorySelect
          id={`${id}-category`}
          categories={categories}
          value={categoryId}
          onChange={setCategoryId}
        />
      </div>
      <Check isOn={isInternal} onChange={setIsInternal}>
        <Text id="knowledge-field-internal" />
      </Check>
      <Button size="small" look="plain" needs="knowledge.import" onPress={onImport}>
        <Icon name="download" />
        <Text id="knowledge-import" />
      </Button>
    </DeedDialog>
  );
}

interface SelectProps {
  id: string;
  categories: readonly ArticleCategory[];
  /** 0 for none. */
  value: number;
  isDisabled?: boolean;
  onChange: (id: number) => void;
}

export function CategorySelect({ id, categories, value, isDisabled, onChange }: SelectProps) {
  const { text } = useText();
  return (
    <select
      id={id}
      className="field"
      value={value}
      disabled={isDisabled}
      onChange={(event) => onChange(Number(event.target.value))}
    >
      <option value={0}>{text("knowledge-category-none")}</option>
      {categories.map((category) => (
        <option key={category.id} value={category.id}>
          {category.name}
        </option>
      ))}
    </select>
  );
}
