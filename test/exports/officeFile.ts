import path from 'node:path'
import { readDirectory } from '../../src/imports/zip/readDirectory'
import { unpackAll } from '../../src/imports/zip/unpack'
import { type Element, readXml, within } from './readXml'

/** The parts of an Office file by their names, each read as XML. */
export type Parts = ReadonlyMap<string, Element>

/** Reads all of an Office file. Throws on a part that is not well-formed. */
export async function readParts(file: ArrayBuffer): Promise<Parts> {
  const bytes = new Uint8Array(file)
  const parts = new Map<string, Element>()
  for (const entry of readDirectory(bytes)) {
    if (parts.has(entry.name)) throw new Error(`${entry.name} is there twice`)
    const text = await unpackAll(bytes, entry, { left: 100_000_000 })
    parts.set(entry.name, readXml(text.replace(/^\ufeff/, '')))
  }
  return parts
}

/** What is wrong with the package itself: parts without a type, relations to nothing, references without a relation. */
export function faultsInPackage(parts: Parts): readonly string[] {
  const types = parts.get('[Content_Types].xml')?.children ?? []
  const named = types.flatMap(({ attributes: { PartName } }) => PartName ?? [])
  const endings = types.flatMap(({ attributes: { Extension } }) => Extension ?? [])
  const names = [...parts.keys()]
  return [
    ...names
      .filter((name) => name !== '[Content_Types].xml')
      .filter((name) => !named.includes(`/${name}`) && !endings.includes(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no type`),
    ...named.filter((name) => !parts.has(name.slice(1))).map((name) => `${name} is not there`),
    ...names.filter((name) => name.endsWith('.rels')).flatMap((name) => faultsInRelations(parts, name)),
  ]
}

function faultsInRelations(parts: Parts, name: string): readonly string[] {
  const relations = parts.get(name)?.children.map(({ attributes }) => attributes) ?? []
  const folder = path.posix.dirname(path.posix.dirname(name))
  const source = parts.get(path.posix.join(folder, path.basename(name, '.rels')))
  const ids = relations.map(({ Id }) => Id ?? '')
  const used = source ? within(source).flatMap(({ attributes }) => attributes['r:id'] ?? []) : []
  return [
    ...(new Set(ids).size === ids.length ? [] : [`${name} gives an id twice`]),
    ...used.filter((id) => !ids.includes(id)).map((id) => `${name} misses ${id}`),
    ...relations
      .filter(({ TargetMode }) => TargetMode !== 'External')
      .map(({ Target = '' }) => (Target.startsWith('/') ? Target.slice(1) : path.posix.join(folder, Target)))
      .filter((target) => !parts.has(target))
      .map((target) => `${name} leads to ${target}`),
  ]
}

/** Where elements stand in another order than their schema has, or twice. */
export function faultsInOrder(root: Element, orders: Readonly<Record<string, string>>): readonly string[] {
  return within(root).flatMap(({ name, children }) => {
    const order = orders[name]?.split(' ')
    if (!order) return []
    const places = children.map((child) => order.indexOf(child.name.replace(/^\w+:/, '')))
    const isRight = places.every((place, i) => place >= 0 && place > (places[i - 1] ?? -1))
    return isRight ? [] : [`${name}: ${children.map((child) => child.name).join(' ')}`]
  })
}
