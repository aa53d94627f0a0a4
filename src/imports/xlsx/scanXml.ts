/**
 * What is told while a piece of XML goes by. Names come without their prefix, texts and attributes as they stand. A text
 * may come in parts, so references in it are replaced once it is whole.
 */
export type XmlListener = {
  /** `attributes` is what stands between the name and the end of the tag. An empty element is opened and closed. */
  open(name: string, attributes: string): void
  close?(name: string): void
  text?(text: string): void
}

/** No tag of a spreadsheet comes near this; without it, a damaged file would be searched over and over. */
const longestTag = 1_000_000

/**
 * Reads XML piece by piece, without building anything of it. Spreadsheets need no more: no entities of their own, no
 * name spaces, because a prefix is only dropped.
 */
export function createXmlScanner(listener: XmlListener) {
  let rest = ''
  return {
    write(piece: string): void {
      const xml = rest + piece
      let at = 0
      while (at < xml.length) {
        const start = xml.indexOf('<', at)
        const textEnd = start < 0 ? xml.length : start
        if (textEnd > at) listener.text?.(xml.slice(at, textEnd))
        at = textEnd
        const end = start < 0 ? -1 : endOfTag(xml, start)
        // An unfinished tag waits for the next piece.
        if (end < 0) break
        tell(xml, start, end)
        at = end + 1
      }
      rest = xml.slice(at)
      if (rest.length > longestTag) throw new Error('The XML has a tag without an end')
    },
  }

  function tell(xml: string, start: number, end: number): void {
    const first = xml.charCodeAt(start + 1)
    if (first === 0x2f) listener.close?.(bareName(xml.slice(start + 2, end).trimEnd()))
    else if (first === 0x21) {
      if (xml.startsWith('<![CDATA[', start)) listener.text?.(escaped(xml.slice(start + 9, end - 2)))
    } else if (first !== 0x3f) tellOpen(xml, start, end)
  }

  function tellOpen(xml: string, start: number, end: number): void {
    const isEmpty = xml.charCodeAt(end - 1) === 0x2f
    const tagEnd = isEmpty ? end - 1 : end
    let nameEnd = start + 1
    while (nameEnd < tagEnd && xml.charCodeAt(nameEnd) > 0x20) nameEnd++
    const name = bareName(xml.slice(start + 1, nameEnd))
    listener.open(name, xml.slice(nameEnd, tagEnd))
    if (isEmpty) listener.close?.(name)
  }
}

/** Where the tag that starts here ends; -1 if its end has not come by yet. */
function endOfTag(xml: string, start: number): number {
  if (xml.startsWith('<!--', start)) return after(xml.indexOf('-->', start + 4), 2)
  if (xml.startsWith('<![CDATA[', start)) return after(xml.indexOf(']]>', start + 9), 2)
  let end = xml.indexOf('>', start)
  // A value between quotes may hold the sign that ends a tag.
  while (end >= 0 && isInQuotes(xml, start, end)) end = xml.indexOf('>', end + 1)
  return end
}

function after(found: number, more: number): number {
  return found < 0 ? -1 : found + more
}

function isInQuotes(xml: string, start: number, end: number): boolean {
  let quote = 0
  for (let i = start; i < end; i++) {
    const code = xml.charCodeAt(i)
    if (code !== 0x22 && code !== 0x27) continue
    if (quote === 0) quote = code
    else if (quote === code) quote = 0
  }
  return quote !== 0
}

function bareName(name: string): string {
  const colon = name.indexOf(':')
  return colon < 0 ? name : name.slice(colon + 1)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;')
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text as people see it: references replaced, also those of spreadsheets for signs that XML cannot hold. */
export function plainText(xml: string): string {
  const text = xml.includes('&')
    ? xml.replaceAll(/&(#x?[\da-fA-F]+|\w+);/g, (whole, name: string) =>
        name.startsWith('#') ? signOf(name.slice(1)) : (named[name] ?? whole),
      )
    : xml
  return text.includes('_x')
    ? text.replaceAll(/_x([\da-fA-F]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text
}

function signOf(code: string): string {
  const number = code.startsWith('x') ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 10)
  return number <= 0x10ffff ? String.fromCodePoint(number) : ''
}

/** The value of one attribute; nothing if it is not there. `name` comes without prefix. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
    const before = at === 0 ? 0x20 : attributes.charCodeAt(at - 1)
    if (before > 0x20 && before !== 0x3a) continue
    const from = at + name.length
    // Nearly always written like this, and there is one for every cell.
    if (attributes.startsWith('="', from)) {
      const end = attributes.indexOf('"', from + 2)
      return end < 0 ? undefined : plainText(attributes.slice(from + 2, end))
    }
    const rest = /^\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(attributes.slice(from))
    if (rest) return plainText(rest[1] ?? rest[2] ?? '')
  }
  return undefined
}
