import { dimensions, type ScanQuestion } from '../content/selfScan'
import type { Words } from '../words/Words'
import { wordsUnder } from '../words/wordsUnder'
import { resultOf, type ScanResult } from '../workflow/selfScan/result'
import { scanDataName, writeScanData } from '../workflow/selfScan/scanFileData'
import type { ScanAnswers } from '../workflow/selfScan/score'
import { heading, paragraph, table } from './documents/pieces'
import type { Block } from './documents/tree'
import { fileName } from './fileName'
import { html } from './writers/html/markup'
import { writeHtml } from './writers/html/writeHtml'

const scanWords = (words: Words) => wordsUnder(words, 'selfScan:')
type Say = ReturnType<typeof scanWords>

/** 'Partnerwijzer – Zelfscan – 2026-11-22.html'. `day` is a calendar day, 'yyyy-mm-dd'. */
export function selfScanFileName(day: string, words: Words): string {
  return fileName(words('selfScan:file.kind'), '', day, 'html')
}

/** The result of a scan and all its answers as one page, to read, print or send, and to open again. `day` is 'yyyy-mm-dd'. */
export function selfScanFile(answers: ScanAnswers, day: string, words: Words): string {
  const result = resultOf(answers)
  const say = scanWords(words)
  const language = say('file.language')
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${day}T00:00`))
  function* blocks(): Generator<Block> {
    yield paragraph(writeAloud(result, language, say))
    yield* writeAdvice(result, say)
    yield* writeLevels(result, language, say)
    yield* writeAnswers(answers, say)
  }
  const page = writeHtml(
    { title: say('result.title'), subtitle: '', language, blocks },
    {
      note: say('motto'),
      foot: `${say('file.made', { date })} ${say('file.proposal')}`,
      meta: html`<meta name="${scanDataName}" content="${writeScanData(answers, day)}">`,
    },
  )
  return [...page].join('')
}

function writeAloud({ start: { rule, because } }: ScanResult, language: string, say: Say): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = list.format(because.map((id) => say(`dimensions.${id}.name`)))
  return say(`start.${rule.id}.aloud`, { names })
}

function* writeAdvice({ start: { rule }, lowest }: ScanResult, say: Say): Generator<Block> {
  yield heading(1, say('result.startHere'))
  yield paragraph(say(`start.${rule.id}.title`), 'note')
  yield paragraph(`${say(`start.${rule.id}.reason`)} ${say('result.rule')}`)
  yield heading(1, say('result.lowest'))
  yield {
    kind: 'list',
    numbered: true,
    items: lowest.map(({ dimension: { id }, level, stage }) => {
      const name = say(`dimensions.${id}.name`)
      const line = say('result.lowestLine', { name, level: say(`levels.${level}`) })
      return `${line} ${say(`dimensions.${id}.advice.${stage}`)}`
    }),
  }
}

function* writeLevels(result: ScanResult, language: string, say: Say): Generator<Block> {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const column = (name: string, share: number) => [say(`result.column.${name}`), share] as const
  yield heading(1, say('result.picture'))
  yield paragraph(say('result.total', { level: say(`levels.${result.level}`) }))
  yield table(
    say('result.picture'),
    [column('dimension', 3), column('level', 2), column('score', 1)],
    result.dimensions.map(({ dimension: { id }, level, score }) => [
      say(`dimensions.${id}.name`),
      say(`levels.${level}`),
      number.format(score),
    ]),
  )
}

function* writeAnswers(answers: ScanAnswers, say: Say): Generator<Block> {
  yield heading(1, say('file.answers'))
  for (const { id, questions } of dimensions) {
    const said = (question: string) => answers[`${id}.${question}` as ScanQuestion] ?? 'none'
    yield {
      ...table(
        say(`dimensions.${id}.name`),
        [
          [say('file.question'), 3],
          [say('file.answer'), 1],
        ],
        questions.map((question) => [
          say(`dimensions.${id}.questions.${question as string}`),
          say(`answers.${said(question)}`),
        ]),
      ),
      showsTitle: true,
    }
  }
}
