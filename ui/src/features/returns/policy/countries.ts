import type { ReturnZone } from "../../../generated/contract";

/** Every country and territory that has letters of its own (ISO 3166-1). */
export const countryCodes: readonly string[] = (
  "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ " +
  "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR " +
  "GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO " +
  "JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR " +
  "MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO " +
  "RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV " +
  "TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW"
).split(" ");

const plain = (code: string) => code.trim().toUpperCase();

/** The name of another zone that has the country already. */
export function zoneOf(zones: readonly ReturnZone[], code: string, besides: number): string | null {
  const found = zones.find(
    (zone, at) => at !== besides && zone.countries.some((each) => plain(each) === code),
  );
  return found?.name ?? null;
}

/** The countries with one more or without it, in the order of their letters. */
export function withCountry(countries: readonly string[], code: string, isOn: boolean): string[] {
  const others = countries.map(plain).filter((each) => each !== code);
  return isOn ? [...others, code].sort() : others;
}

export const hasCountry = (countries: readonly string[], code: string): boolean =>
  countries.some((each) => plain(each) === code);
