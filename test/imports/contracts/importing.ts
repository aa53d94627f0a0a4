import type { ImportedContract } from '../../../src/dossier/contracts/importedContract'
import type { Plain } from '../../../src/dossier/document/plain'
import { AppError } from '../../../src/errors'
import { readRows } from '../../../src/imports/contracts/check/readRows'
import type { ChosenReadings, Report, Resolutions } from '../../../src/imports/contracts/check/report'
import { layOut } from '../../../src/imports/contracts/columns/layOut'
import type { Target } from '../../../src/imports/contracts/columns/targets'
import type { Answer, Overview } from '../../../src/imports/contracts/messages'
import { readSource } from '../../../src/imports/contracts/readSource'
import { createSession } from '../../../src/imports/contracts/session'

export type Imported = {
  readonly overview: Overview
  readonly report: Report
  readonly contracts: readonly ImportedContract[]
  readonly importId: string
}

type Options = {
  readonly name?: string
  readonly sheet?: number
  readonly headerRow?: number
  /** Instead of what is proposed, by the letter of the column. */
  readonly mapping?: Readonly<Record<string, Target | undefined>>
  readonly readings?: ChosenReadings
  readonly resolutions?: Resolutions
  readonly known?: readonly (readonly [string, Plain])[]
}

/** Takes a file through a whole import, as a person who accepts what is proposed. */
export async function importing(contents: Uint8Array | string, options: Options = {}): Promise<Imported> {
  const { name = 'register', readings = {}, resolutions = {}, known = [], mapping: chosen } = options
  const answers: Answer[] = []
  const ask = createSession((answer) => answers.push(answer))
  const last = <Type extends Answer['type']>(type: Type) => {
    const failed = answers.find((answer) => answer.type === 'failed')
    if (failed?.type === 'failed') throw asError(failed)
    return answers.findLast((answer): answer is Extract<Answer, { type: Type }> => answer.type === type)
  }
  const source =
    typeof contents === 'string'
      ? ({ kind: 'pasted', name, text: contents } as const)
      : ({ kind: 'file', name, file: new Blob([new Uint8Array(contents)]) } as const)
  await ask({ type: 'read', source })
  let overview = need(last('read')).overview
  if (options.sheet !== undefined || options.headerRow !== undefined) {
    await ask({ type: 'layOut', sheet: options.sheet ?? overview.sheet, headerRow: options.headerRow })
    overview = need(last('laidOut')).overview
  }
  const mapping: (Target | undefined)[] = []
  for (const { index, letter, proposed } of overview.layout.columns) {
    mapping[index] = chosen && letter in chosen ? chosen[letter] : proposed
  }
  await ask({ type: 'known', entries: JSON.stringify(known), isFirst: true, version: 1 })
  await ask({ type: 'check', choices: { mapping, readings, resolutions } })
  const { report } = need(last('checked'))
  const open = await readSource(source)
  const { data, layout } = layOut(await open.read(overview.sheet, () => {}), options.headerRow)
  const { rows } = readRows(data, layout.columns, mapping, { readings, resolutions })
  return { overview, report, contracts: rows.map(({ told }) => told), importId: `i${open.fingerprint}` }
}

function need<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new Error('the session gave no answer')
  return value
}

function asError({ code, details, reason }: Extract<Answer, { type: 'failed' }>): Error {
  return code ? new AppError(code, details as never) : new Error(reason)
}

/** What each column of a file was taken for, by its title. */
export function proposals({ overview }: Imported): Record<string, Target | undefined> {
  return Object.fromEntries(
    overview.layout.columns.map(({ title, letter, proposed }) => [title || letter, proposed]),
  )
}

/** The notices of a report, by kind, with how often. */
export function noticesOf({ report }: Imported): Record<string, number> {
  return Object.fromEntries(report.notices.map(({ kind, count }) => [kind, count]))
}
