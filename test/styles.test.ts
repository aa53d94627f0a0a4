import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Sources } from './support/imports'
import {
  classesIn,
  findDoubles,
  findLooseEnds,
  findNamesakes,
  findReaching,
  findStrayClasses,
  wordsForAll,
} from './support/stylesheets'
import { root } from './support/tools.mjs'

function read(folder: string): Sources {
  const files = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
  const names = files.map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
  return Object.fromEntries(
    names
      .filter((name) => /\.(tsx?|css)$/.test(name))
      .map((name) => [name, readFileSync(path.join(root, name), 'utf8')]),
  )
}

const source = read('src')

describe('the styles', () => {
  test('stay with their component: no stylesheet reaches for the classes of another', () => {
    expect(Object.keys(source).filter((file) => file.endsWith('.module.css')).length).toBeGreaterThan(10)
    expect(findReaching(source)).toEqual([])
  })

  test('are shared within a room only, and the design system is dressed in `ui` alone', () => {
    expect(findStrayClasses(source)).toEqual([])
  })

  test('name for all no more than a few words, each in one place', () => {
    const forAll = Object.entries(source).filter(([file]) => /(?<!\.module)\.css$/.test(file))
    const names = forAll.flatMap(([, css]) => classesIn(css)).filter((name) => !/^(nl|utrecht)-/.test(name))
    expect([...new Set(names)].sort()).toEqual(wordsForAll)
    expect(findDoubles(source)).toEqual([])
  })

  test('have names that no other stylesheet has', () => {
    expect(findNamesakes(source)).toEqual([])
  })

  test('have every class that is asked for, and none besides', () => {
    expect(findLooseEnds(source)).toEqual([])
  })

  test('are nothing that a test finds its way by', () => {
    const byClass = /\.(pw|nl|utrecht)-[a-z]|toHaveClass|getElementsByClassName/
    const tests = Object.entries(read('test')).filter(([file]) => !file.startsWith('test/styles.'))
    expect(tests.filter(([, text]) => byClass.test(text)).map(([file]) => file)).toEqual([])
  })
})

describe('the check on styles', () => {
  test('names what reaches out of its room', () => {
    const bad: Sources = {
      'src/features/start/start.css': '.door { color: red }',
      'src/features/start/Door.module.css': '.door :global(.nl-button) { color: red }',
      'src/app/Bar.module.css': '.bar .pw-card { color: red }',
      'src/ui/Card.module.css': '.card :global(.pw-list) {}\n.card :global(.nl-button) {}',
      'src/ui/base.css': '.pw-list {}',
    }
    expect(findReaching(bad)).toEqual([
      'src/features/start/start.css reaches for everything: it is no module',
      'src/features/start/Door.module.css reaches for nl-button',
      'src/app/Bar.module.css reaches for pw-card',
      'src/ui/Card.module.css reaches for pw-list',
    ])
  })

  test('names who borrows a class', () => {
    const bad: Sources = {
      'src/features/start/Door.tsx':
        "import styles from '../map/Map.module.css'\nconst door = <a className=\"nl-link\" style={{ color: 'var(--pw-ink)' }} />\n",
      'src/ui/Card.tsx': 'const card = <a className="nl-link pw-list" />\n',
    }
    expect(findStrayClasses(bad)).toEqual([
      'src/features/start/Door.tsx imports src/features/map/Map.module.css',
      'src/features/start/Door.tsx names nl-link',
    ])
  })

  test('names a class that is missing, unused or made twice', () => {
    const bad: Sources = {
      'src/ui/Card.tsx':
        "import styles from './Card.module.css'\nconst card = [styles.card, styles.wide, styles[`size_${size}`]]\n",
      'src/ui/Card.module.css': '.card {}\n.old {}\n.size_1 {}',
      'src/ui/one.css': '.pw-list {}',
      'src/ui/two.css': '.pw-list {}',
      'src/app/Card.module.css': '/* .empty */',
    }
    expect(findLooseEnds(bad)).toEqual([
      'src/ui/Card.tsx asks for wide',
      'src/ui/Card.module.css has old, which nobody asks for',
    ])
    expect(findDoubles(bad)).toEqual(['pw-list'])
    expect(findNamesakes(bad)).toEqual(['Card.module.css'])
  })
})
