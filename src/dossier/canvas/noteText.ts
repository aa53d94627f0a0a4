/** A note as a short name: its first line, cut between words where it is longer than `most` letters. */
export function shortText(text: string, most: number): string {
  const [line = ''] = text.trim().split('\n')
  const words = line.trim().split(/\s+/)
  if (line.trim().length <= most) return words.join(' ')
  let short = ''
  for (const word of words) {
    const longer = short === '' ? word : `${short} ${word}`
    if (longer.length > most - 1) break
    short = longer
  }
  return `${short || line.trim().slice(0, most - 1)}…`
}

/** A note on one line. */
export function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}
