import path from 'node:path'
import type { Sources } from './imports'

/** The only class names that are meant for all. Every other class belongs to one stylesheet. */
export const wordsForAll: readonly string[] = [
  'pw-list',
  'pw-paper-only',
  'pw-screen-only',
  'pw-visually-hidden',
]

const isSheet = (file: string) => file.endsWith('.css')
const isModule = (file: string) => file.endsWith('.module.css')
const isOfPackages = (name: string) => /^(nl|utrecht)-/.test(name)
const imported = /^import (?:(\w+) from )?'([^']+\.css)'$/gm

/** The classes that a stylesheet names, without those inside a comment, a text or an address. */
export function classesIn(css: string): string[] {
  const bare = css.replace(/\/\*[^]*?\*\/|'[^']*'|"[^"]*"|url\([^)]*\)/g, '')
  return [...new Set([...bare.matchAll(/\.([a-zA-Z][\w-]*)/g)].map(([, name = '']) => name))]
}

/** Every stylesheet that reaches further than the component it stands beside. */
export function findReaching(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([file]) => isSheet(file))
    .flatMap(([file, css]) => reachingOf(file, css).map((name) => `${file} reaches for ${name}`))
}

function reachingOf(file: string, css: string): string[] {
  const inUi = file.startsWith('src/ui/')
  if (!isModule(file)) return inUi ? [] : ['everything: it is no module']
  const globals = [...css.matchAll(/:global\(\.([\w-]+)\)/g)].map(([, name = '']) => name)
  const own = classesIn(css.replace(/:global\([^)]*\)/g, ''))
  const others = /:global(?!\(\.)|^\s*composes:|@(import|value)\b/m.exec(css)?.[0].trim()
  return [
    ...globals.filter((name) => !inUi || !isOfPackages(name)),
    ...own.filter((name) => name.includes('-')),
    ...(others ? [others] : []),
  ]
}

/** Every class that two stylesheets for all define. */
export function findDoubles(sources: Sources): string[] {
  const all = Object.entries(sources).filter(([file]) => isSheet(file) && !isModule(file))
  const names = all.flatMap(([, css]) => classesIn(css)).filter((name) => !isOfPackages(name))
  return names.filter((name, i) => names.indexOf(name) !== i)
}

/** Every stylesheet whose name another has as well: the names of their classes would be the same. */
export function findNamesakes(sources: Sources): string[] {
  const names = Object.keys(sources)
    .filter(isModule)
    .map((file) => path.posix.basename(file))
  return names.filter((name, i) => names.indexOf(name) !== i)
}

/** Every component that asks for the stylesheet of another room, or for a class by its global name. */
export function findStrayClasses(sources: Sources): string[] {
  return Object.entries(sources)
    .filter(([file]) => /\.tsx?$/.test(file))
    .flatMap(([file, code]) => [
      ...sheetsOf(file, code)
        .filter(({ sheet }) => roomOf(sheet) !== roomOf(file) && file !== 'src/main.tsx')
        .map(({ sheet }) => `${file} imports ${sheet}`),
      ...globalNamesIn(code)
        .filter((name) => !wordsForAll.includes(name) && !(isOfPackages(name) && file.startsWith('src/ui/')))
        .map((name) => `${file} names ${name}`),
    ])
}

/** Every class that a component asks for and its stylesheet lacks, and every class that nobody asks for. */
export function findLooseEnds(sources: Sources): string[] {
  const asked = new Map<string, Set<string>>()
  const missing: string[] = []
  for (const [file, code] of Object.entries(sources).filter(([name]) => /\.tsx?$/.test(name))) {
    for (const { list, sheet } of sheetsOf(file, code)) {
      const known = classesIn(sources[sheet] ?? '')
      const names = asked.get(sheet) ?? new Set()
      asked.set(sheet, names)
      for (const [, name = ''] of code.matchAll(new RegExp(`\\b${list}\\.(\\w+)`, 'g'))) {
        if (known.includes(name)) names.add(name)
        else missing.push(`${file} asks for ${name}`)
      }
      // A name that is looked up by a value may be any that begins like that.
      for (const [, start = ''] of code.matchAll(new RegExp(`\\b${list}\\[(?:\`(\\w+)\\$)?`, 'g'))) {
        for (const name of known.filter((one) => one.startsWith(start))) names.add(name)
      }
    }
  }
  const unused = Object.keys(sources)
    .filter(isModule)
    .flatMap((sheet) =>
      classesIn((sources[sheet] ?? '').replace(/:global\([^)]*\)/g, ''))
        .filter((name) => !asked.get(sheet)?.has(name))
        .map((name) => `${sheet} has ${name}, which nobody asks for`),
    )
  return [...missing, ...unused]
}

function sheetsOf(file: string, code: string): { readonly list: string; readonly sheet: string }[] {
  return [...code.matchAll(imported)]
    .filter(([, list]) => list !== undefined)
    .map(([, list = '', sheet = '']) => ({ list, sheet: path.posix.join(path.posix.dirname(file), sheet) }))
}

/** The folder in which a style may be shared: one feature, or one of the other parts of the app. */
function roomOf(file: string): string {
  return /^src\/features\/[^/]+/.exec(file)?.[0] ?? file.split('/').slice(0, 2).join('/')
}

/** Names such as 'pw-card' and 'nl-button' in the texts of a file; tokens such as '--pw-card' are no classes. */
function globalNamesIn(code: string): string[] {
  const inTexts = [...code.matchAll(/(?:className=|classes\()[^;]*?(?=>|\n\n|\n {2}\))|'[^'\n]*'|`[^`]*`/g)]
  return inTexts.flatMap(([text]) => text.match(/(?<![\w-])(?:pw|nl|utrecht)-[a-z]{2}[\w-]*/g) ?? [])
}
