import "./columns.css";

interface Column {
  title: string;
  examples: readonly string[];
}

interface Props {
  columns: readonly Column[];
  /** What the column says to who only hears it. */
  label: (title: string) => string;
  /** The choice of a column, as a word. */
  valueOf: (at: number) => string;
  options: readonly { value: string; words: string }[];
  onChange: (at: number, value: string) => void;
}

/** The columns of a table, each with what it holds and a few of its cells. */
export function ColumnList({ columns, label, valueOf, options, onChange }: Props) {
  return (
    <ul className="import-columns">
      {columns.map((column, at) => (
        <li key={at}>
          <label htmlFor={`column-${at}`}>{label(column.title)}</label>
          <select
            id={`column-${at}`}
            className="field"
            value={valueOf(at)}
            onChange={(event) => onChange(at, event.target.value)}
          >
            {options.map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <span className="import-examples ellipsis" dir="auto">
            {column.examples.filter(Boolean).join(" · ")}
          </span>
        </li>
      ))}
    </ul>
  );
}
