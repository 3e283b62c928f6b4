import { useId, useState, type ReactNode } from "react";
import { Text } from "../../text/Text";
import { Button } from "../Button";
import "./chart.css";
import type { ChartEntry } from "./entries";

interface Props {
  /** A question. */
  title: ReactNode;
  /** Its answer. */
  answer?: ReactNode;
  /** What is counted, and what is left out. */
  about?: ReactNode;
  /** The heads of the table, the name's first. */
  columns: readonly string[];
  entries: readonly ChartEntry[];
  foot?: ReactNode;
  /** The drawing; without one the card is a table. */
  children?: ReactNode;
}

/** A question, its answer, the drawing, and the same as a table. */
export function ChartCard({ title, answer, about, columns, entries, foot, children }: Props) {
  const id = useId();
  const [isTable, setIsTable] = useState(false);
  const showsTable = isTable || children === undefined;
  return (
    <section className="chart-card" aria-labelledby={id}>
      <div className="chart-head">
        <h2 className="chart-title" id={id}>
          {title}
        </h2>
        {children !== undefined && (
          <Button look="plain" size="small" onPress={() => setIsTable(!isTable)}>
            <Text id={isTable ? "facts-as-chart" : "facts-as-table"} />
          </Button>
        )}
      </div>
      {answer && <p className="chart-answer">{answer}</p>}
      {showsTable ? <EntryTable labelId={id} columns={columns} entries={entries} /> : children}
      {about && <p className="chart-about">{about}</p>}
      {foot && <div className="chart-foot">{foot}</div>}
    </section>
  );
}

function EntryTable(props: { labelId: string; columns: readonly string[]; entries: readonly ChartEntry[] }) {
  const { labelId, columns, entries } = props;
  return (
    <div className="chart-table-place">
      <table className="chart-table" aria-labelledby={labelId}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <tr key={entry.key}>
              <th scope="row">
                {entry.onOpen ? (
                  <button type="button" className="link-button" onClick={entry.onOpen}>
                    <bdi>{entry.name}</bdi>
                  </button>
                ) : (
                  <bdi>{entry.name}</bdi>
                )}
              </th>
              {entry.cells.map((cell, index) => (
                <td key={columns[index + 1] ?? index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
