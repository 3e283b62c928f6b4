const known = new Map<string, Intl.DateTimeFormat | null>();

/** A formatter of dates, made once: Intl takes milliseconds to set one up. None where this computer lacks the zone. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  const key = `${locale} ${JSON.stringify(options)}`;
  let format = known.get(key);
  if (format === undefined) {
    format = made(locale, options);
    known.set(key, format);
  }
  return format;
}

function made(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return null;
  }
}
