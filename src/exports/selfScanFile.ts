import { dimensions, type ScanQuestion } from '../content/selfScan'
import type { Words } from '../words/Words'
import { wordsUnder } from '../words/wordsUnder'
import { resultOf, type ScanResult } from '../workflow/selfScan/result'
import { scanDataName, writeScanData } from '../workflow/selfScan/scanFileData'
import type { ScanAnswers } from '../workflow/selfScan/score'
import { heading, table } from './dossierFile/pieces'
import { style, styleHash } from './dossierFile/style'
import { fileName } from './fileName'
import { html } from './html'

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
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="${scanDataName}" content="${writeScanData(answers, day)}">
<title>${say('result.title')} – Partnerwijzer</title>
${style}
</head>
<body>
<header>
<p class="brand">Partnerwijzer</p>
<h1>${say('result.title')}</h1>
<p>${writeAloud(result, language, say)}</p>
<p class="note">${say('motto')}</p>
</header>
<main>
${writeAdvice(result, say)}
${writeLevels(result, language, say)}
${writeAnswers(answers, say)}
</main>
<footer><p class="soft">${say('file.made', { date })} ${say('file.proposal')}</p></footer>
</body>
</html>
`
  return page.markup
}

function writeAloud({ start: { rule, because } }: ScanResult, language: string, say: Say): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = list.format(because.map((id) => say(`dimensions.${id}.name`)))
  return say(`start.${rule.id}.aloud`, { names })
}

function writeAdvice({ start: { rule }, lowest }: ScanResult, say: Say) {
  const lines = lowest.map(({ dimension: { id }, level, stage }) => {
    const line = say('result.lowestLine', {
      name: say(`dimensions.${id}.name`),
      level: say(`levels.${level}`),
    })
    return html`<li><strong>${line}</strong> ${say(`dimensions.${id}.advice.${stage}`)}</li>`
  })
  return html`<section>
${heading(3, say('result.startHere'))}
<p><strong>${say(`start.${rule.id}.title`)}</strong></p>
<p>${say(`start.${rule.id}.reason`)} ${say('result.rule')}</p>
${heading(3, say('result.lowest'))}
<ol>${lines}</ol>
</section>`
}

function writeLevels(result: ScanResult, language: string, say: Say) {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const columns = ['dimension', 'level', 'score'].map((column) => say(`result.column.${column}`))
  const rows = result.dimensions.map(({ dimension: { id }, level, score }) => [
    say(`dimensions.${id}.name`),
    say(`levels.${level}`),
    number.format(score),
  ])
  const total = say('result.total', { level: say(`levels.${result.level}`) })
  return html`<section>${heading(3, say('result.picture'))}<p>${total}</p>${table(undefined, columns, rows)}</section>`
}

function writeAnswers(answers: ScanAnswers, say: Say) {
  const columns = [say('file.question'), say('file.answer')]
  const tables = dimensions.map(({ id, questions }) => {
    const rows = questions.map((question) => [
      say(`dimensions.${id}.questions.${question as string}`),
      say(`answers.${answers[`${id}.${question}` as ScanQuestion] ?? 'none'}`),
    ])
    return table(say(`dimensions.${id}.name`), columns, rows)
  })
  return html`<section>${heading(2, say('file.answers'))}${tables}</section>`
}
