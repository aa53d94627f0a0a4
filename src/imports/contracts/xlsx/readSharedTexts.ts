import { createXmlScanner, plainText } from './scanXml'

/** Collects the texts that cells refer to by their place. Text above Asian letters that says how they sound is left out. */
export function createSharedTexts() {
  const texts: string[] = []
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
      else if (name === 'si') texts.push(plainText(current))
    },
    text(text) {
      if (inText && !inSound) current += text
    },
  })
  return { texts, write: scanner.write }
}
