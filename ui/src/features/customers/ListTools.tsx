import { useState } from "react";
import type { CustomerFilter, CustomerSort } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { handOver, useDeed } from "./deeds";
import { FilterForm } from "./FilterForm";
import { ProblemLine } from "./ProblemLine";
import { useSegments } from "./records";

interface Props {
  sort: CustomerSort;
  onSort: (sort: CustomerSort) => void;
  filter: CustomerFilter;
  onFilter: (filter: CustomerFilter) => void;
  onTool: (tool: string) => void;
  onExport: () => Promise<{ text: string }>;
}

/** Segment, order and filter of the list; what is done with all of it. */
export function ListTools({ sort, onSort, filter, onFilter, onTool, onExport }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const segments = useSegments() ?? [];
  const [isFiltering, setIsFiltering] = useState(false);
  const [thrown, setThrown] = useState<unknown>(null);
  const { run, problem } = useDeed();
  const kept = JSON.stringify(filter);
  const current = segments.find((segment) => JSON.stringify(segment.filter) === kept);
  const isWhole = Object.keys(filter).length === 0;
  const exportAll = async () => {
    try {
      handOver("customers.csv", [(await onExport()).text]);
      setThrown(null);
    } catch (caught) {
      setThrown(caught);
    }
  };
  return (
    <>
      <div className="form-line customers-tools">
        <select
          className="field"
          aria-label={attribute("customers-segments", "label")}
          value={current?.id ?? (isWhole ? "" : "own")}
          onChange={(event) =>
            onFilter(segments.find(({ id }) => String(id) === event.target.value)?.filter ?? {})
          }
        >
          <option value="">{text("customers-segment-all")}</option>
          {segments.map((segment) => (
            <option key={segment.id} value={segment.id}>
              {segment.name}
            </option>
          ))}
          {!isWhole && !current && <option value="own">{text("customers-segment-unsaved")}</option>}
        </select>
        <select
          className="field"
          aria-label={attribute("customers-sort", "label")}
          value={sort}
          onChange={(event) => onSort(event.target.value as CustomerSort)}
        >
          <option value="recent">{text("customers-sort-recent")}</option>
          <option value="name">{text("customers-sort-name")}</option>
        </select>
      </div>
      <div className="form-actions">
        <Button
          size="small"
          look="plain"
          aria-expanded={isFiltering}
          onPress={() => setIsFiltering((before) => !before)}
        >
          <Icon name="filter" />
          <Text id="customers-filter" />
        </Button>
        {current && (
          <Button
            size="small"
            look="plain"
            onPress={() =>
              void run(
                () => ask("customers.delete_segment", { id: current.id }),
                "customers-done-removed",
              ).then((isDone) => isDone && onFilter({}))
            }
          >
            <Text id="customers-segment-delete" />
          </Button>
        )}
        <Button size="small" look="plain" needs="inbox.merge_customers" onPress={() => onTool("doubles")}>
          <Text id="customers-doubles" />
        </Button>
        <Button size="small" look="plain" needs="customers.import_csv" onPress={() => onTool("import")}>
          <Text id="customers-import" />
        </Button>
        <Button size="small" look="plain" needs="customers.export_csv" onPress={() => void exportAll()}>
          <Text id="customers-export" />
        </Button>
      </div>
      {isFiltering && <FilterForm filter={filter} onFilter={onFilter} />}
      <ProblemLine text={problem ?? (thrown === null ? null : problemText(thrown))} />
    </>
  );
}
