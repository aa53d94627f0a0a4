import { parseSync } from 'vite'

/** A piece of source, as the parser names it: `{ type: 'Literal', value: 'steps' }`. */
export type Node = { readonly type: string; readonly [name: string]: unknown }

/** Every piece of a source, each before what is in it. */
export function nodesOf(file: string, text: string): readonly Node[] {
  const found: Node[] = []
  const visit = (value: unknown) => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    found.push(value)
    Object.values(value).forEach(visit)
  }
  visit(parseSync(file, text).program)
  return found
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Partial<Node>).type === 'string'
}

/** The node under a name; nothing if something else stands there. */
export function nodeAt(node: Node | undefined, ...path: readonly (string | number)[]): Node | undefined {
  let at: unknown = node
  for (const name of path) at = (at as Readonly<Record<string | number, unknown>> | undefined)?.[name]
  return isNode(at) ? at : undefined
}

/** The nodes in a list under a name. */
export function nodesAt(node: Node | undefined, name: string): readonly Node[] {
  const list = node?.[name]
  return Array.isArray(list) ? list.filter(isNode) : []
}

/** What is called: 'useTranslation' of `useTranslation('steps')`. */
export function calledName(node: Node): unknown {
  return node.type === 'CallExpression' ? nodeAt(node, 'callee')?.name : undefined
}
