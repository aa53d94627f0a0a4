import { groupBlocks, type Piece } from '../../documents/groupBlocks'
import type { Cell, Check, Field } from '../../documents/tree'
import { Html, html } from './markup'
import { writeTable } from './writeTable'

/** One piece of a document. The title of the document is the heading above its own. */
export function writePiece(piece: Piece): Html {
  switch (piece.kind) {
    case 'heading': {
      const { level, text, id, newPage } = piece
      const tag = new Html(`h${level + 1}`)
      return html`<${tag}${id !== undefined && html` id="${id}"`}${newPage && new Html(' class="page"')}>${text}</${tag}>`
    }
    case 'contents':
      return html`<nav aria-labelledby="contents"><h2 id="contents">${piece.title}</h2><ul>${piece.chapters.map(
        ({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`,
      )}</ul></nav>`
    case 'paragraph':
      return piece.tone ? html`<p class="${piece.tone}">${piece.text}</p>` : html`<p>${piece.text}</p>`
    case 'value':
      return html`<p>${said(piece.field)}</p>`
    case 'answers':
    case 'facts':
      return html`<dl class="${piece.kind}">${piece.fields.map(
        (field) => html`<div><dt>${field.label}</dt><dd>${said(field)}</dd></div>`,
      )}</dl>`
    case 'list': {
      const tag = new Html(piece.numbered ? 'ol' : 'ul')
      return html`<${tag}>${piece.items.map((item) => html`<li>${item}</li>`)}</${tag}>`
    }
    case 'checks':
      return html`${piece.title !== undefined && html`<p class="title">${piece.title}</p>`}<ul class="checks">${piece.items.map(writeCheck)}</ul>`
    case 'picture':
      return html`${[...groupBlocks(piece.instead)].map(writePiece)}`
    case 'table':
      return writeTable(piece, said)
  }
}

/** What a field or a cell says; a gap is seen for what it is. */
function said(cell: Cell | Field): Html | string {
  if (typeof cell === 'string') return cell
  return cell.state === 'filled' ? cell.text : html`<i>${cell.text}</i>`
}

function writeCheck({ text, ticked, means }: Check): Html {
  return html`<li><span role="img" aria-label="${means}">${ticked ? '☑' : '☐'}</span> ${text}</li>`
}
