import path from 'node:path'
import { parseSync } from 'vite'

/** Text of source files by path from the project's root, with forward slashes: `src/app/App.tsx`. */
export type Sources = Readonly<Record<string, string>>

// Whoever stands here may import what stands left of it, and `errors.ts`.
const order: readonly (readonly string[])[] = [
  ['words'],
  ['content'],
  ['workflow'],
  ['dossier'],
  ['example'],
  ['storage', 'imports', 'exports'],
  ['addresses', 'browser'],
  ['hooks'],
  ['components'],
  ['features'],
  ['app'],
]
/** What stands on its own within its area, with what it may know there. */
const onTheirOwn: readonly { readonly room: string; readonly knows: readonly string[] }[] = [
  { room: 'src/imports/zip/', knows: [] },
  { room: 'src/imports/text/', knows: ['src/imports/table'] },
  { room: 'src/imports/xlsx/', knows: ['src/imports/zip/', 'src/imports/text/', 'src/imports/table'] },
]
const showsScreens = ['hooks', 'components', 'features', 'app', 'ui', 'main.tsx']

/** Packages that stay in a few areas. The first line that fits a package decides. */
const packageHomes: readonly { readonly name: RegExp; readonly areas: readonly string[] }[] = [
  { name: /^(yjs|lib0|y-.+)$/, areas: ['dossier', 'example', 'storage'] },
  { name: /^dexie-react-hooks$/, areas: ['hooks'] },
  { name: /^dexie$/, areas: ['storage'] },
  { name: /(^|[@/-])react($|[/-])/, areas: showsScreens },
  { name: /^virtual:/, areas: ['app'] },
]

/** Every import that points the wrong way, as one sentence that names the file, the import and the reason. */
export function findWrongImports(sources: Sources): string[] {
  return Object.entries(sources).flatMap(([file, text]) =>
    importsOf(file, text).flatMap((imported) => {
      const reason = whyWrong(file, imported)
      return reason ? [`${file} imports '${imported}': ${reason}`] : []
    }),
  )
}

/** Every circle of imports, named once, as a path from its first file back to it. Lazy imports count. */
export function findCircles(sources: Sources): string[] {
  const known = new Map<string, readonly string[]>(
    Object.entries(sources).map(([file, text]) => [
      file,
      importsOf(file, text).flatMap((imported) => filesImported(file, imported, sources)),
    ]),
  )
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (file: string, path: readonly string[]) => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const next of known.get(file) ?? []) visit(next, [...path, file])
    done.add(file)
  }
  for (const file of known.keys()) visit(file, [])
  return circles
}

/** The source that an import leads to; none for a package. */
export function filesImported(file: string, imported: string, sources: Sources): readonly string[] {
  const target = targetOf(file, imported)?.replace(/\?.*/, '') ?? ''
  const endings = ['', '.ts', '.tsx', '/index.ts']
  return endings
    .map((ending) => target + ending)
    .filter((one) => sources[one] !== undefined)
    .slice(0, 1)
}

/** What a file asks for: static, type, dynamic and re-exporting imports, and globs. */
export function importsOf(file: string, text: string): string[] {
  const { staticImports, staticExports } = parseSync(file, text).module
  const named = [
    ...staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ]
  // The parser's list leaves out `import('…').Type` and globs. Code in a comment counts too: better one too many.
  const called = [...text.matchAll(/\bimport(?:\.meta\.glob(?:<[^(]*>)?)?\(\s*(\[[^\]]*\]|(['"`]).*?\2)/g)]
  const calledNames = called.flatMap(([, argument = '']) => [...argument.matchAll(/['"`]([^'"`]+)['"`]/g)])
  return [...new Set([...named, ...calledNames.flatMap(([, name]) => name ?? [])])]
}

function whyWrong(file: string, imported: string): string | undefined {
  const from = placeOf(file)
  const target = targetOf(file, imported)
  if (from.area === 'errors.ts') return 'errors.ts imports nothing'
  if (target === undefined) return whyWrongPackage(from.area, imported)
  if (!target.startsWith('src/')) return undefined
  const own = onTheirOwn.find(({ room }) => file.startsWith(room))
  if (own && ![own.room, ...own.knows].some((known) => target.startsWith(known))) {
    return `${own.room} stands on its own`
  }
  const to = placeOf(target)
  if (from.area === to.area) {
    const isOtherFeature = from.area === 'features' && from.feature !== to.feature
    return isOtherFeature ? `${from.feature} may not know ${to.feature}; features meet in app` : undefined
  }
  return mayImport(from.area, to.area) ? undefined : `${from.area} may not know ${to.area}`
}

function whyWrongPackage(area: string, name: string): string | undefined {
  const home = packageHomes.find((one) => one.name.test(name))
  return home && !home.areas.includes(area) ? `it belongs in ${home.areas.join(', ')} only` : undefined
}

function mayImport(from: string, to: string): boolean {
  if (from === 'main.tsx') return ['app', 'components', 'ui'].includes(to)
  if (from === 'ui') return false
  if (to === 'errors.ts') return true
  if (to === 'ui') return showsScreens.includes(from)
  if (to === 'storage' && (from === 'imports' || from === 'exports')) return true
  const right = order.findIndex((areas) => areas.includes(from))
  const left = order.findIndex((areas) => areas.includes(to))
  return left >= 0 && left < right
}

/** Where an import leads, as a path from the root; nothing for a package. */
function targetOf(file: string, imported: string): string | undefined {
  if (imported.startsWith('/')) return imported.slice(1)
  if (imported.startsWith('.')) return path.posix.join(path.posix.dirname(file), imported)
  return undefined
}

function placeOf(file: string): { area: string; feature: string | undefined } {
  const [, area = '', feature] = file.split('/')
  return { area: area === 'errors' ? 'errors.ts' : area, feature }
}
