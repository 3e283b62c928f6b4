/** True when a mailbox stands still because nothing can be written: signing in would not help. */
export function isDiskTrouble(problemCode: string | null): boolean {
  return problemCode === "disk-full" || problemCode === "disk-failing" || problemCode === "desk-not-writable";
}
