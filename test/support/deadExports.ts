import { parseSync } from 'vite'
import { filesImported, type Sources } from './imports'
import { nodesOf } from './syntax'

export type Export = { readonly file: string; readonly name: string; readonly why: 'unused' | 'ownFile' }

/**
 * What sources export and no other source imports. 'unused': its own file has no use for it either. 'ownFile': it does,
 * and no test imports it, so that it need not be exported. A type that its own file uses tells what something there is.
 */
export function findDeadExports(sources: Sources, tests: Sources): readonly Export[] {
  const all = { ...sources, ...tests }
  const bySources = usesIn(sources, all)
  const byTests = usesIn(tests, all)
  return Object.entries(sources).flatMap(([file, text]) => {
    const names = nodesOf(file, text).flatMap(({ type, name }) => (type.endsWith('Identifier') ? [name] : []))
    return exportsOf(file, text).flatMap(({ name, isType }): Export[] => {
      if (bySources.has(`${file} ${name}`)) return []
      // Once where it is made.
      if (names.filter((one) => one === name).length < 2) return [{ file, name, why: 'unused' }]
      return isType || byTests.has(`${file} ${name}`) ? [] : [{ file, name, why: 'ownFile' }]
    })
  })
}

function exportsOf(file: string, text: string) {
  return parseSync(file, text).module.staticExports.flatMap(({ entries }) =>
    entries.map(({ exportName, isType }) => ({ name: exportName.name ?? 'default', isType })),
  )
}

/** What files take from each other, as 'src/errors.ts AppError'. */
function usesIn(files: Sources, all: Sources): ReadonlySet<string> {
  const uses = new Set<string>()
  for (const [file, text] of Object.entries(files)) {
    const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module
    const use = (request: string, names: Iterable<string>) => {
      for (const target of filesImported(file, request, all)) {
        for (const name of names) uses.add(`${target} ${name}`)
      }
    }
    for (const { moduleRequest, entries } of staticImports) {
      use(
        moduleRequest.value,
        entries.flatMap(({ importName }) => namesOf(importName.kind, importName.name, text)),
      )
    }
    for (const { moduleRequest, importName } of staticExports.flatMap(({ entries }) => entries)) {
      if (moduleRequest) use(moduleRequest.value, namesOf(importName.kind, importName.name, text))
    }
    // What is taken from a file that comes later, or from a type in it, is named somewhere around.
    if (dynamicImports.length > 0 || text.includes('import(')) {
      for (const [, request = ''] of text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]/g)) {
        use(request, ['default', ...wordsIn(text)])
      }
    }
  }
  return uses
}

function namesOf(kind: string, name: string | null | undefined, text: string): readonly string[] {
  if (kind === 'Default') return ['default']
  return kind === 'Name' && name ? [name] : wordsIn(text)
}

function wordsIn(text: string): readonly string[] {
  return text.match(/\w+/g) ?? []
}
