import { useState } from "react";
import type { Macro, MacroVariant } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { Allowed } from "../../shared/ui/Allowed";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { ProblemState } from "../../shared/ui/ProblemState";
import { MacroForm } from "./MacroForm";
import { VariantButtons } from "./MacroPreview";
import { useMacro } from "./queries";
import { VariantForm } from "./VariantForm";

interface Props {
  /** 0 stands for a macro that is about to be made. */
  id: number;
  onOpen: (id: number | null) => void;
}

async function archive(macro: Macro, isArchived: boolean): Promise<void> {
  const deed = ask("macros.archive", { id: macro.id, isArchived });
  const title = Object.values(macro.titles)[0] ?? "";
  await (isArchived ? told(deed, "macros-done-archived", { title }) : deed);
}

/** One macro: its titles, what it does, and its texts. */
export function MacroEditor({ id, onOpen }: Props) {
  const problemText = useProblemText();
  const { data: macro, error, refetch } = useMacro(id === 0 ? null : id);
  if (error) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (id !== 0 && !macro) return <div className="macros-editor" />;
  return (
    <div className="macros-editor">
      <Allowed needs="macros.save">
        <MacroForm macro={macro ?? null} onSaved={(saved) => id === 0 && onOpen(saved.id)} />
        {macro && <Texts macro={macro} />}
      </Allowed>
      {macro && (
        <div className="form-actions">
          <Button
            look={macro.isArchived ? "outlined" : "danger"}
            size="small"
            needs="macros.archive"
            onPress={() => void archive(macro, !macro.isArchived).then(() => onOpen(null))}
          >
            <Text id={macro.isArchived ? "macros-restore" : "macros-archive"} />
          </Button>
        </div>
      )}
    </div>
  );
}

function Texts({ macro }: { macro: Macro }) {
  const { variants } = macro;
  const [chosen, setChosen] = useState<number | "new" | null>(null);
  const current: MacroVariant | undefined =
    chosen === "new" ? undefined : (variants.find(({ id }) => id === chosen) ?? variants[0]);
  return (
    <section>
      <div className="form-actions">
        <VariantButtons variants={variants} current={current?.id ?? null} onChoose={setChosen} />
        <Button size="small" look="plain" onPress={() => setChosen("new")}>
          <Icon name="add" />
          <Text id="macros-text-add" />
        </Button>
      </div>
      <VariantForm
        key={current?.id ?? "new"}
        macro={macro}
        variant={current ?? null}
        onSaved={(id) => setChosen(id)}
      />
    </section>
  );
}
