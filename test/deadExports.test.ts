import { expect, test } from 'vitest'
import { findDeadExports } from './support/deadExports'

const files = (glob: Record<string, string>) =>
  Object.fromEntries(Object.entries(glob).map(([file, text]) => [file.slice(1), text]))
const sources = files(
  import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true }),
)
const tests = files(
  import.meta.glob<string>('/test/**/*.{ts,tsx,mjs}', { query: '?raw', import: 'default', eager: true }),
)
const found = findDeadExports(sources, tests)
const named = (why: string) =>
  found.filter((one) => one.why === why).map(({ file, name }) => `${file} ${name}`)

test('what a source exports is used by some source', () => {
  expect(named('unused')).toEqual([])
})

test('what only its own file uses is not exported', () => {
  expect(named('ownFile')).toEqual([])
})

test('the check tells what others use from what they do not', () => {
  const some = {
    'src/a.ts': 'export const used = 1\nexport const late = 2\nexport const gone = 3\nexport type Gone = 4',
    'src/b.ts': "import { used } from './a'\nexport const own = used\nexport const tested = own + tested",
    'src/c.tsx': "export default function Screen() { return import('./a').then(({ late }) => late) }",
    'src/main.tsx': "import Screen from './c'\nimport * as all from './d'\nScreen(all.inside)",
    'src/d.ts': 'export const inside = 1\nexport const outside = 2\nexport { used as passed } from "./a"',
  }
  const dead = findDeadExports(some, { 'test/b.test.ts': "import { tested } from '../src/b'" })
  expect(dead).toEqual([
    { file: 'src/a.ts', name: 'gone', why: 'unused' },
    { file: 'src/a.ts', name: 'Gone', why: 'unused' },
    { file: 'src/b.ts', name: 'own', why: 'ownFile' },
    { file: 'src/d.ts', name: 'outside', why: 'unused' },
    { file: 'src/d.ts', name: 'passed', why: 'unused' },
  ])
})
