import { scanQuestions } from '../../content/selfScan'
import { readAnswers } from './readAnswers'
import type { ScanAnswers } from './score'

/** The name of the element in the file of a scan that holds its answers, so that they can be opened again. */
export const scanDataName = 'partnerwijzer-zelfscan'
const version = '1'

/** Answers as the file holds them: '1 2026-11-22 board.decision=3 board.target=unknown'. `day` is 'yyyy-mm-dd'. */
export function writeScanData(answers: ScanAnswers, day: string): string {
  const given = scanQuestions.filter((question) => answers[question] !== undefined)
  return [version, day, ...given.map((question) => `${question}=${answers[question]}`)].join(' ')
}

/** What `writeScanData` wrote; nothing if it is from a newer version or not of this form. */
export function readScanData(
  text: string,
): { readonly day: string; readonly answers: ScanAnswers } | undefined {
  const [found, day = '', ...given] = text.trim().split(/\s+/)
  if (found !== version || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const pairs = given.map((one): [string, string] => {
    const [question = '', answer = ''] = one.split('=')
    return [question, answer]
  })
  return { day, answers: readAnswers(new Map(pairs)) }
}
