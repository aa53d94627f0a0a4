import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { createInstance } from 'i18next'
import { describe, expect, test } from 'vitest'
import { root } from '../support/tools.mjs'

const source = readFileSync(path.join(root, 'src/errors.ts'), 'utf8')
const failures = [...source.matchAll(/^ {2}'([\w.]+)': (.+)$/gm)].map(([, code = '', details = '']) => ({
  code,
  details: [...details.matchAll(/(\w+): (?:string|number)/g)].map(([, name]) => name ?? ''),
}))

test('there are failures to find words for', () => {
  expect(failures.length).toBeGreaterThan(10)
})

describe.each(readdirSync(path.join(root, 'locales')))('in %s', (language) => {
  const words = createInstance()
  const errors = JSON.parse(readFileSync(path.join(root, 'locales', language, 'errors.json'), 'utf8'))
  words.init({ lng: language, resources: { [language]: { errors } }, defaultNS: 'errors', initAsync: false })

  test.each([...failures, { code: 'unexpected', details: [] }])(
    '$code says what is wrong and the way out',
    (failure) => {
      const details = Object.fromEntries(failure.details.map((name) => [name, `<${name}>`]))
      const title = words.t(`errors:${failure.code}.title`, details)
      const wayOut = words.t(`errors:${failure.code}.wayOut`, details)
      expect(title).not.toContain(failure.code)
      expect(wayOut).not.toContain(failure.code)
      // What the code cannot fill in would be shown as it stands.
      expect(`${title} ${wayOut}`).not.toContain('{{')
    },
  )
})
