import { groupBlocks } from '../../documents/groupBlocks'
import type { DocumentTree } from '../../documents/tree'
import { type Content, type Html, html } from './markup'
import { style, styleHash } from './style'
import { writePiece } from './writePiece'

/** What stands around a document that is a file of its own. */
export type Around = {
  /** What to do with the file, before everything else. */
  readonly note: string
  /** What to know of the file, after everything else. */
  readonly foot: string
  /** What this app reads back, in the head or at the end. */
  readonly meta?: Html
  readonly data?: Html
}

type Page = Pick<DocumentTree, 'title' | 'subtitle' | 'language' | 'blocks'>

/**
 * A page that a person reads and prints in any browser, without scripts, without this app and without anything fetched
 * from elsewhere. In pieces, in the order in which they stand in the file, so that a large one never holds up the screen.
 */
export function* writeHtml(
  { title, subtitle, language, blocks }: Page,
  { note, foot, meta, data }: Around,
): Generator<string> {
  yield line`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Partnerwijzer">
${meta}
<title>${title} – Partnerwijzer</title>
${style}
</head>
<body>
<header>
<p class="brand">Partnerwijzer</p>
<h1>${title}</h1>
${subtitle !== '' && html`<p class="soft">${subtitle}</p>`}
<p class="note">${note}</p>
</header>
<main>`
  for (const piece of groupBlocks(blocks())) yield line`${writePiece(piece)}`
  yield line`</main>
<footer><p class="soft">${foot}</p></footer>
${data}
</body>
</html>`
}

function line(pieces: TemplateStringsArray, ...values: readonly Content[]): string {
  return `${html(pieces, ...values).markup}\n`
}
