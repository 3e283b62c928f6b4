import { useMemo, useState } from "react";
import type { ReturnZone } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { fold } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { Check } from "../../../shared/ui/Fields";
import { countryCodes, hasCountry, withCountry, zoneOf } from "./countries";

interface Props {
  zones: readonly ReturnZone[];
  /** The place of the zone whose countries are chosen. */
  at: number;
  /** The European Economic Area, as the desk knows it. */
  area: readonly string[];
  onChange: (countries: string[]) => void;
  onClose: () => void;
}

/** Which countries a zone has; those of other zones stand there and cannot be taken. */
export function CountryDialog({ zones, at, area, onChange, onClose }: Props) {
  const { text } = useText();
  const format = useFormat();
  const [query, setQuery] = useState("");
  const zone = zones[at];
  const [chosen, setChosen] = useState<readonly string[]>(zone?.countries ?? []);
  const all = useMemo(() => {
    const named = countryCodes.map((code) => ({ code, name: format.country(code) }));
    return named.sort((one, other) => one.name.localeCompare(other.name, format.locale));
  }, [format]);
  const words = fold(query.trim());
  const shown = all.filter(
    ({ code, name }) => words === "" || fold(name).includes(words) || fold(code) === words,
  );
  const free = (codes: readonly string[]) => codes.filter((code) => zoneOf(zones, code, at) === null);
  return (
    <DeedDialog
      size="wide"
      title={text("policy-countries-title", { zone: zone?.name ?? "" })}
      problem={null}
      verb={<Text id="policy-countries-done" />}
      onDo={() => {
        onChange([...chosen]);
        onClose();
      }}
      onClose={onClose}
    >
      <div className="form-actions">
        <input
          type="search"
          className="field policy-country-find"
          aria-label={text("policy-countries-find")}
          placeholder={text("policy-countries-find")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <Button size="small" onPress={() => setChosen([...new Set([...chosen, ...free(area)])].sort())}>
          <Text id="policy-countries-eea" />
        </Button>
        <Button size="small" onPress={() => setChosen(free(countryCodes))}>
          <Text id="policy-countries-all" />
        </Button>
        <Button size="small" onPress={() => setChosen([])}>
          <Text id="policy-countries-clear" />
        </Button>
      </div>
      <div className="policy-countries">
        {shown.map(({ code, name }) => {
          const elsewhere = zoneOf(zones, code, at);
          return (
            <Check
              key={code}
              isOn={hasCountry(chosen, code)}
              isDisabled={elsewhere !== null && !hasCountry(chosen, code)}
              onChange={(isOn) => setChosen(withCountry(chosen, code, isOn))}
            >
              {name}
              {elsewhere !== null && (
                <span className="meta"> {text("policy-countries-elsewhere", { zone: elsewhere })}</span>
              )}
            </Check>
          );
        })}
        {shown.length === 0 && <Text id="policy-countries-none" />}
      </div>
    </DeedDialog>
  );
}
