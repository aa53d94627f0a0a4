import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from './support/tools.mjs'

type Manifest = {
  readonly engines?: { readonly node?: string }
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}
type Version = readonly number[]

const read = (file: string): Manifest => JSON.parse(readFileSync(path.join(root, file), 'utf8'))
const { engines, dependencies = {}, devDependencies = {} } = read('package.json')
const oldest = versionOf(engines?.node ?? '')

// They ask for a newer Node for what they do on a server. Here they run in a browser, and in tests on every Node.
const inTheBrowser = ['i18next', 'react-i18next', 'react-router']

test('the README tells the oldest Node that works', () => {
  const readme = readFileSync(path.join(root, 'README.md'), 'utf8')
  expect(readme).toContain(`[Node.js](https://nodejs.org) ${oldest.slice(0, 2).join('.')} or newer`)
})

test('every tool that runs on Node works on the oldest one, and so does all else but what a browser runs', () => {
  const refusing = Object.keys({ ...dependencies, ...devDependencies }).filter(
    (name) => !allows(read(`node_modules/${name}/package.json`).engines?.node ?? '*', oldest),
  )
  expect(refusing.toSorted()).toEqual(inTheBrowser)
  expect(Object.keys(devDependencies)).not.toEqual(expect.arrayContaining(inTheBrowser))
})

test('the check reads what packages say', () => {
  const allowed = [
    '*',
    '>=16',
    '>=20.19',
    '^20.19.0 || >=22.12.0',
    '>= 18',
    '20 || 22',
    '^18 || ^20.0.0',
    '>=18 <21',
  ]
  expect(allowed.filter((range) => !allows(range, [20, 19, 0]))).toEqual([])
  const refused = ['>=22', '^22.0.0', '>=20.20.0', '^20.20.0 || >=22', '18', '>=18 <20']
  expect(refused.filter((range) => allows(range, [20, 19, 0]))).toEqual([])
})

/** Whether a version is in a range, as package.json writes it. */
function allows(range: string, version: Version): boolean {
  return range.split('||').some((part) => {
    const conditions = [...part.matchAll(/([<>=^~]*)\s*v?(\d[\d.]*)/g)]
    return conditions.every(([, sign = '', text = '']) => fits(sign, versionOf(text), version))
  })
}

function fits(sign: string, bound: Version, version: Version): boolean {
  const order = compare(version, bound)
  if (sign === '>=') return order >= 0
  if (sign === '<') return order < 0
  return order >= 0 && version[0] === bound[0]
}

function versionOf(text: string): Version {
  const numbers = (/\d[\d.]*/.exec(text)?.[0] ?? '').split('.').map(Number)
  return [0, 1, 2].map((i) => numbers[i] ?? 0)
}

function compare(one: Version, other: Version): number {
  return one.map((number, i) => number - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0
}
