import {
  type DimensionId,
  dimensions,
  type ScanAnswer,
  type ScanQuestion,
  scanAnswers,
} from '../content/selfScan'
import { agreeOnScore, answerScan, noteOnScan, readyWithScan, startScan } from '../dossier/commands/scans'
import type { DossierDraft } from '../dossier/document/draft'
import { type DuoRole, duo } from '../dossier/selfScan/readScans'
import type { Writer } from './writer'

/** What each answered, a sign per question, dimension after dimension; '?' is "weet ik niet". */
const scans = [
  {
    days: -410,
    hr: '110 110 100 0??0 100 0?00 111 110 000 000',
    procurement: '100 010 010 2110 211 2111 0?0 0?0 000 100',
  },
  {
    days: -44,
    hr: '332 222 322 1?11 222 1?21 322 222 211 1?1',
    procurement: '332 222 332 2221 322 3223 211 2?2 212 211',
  },
] as const satisfies readonly ({ readonly days: number } & Readonly<Record<DuoRole, string>>)[]

/** The self-scan that HR and procurement of the example did twice, with one thing that they agreed on since. */
export function writeScans(
  draft: DossierDraft,
  words: (key: string) => string,
  { day }: Pick<Writer, 'day'>,
): void {
  for (const [index, { days, ...answers }] of scans.entries()) {
    const id = String(index + 1)
    const at = `${day(days)}T10:00:00.000Z`
    startScan(draft, id, at)
    for (const role of duo) {
      for (const [question, answer] of answersIn(answers[role])) answerScan(draft, id, role, question, answer)
      readyWithScan(draft, id, role, at)
    }
  }
  const agreed: DimensionId = 'contracts'
  agreeOnScore(draft, '2', agreed, 1)
  noteOnScan(draft, '2', agreed, words('scan.note'))
}

function answersIn(signs: string): readonly (readonly [ScanQuestion, ScanAnswer])[] {
  const groups = signs.split(' ')
  return dimensions.flatMap(({ id, questions }, i) =>
    questions.map((question, j) => {
      const sign = groups[i]?.[j]
      return [
        `${id}.${question}` as ScanQuestion,
        scanAnswers.find((one) => one === sign) ?? 'unknown',
      ] as const
    }),
  )
}
