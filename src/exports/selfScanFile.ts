import { dimensions, type ScanQuestion } from '../content/selfScan'
import { resultOf, type ScanResult } from '../workflow/selfScan/result'
import { scanDataName, writeScanData } from '../workflow/selfScan/scanFileData'
import type { ScanAnswers } from '../workflow/selfScan/score'
import { heading, table } from './dossierFile/pieces'
import { style, styleHash } from './dossierFile/style'
import { fileName } from './fileName'
import { html } from './html'

/** The words of `selfScan.json`, by key. */
type Words = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** 'Partnerwijzer – Zelfscan – 2026-11-22.html'. `day` is a calendar day, 'yyyy-mm-dd'. */
export function selfScanFileName(day: string, words: Words): string {
  return fileName(words('file.kind'), '', day, 'html')
}

/** The result of a scan and all its answers as one page, to read, print or send, and to open again. `day` is 'yyyy-mm-dd'. */
export function selfScanFile(answers: ScanAnswers, day: string, words: Words): string {
  const result = resultOf(answers)
  const language = words('file.language')
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(`${day}T00:00`))
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="${scanDataName}" content="${writeScanData(answers, day)}">
<title>${words('result.title')} – Partnerwijzer</title>
${style}
</head>
<body>
<header>
<p class="brand">Partnerwijzer</p>
<h1>${words('result.title')}</h1>
<p>${writeAloud(result, language, words)}</p>
<p class="note">${words('motto')}</p>
</header>
<main>
${writeAdvice(result, words)}
${writeLevels(result, language, words)}
${writeAnswers(answers, words)}
</main>
<footer><p class="soft">${words('file.made', { date })} ${words('file.proposal')}</p></footer>
</body>
</html>
`
  return page.markup
}

function writeAloud({ start: { rule, because } }: ScanResult, language: string, words: Words): string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const names = list.format(because.map((id) => words(`dimensions.${id}.name`)))
  return words(`start.${rule.id}.aloud`, { names })
}

function writeAdvice({ start: { rule }, lowest }: ScanResult, words: Words) {
  const lines = lowest.map(({ dimension: { id }, level, stage }) => {
    const line = words('result.lowestLine', {
      name: words(`dimensions.${id}.name`),
      level: words(`levels.${level}`),
    })
    return html`<li><strong>${line}</strong> ${words(`dimensions.${id}.advice.${stage}`)}</li>`
  })
  return html`<section>
${heading(3, words('result.startHere'))}
<p><strong>${words(`start.${rule.id}.title`)}</strong></p>
<p>${words(`start.${rule.id}.reason`)} ${words('result.rule')}</p>
${heading(3, words('result.lowest'))}
<ol>${lines}</ol>
</section>`
}

function writeLevels(result: ScanResult, language: string, words: Words) {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
  const columns = ['dimension', 'level', 'score'].map((column) => words(`result.column.${column}`))
  const rows = result.dimensions.map(({ dimension: { id }, level, score }) => [
    words(`dimensions.${id}.name`),
    words(`levels.${level}`),
    number.format(score),
  ])
  const total = words('result.total', { level: words(`levels.${result.level}`) })
  return html`<section>${heading(3, words('result.picture'))}<p>${total}</p>${table(undefined, columns, rows)}</section>`
}

function writeAnswers(answers: ScanAnswers, words: Words) {
  const columns = [words('file.question'), words('file.answer')]
  const tables = dimensions.map(({ id, questions }) => {
    const rows = questions.map((question) => [
      words(`dimensions.${id}.questions.${question}`),
      words(`answers.${answers[`${id}.${question}` as ScanQuestion] ?? 'none'}`),
    ])
    return table(words(`dimensions.${id}.name`), columns, rows)
  })
  return html`<section>${heading(2, words('file.answers'))}${tables}</section>`
}
