import type { Sources } from './imports'
import { hole, keyPatterns, type Pattern } from './keyPatterns'
import { calledName, type Node, nodesAt, nodesOf } from './syntax'

type Reader = { readonly subjects: ReadonlySet<string> | 'any'; readonly patterns: readonly Pattern[] }

/**
 * The words that no source asks for, as 'subject:key'. A source asks for a key of a subject that it names, or for any
 * key with the subject before it. Where it puts in an id ('cases.<id>.name'), that id has to stand in some source too.
 *
 * @param words - keys by subject, without the forms of their number
 */
export function findDeadWords(
  sources: Sources,
  words: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const parsed = Object.entries(sources).map(([file, text]) => nodesOf(file, text))
  const ids = new Set(parsed.flatMap(idsOf))
  const readers = parsed.map(readerOf)
  return Object.entries(words).flatMap(([subject, keys]) => {
    const near = readers.filter(({ subjects }) => subjects === 'any' || subjects.has(subject))
    const asks = (some: readonly Reader[], key: string) =>
      some.some(({ patterns }) => patterns.some((pattern) => fits(pattern, key, ids)))
    return keys
      .filter((key) => !asks(near, key) && !asks(readers, `${subject}:${key}`))
      .map((key) => `${subject}:${key}`)
  })
}

function readerOf(nodes: readonly Node[]): Reader {
  // Subjects that come from a list elsewhere are not spelled out.
  const listed = nodes.some(
    (node) =>
      calledName(node) === 'useTranslation' &&
      nodesAt(nodesAt(node, 'arguments')[0], 'elements').some(({ type }) => type === 'SpreadElement'),
  )
  const patterns = keyPatterns(nodes)
  return {
    subjects: listed ? 'any' : new Set(textsOf(nodes)),
    // Holes alone say nothing of a key.
    patterns: patterns.filter((pattern) => pattern.some((piece) => piece !== hole && /\w/.test(piece))),
  }
}

function textsOf(nodes: readonly Node[]): readonly string[] {
  return nodes.flatMap(({ type, value }) => (type === 'Literal' && typeof value === 'string' ? [value] : []))
}

/** Texts and names of properties: what a content id looks like. */
function idsOf(nodes: readonly Node[]): readonly string[] {
  const names = nodes.flatMap(({ type, key }) => {
    const name = type === 'Property' || type === 'TSPropertySignature' ? (key as Node).name : undefined
    return typeof name === 'string' ? [name] : []
  })
  return [...names, ...textsOf(nodes)]
}

function fits([piece, ...rest]: Pattern, key: string, ids: ReadonlySet<string>): boolean {
  if (piece === undefined) return key === ''
  if (piece !== hole) return key.startsWith(piece) && fits(rest, key.slice(piece.length), ids)
  for (let end = 1; end <= key.length; end++) {
    const id = key.slice(0, end)
    if ((ids.has(id) || /^\d+$/.test(id)) && fits(rest, key.slice(end), ids)) return true
  }
  return false
}
