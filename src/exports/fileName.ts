/**
 * A file name that people understand: 'Partnerwijzer – Dossier – Gemeente X – 2026-11-22.html'. What a computer does
 * not take in a name is left out.
 *
 * @param document - what it is, in words: 'Dossier'
 * @param about - whose it is: an organisation or a title; may be empty
 * @param day - a calendar day, 'yyyy-mm-dd'
 * @param extension - without the dot: 'html'
 */
export function fileName(document: string, about: string, day: string, extension: string): string {
  const parts = ['Partnerwijzer', document, about, day].map(tidy).filter(Boolean)
  return `${parts.join(' – ')}.${extension}`
}

function tidy(text: string): string {
  const allowed = text
    .normalize('NFC')
    .replace(/[\p{Cc}\\/:*?"<>|]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 80)
  return allowed.replace(/^[\s.]+|[\s.]+$/g, '')
}
