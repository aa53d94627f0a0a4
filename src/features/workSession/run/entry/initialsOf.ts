/** How somebody stands on a note: 'Sanne Bakker' as SB, 'Tafel 3' as T3. One word stays as it is. */
export function initialsOf(who: string): string {
  const words = who.trim().split(/\s+/).filter(Boolean)
  if (words.length < 2) return words[0] ?? ''
  return words.map((word) => (/^\d+$/.test(word) ? word : word.charAt(0).toUpperCase())).join('')
}
