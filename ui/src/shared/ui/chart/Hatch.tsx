/** The pattern of what is hatched, for one drawing. */
export function Hatch({ id }: { id: string }) {
  return (
    <defs>
      <pattern
        id={id}
        className="chart-hatch"
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" className="chart-hatch-ground" />
        <rect width="3" height="6" className="chart-hatch-line" />
      </pattern>
    </defs>
  );
}
