import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { findCircles, findWrongImports, importsOf, type Sources } from './support/imports'
import { root } from './support/tools.mjs'

const isCode = /\.(ts|tsx|mjs|css|json)$/
const machinePath = /(?<![\w.])\/(work|tmp|home|root)\//

function readSources(folder: string): Sources {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
  const names = files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  return Object.fromEntries(
    names
      .filter((name) => isCode.test(name))
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  )
}

const source = readSources('src')
const tests = readSources('test')

describe('the parts of the app', () => {
  const code = Object.fromEntries(Object.entries(source).filter(([file]) => /\.tsx?$/.test(file)))

  test('import only what stands left of them', () => {
    expect(Object.keys(code).length).toBeGreaterThan(10)
    expect(findWrongImports(code)).toEqual([])
  })

  test('never import each other in a circle, not even for a type', () => {
    expect(findCircles(code)).toEqual([])
  })

  test('keep hooks with hooks: a component, an address or a habit of the browser lives elsewhere', () => {
    const names = Object.keys(code).flatMap((file) => /^src\/hooks\/(.*)\.tsx?$/.exec(file)?.[1] ?? [])
    expect(names.filter((name) => !/^use[A-Z]/.test(name))).toEqual([])
  })

  test('have names that say what they are for, so there is no folder called utils', () => {
    const all = Object.keys({ ...source, ...tests })
    expect(all.filter((file) => /\/(utils?|helpers|common|misc)\//.test(file))).toEqual([])
  })

  test('know nothing of the computer they were written on', () => {
    const all = Object.entries({ ...source, ...tests })
    expect(all.filter(([, text]) => machinePath.test(text)).map(([file]) => file)).toEqual([])
  })
})

describe('the check on circles', () => {
  test('names the files that meet again', () => {
    const circle = {
      'src/ui/A.ts': "import type { B } from './B'",
      'src/ui/B.ts': "import { C } from './C'",
      'src/ui/C.ts': "export * from './A'",
      'src/ui/D.ts': "import { A } from './A'",
    }
    expect(findCircles(circle)).toEqual(['src/ui/A.ts → src/ui/B.ts → src/ui/C.ts → src/ui/A.ts'])
  })
})

describe('the check on imports', () => {
  const wrong = (file: string, text: string) => findWrongImports({ [file]: text })

  test.each([
    [
      'src/dossier/view.ts',
      "import { openDossier } from '../storage/database'",
      'dossier may not know storage',
    ],
    ['src/content/steps.ts', "import type { JournalEntry } from '../workflow/journal'", 'not know workflow'],
    ['src/workflow/replay.ts', "export * from '../dossier/view'", 'workflow may not know dossier'],
    ['src/storage/database.ts', "const late = () => import('../exports/dossierFile')", 'not know exports'],
    ['src/imports/xlsx/openXlsx.ts', "import { limits } from '../contracts/limits'", 'stands on its own'],
    ['src/imports/excel.ts', "type Csv = import('../exports/csv').Csv", 'imports may not know exports'],
    [
      'src/hooks/useDossier.ts',
      "import.meta.glob('../features/*/screen.tsx')",
      'hooks may not know features',
    ],
    ['src/exports/picture.ts', "import { Button } from '../ui/Button'", 'exports may not know ui'],
    ['src/features/start/Start.tsx', "import { Map } from '../routeMap/Map'", 'start may not know routeMap'],
    ['src/features/start/Start.tsx', "import { App } from '../../app/App'", 'features may not know app'],
    ['src/ui/Button.tsx', "import { AppError } from '../errors'", 'ui may not know errors.ts'],
    ['src/errors.ts', "import { z } from 'valibot'", 'errors.ts imports nothing'],
    ['src/main.tsx', "import { Start } from './features/start/Start'", 'main.tsx may not know features'],
    [
      'src/hooks/useDossier.ts',
      "import type * as Y from 'yjs'",
      'it belongs in dossier, example, storage only',
    ],
    ['src/dossier/view.ts', "import Dexie from 'dexie'", 'it belongs in storage only'],
    ['src/app/App.tsx', "import { useLiveQuery } from 'dexie-react-hooks'", 'it belongs in hooks only'],
    ['src/dossier/view.ts', "import { useState } from 'react'", 'it belongs in hooks, components, features'],
    [
      'src/storage/words.ts',
      "import { initReactI18next } from 'react-i18next'",
      'it belongs in hooks, components, features',
    ],
  ])('finds what is wrong in %s: %s', (file, text, reason) => {
    const [finding, ...more] = wrong(file, text)
    expect(finding).toContain(file)
    expect(finding).toContain(reason)
    expect(more).toEqual([])
  })

  test.each([
    ['src/exports/dossierFile.ts', "import { readUpdates } from '../storage/database'"],
    ['src/imports/xlsx/openXlsx.ts', "import { unpackText } from '../zip/unpack'"],
    [
      'src/storage/database.ts',
      "import { AppError } from '../errors'\nimport Dexie from 'dexie'\nimport 'yjs'",
    ],
    [
      'src/features/start/Start.tsx',
      "import { Door } from './Door'\nimport { Button } from '../../ui/Button'",
    ],
    [
      'src/features/start/Start.tsx',
      "import { useDossier } from '../../hooks/useDossier'\nimport 'react-router'",
    ],
    ['src/app/words.ts', "import.meta.glob(['/locales/nl/*.json', '/locales/en/*.json'])"],
    ['src/app/Update.tsx', "import { registerSW } from 'virtual:pwa-register'"],
    ['src/main.tsx', "import { App } from './app/App'\nimport './ui/ui.css'\nimport 'react-dom/client'"],
    ['src/ui/Button.tsx', "import './button.css'\nimport type { ReactNode } from 'react'"],
  ])('accepts what %s imports', (file, text) => {
    expect(importsOf(file, text)).not.toEqual([])
    expect(wrong(file, text)).toEqual([])
  })
})
