import { calledName, type Node, nodeAt, nodesAt } from './syntax'

/** Where a source puts in something that it does not spell out. */
export const hole = Symbol('hole')

/** A text with holes: ['cases.', hole, '.name']. */
export type Pattern = readonly (string | typeof hole)[]

const deepest = 5
const alternatives: Readonly<Record<string, readonly string[]>> = {
  ConditionalExpression: ['consequent', 'alternate'],
  LogicalExpression: ['left', 'right'],
}

/**
 * Every text that a source can put together. What it names first is followed within the file: a constant, and what a
 * function there gives back.
 */
export function keyPatterns(nodes: readonly Node[]): readonly Pattern[] {
  const named = namedIn(nodes)

  function patternsOf(given: Node | undefined, depth = 0): readonly Pattern[] {
    const node = bare(given)
    if (!node || depth > deepest) return [[hole]]
    if (typeof node.value === 'string' && node.type === 'Literal') return [starred(node.value)]
    if (node.type === 'TemplateLiteral') return template(node, depth)
    const branches = alternatives[node.type]
    if (branches) return branches.flatMap((branch) => patternsOf(nodeAt(node, branch), depth + 1))
    const results = named.get(calledName(node) ?? (node.type === 'Identifier' ? node.name : undefined))
    return results ? results.flatMap((result) => patternsOf(result, depth + 1)) : [[hole]]
  }

  function template(node: Node, depth: number): readonly Pattern[] {
    const holes = nodesAt(node, 'expressions').map((one) => patternsOf(one, depth + 1))
    return nodesAt(node, 'quasis').reduce<readonly Pattern[]>(
      (made, quasi, i) => {
        const { cooked } = quasi.value as { readonly cooked: string }
        return made.flatMap((one) => (holes[i] ?? [[]]).map((next) => [...one, cooked, ...next]))
      },
      [[]],
    )
  }

  const texts = nodes
    .filter(({ type, value }) => type === 'TemplateLiteral' || typeof value === 'string')
    .flatMap((node) => patternsOf(node))
  return [...texts, ...begunPatterns(nodes, texts, patternsOf)]
}

/** `oneOf('opportunities:kinds.*', kinds)`: the star stands for an id. */
function starred(text: string): Pattern {
  return text.split('*').flatMap((piece, i): Pattern => (i === 0 ? [piece] : [hole, piece]))
}

/** `wordsUnder(words, 'papers:agreement.')` and `keyPrefix: 'register'` stand before every other text of the file. */
function begunPatterns(
  nodes: readonly Node[],
  texts: readonly Pattern[],
  patternsOf: (node: Node | undefined) => readonly Pattern[],
): readonly Pattern[] {
  const under = nodes.filter((node) => calledName(node) === 'wordsUnder')
  const prefixes = nodes.filter(({ type, key }) => type === 'Property' && (key as Node).name === 'keyPrefix')
  const beginnings = [
    ...under.flatMap((node) => patternsOf(nodeAt(node, 'arguments', 1))),
    ...prefixes.flatMap((node) => patternsOf(nodeAt(node, 'value')).map((one) => [...one, '.'])),
  ]
  const rests: readonly Pattern[] = [...texts, [hole]]
  return beginnings.flatMap((beginning) => rests.map((rest): Pattern => [...beginning, ...rest]))
}

/** What a name stands for in a file: the value of a constant, or everything that a function gives back. */
function namedIn(nodes: readonly Node[]): ReadonlyMap<unknown, readonly (Node | undefined)[]> {
  const named = new Map<unknown, readonly (Node | undefined)[]>()
  for (const node of nodes) {
    const name = nodeAt(node, 'id')?.name
    if (node.type === 'FunctionDeclaration') named.set(name, returned(nodeAt(node, 'body')))
    if (node.type !== 'VariableDeclarator' || name === undefined) continue
    const value = bare(nodeAt(node, 'init'))
    const body = value?.type === 'ArrowFunctionExpression' ? nodeAt(value, 'body') : undefined
    named.set(name, body?.type === 'BlockStatement' ? returned(body) : [body ?? value])
  }
  return named
}

/** What the statements of a body give back, those within an `if` too. */
function returned(statement: Node | undefined): readonly (Node | undefined)[] {
  if (statement?.type === 'ReturnStatement') return [nodeAt(statement, 'argument')]
  const within = [
    nodeAt(statement, 'consequent'),
    nodeAt(statement, 'alternate'),
    ...nodesAt(statement, 'body'),
  ]
  return within.flatMap((one) => (one ? returned(one) : []))
}

/** Without brackets and without what only the types read. */
function bare(node: Node | undefined): Node | undefined {
  return node && /^TS(As|Satisfies|NonNull)|^Parenthesized/.test(node.type)
    ? bare(nodeAt(node, 'expression'))
    : node
}
