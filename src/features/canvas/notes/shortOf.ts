const most = 60

/** The beginning of a note, to name its buttons by. */
export function shortOf(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line
}
