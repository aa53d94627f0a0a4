/** A title of a column as it is compared: small letters without accents, words with one space between them. */
export function bareTitle(title: string): string {
  return (
    title
      .replaceAll(/([a-z])([A-Z][a-z])/g, '$1 $2')
      // A word that was broken off at the end of a line.
      .replaceAll(/(\p{L})-\s+(?!en\b|of\b)(?=\p{Ll})/gu, '$1')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replaceAll(/[^a-z0-9%€$£#]+/g, ' ')
      .trim()
  )
}
