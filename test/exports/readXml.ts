/** An element of an XML file. */
export type Element = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
}

type Growing = Element & { readonly children: Element[] }

const piece = /<\?[^?]*\?>|<!--.*?-->|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gs
const reference = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** Reads an XML file. Throws where it is not well-formed: an Office program would offer to repair it. */
export function readXml(text: string): Element {
  const top: Growing = { name: '', attributes: {}, children: [] }
  const open: Growing[] = [top]
  let at = 0
  for (const match of text.matchAll(piece)) {
    const [whole, end, name, attributes = '', empty, words = ''] = match
    if (match.index !== at) throw new Error(`No XML: ${text.slice(at, at + 60)}`)
    at += whole.length
    if (reference.test(words + attributes)) throw new Error(`No reference: ${whole.slice(0, 60)}`)
    if (name === undefined) continue
    if (end) {
      if (open.pop()?.name !== name || open.length === 0) throw new Error(`Ends what is not open: ${name}`)
      continue
    }
    const element: Growing = { name, attributes: readAttributes(attributes), children: [] }
    open.at(-1)?.children.push(element)
    if (!empty) open.push(element)
  }
  const [root, ...more] = top.children
  if (at !== text.length || open.length !== 1 || !root || more.length > 0) throw new Error('Not one whole')
  return root
}

/** An element with everything in it, in order. */
export function within(element: Element): readonly Element[] {
  const found: Element[] = []
  const collect = (one: Element) => {
    found.push(one)
    one.children.forEach(collect)
  }
  collect(element)
  return found
}

function readAttributes(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
  const attributes = Object.fromEntries(pairs)
  if (Object.keys(attributes).length !== pairs.length) throw new Error(`An attribute twice: ${text}`)
  return attributes
}
