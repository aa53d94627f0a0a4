import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from '../support/tools.mjs'
import type { Row } from './measurement'

const file = path.join(root, 'test/bench/results.md')
const heading = ['| What | Measured | Budget | Ok |', '| --- | --- | --- | --- |']

/** Writes the table of everything, and where it was measured. */
export function writeResults(rows: readonly Row[], place: string): void {
  write(place, rows.map(asLine))
}

/** Writes what was measured by itself in the table that is there: the rest of it stays as it was. */
export function addResults(rows: readonly Row[]): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : []
  const at = before.indexOf(heading[0] ?? '')
  const known = before.slice(at + heading.length).filter((line) => line.startsWith('|'))
  const lines = new Map([...known, ...rows.map(asLine)].map((line) => [line.split(' | ')[0], line]))
  write(before.slice(2, Math.max(at - 1, 2)).join('\n'), [...lines.values()])
}

function asLine(row: Row): string {
  return `| ${Object.values(row).join(' | ')} |`
}

function write(place: string, lines: readonly string[]): void {
  writeFileSync(file, ['# What it costs', '', place, '', ...heading, ...lines, ''].join('\n'))
}
