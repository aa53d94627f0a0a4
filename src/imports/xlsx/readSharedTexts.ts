import { repairText } from '../text/repairText'
import { createXmlScanner, plainText } from './scanXml'

/**
 * Collects the texts that cells refer to by their place. Letters that another program garbled are put right. Text above
 * Asian letters that says how they sound is left out.
 */
export function createSharedTexts() {
  const texts: string[] = []
  /** The places of texts that were put right. */
  const repaired = new Set<number>()
  let current = ''
  let inText = false
  let inSound = false
  const scanner = createXmlScanner({
    open(name) {
      if (name === 'si') current = ''
      else if (name === 't') inText = true
      else if (name === 'rPh') inSound = true
    },
    close(name) {
      if (name === 't') inText = false
      else if (name === 'rPh') inSound = false
      else if (name === 'si') add(plainText(current))
    },
    text(text) {
      if (inText && !inSound) current += text
    },
  })
  function add(text: string): void {
    const better = repairText(text)
    if (better !== text) repaired.add(texts.length)
    texts.push(better)
  }

  return { texts, repaired, write: scanner.write }
}
