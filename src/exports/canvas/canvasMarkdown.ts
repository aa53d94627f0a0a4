import type { CanvasSheet, SheetNote } from './sheet'

/** A canvas as Markdown: a heading for each box, and its notes as a list. */
export function canvasMarkdown(
  { title, about, rows }: CanvasSheet,
  words: { readonly none: string },
): string {
  const fields = rows.flat().map(({ code, title: name, question, groups }) => {
    const lists = groups.flatMap((group) =>
      group.title === ''
        ? group.notes.map((note) => noteLine(note, ''))
        : [`- **${escape(group.title)}**`, ...group.notes.map((note) => noteLine(note, '  '))],
    )
    const list = lists.length > 0 ? lists.join('\n') : `*${escape(words.none)}*`
    return `## ${escape(code)} ${escape(name)}\n\n${escape(question)}\n\n${list}\n`
  })
  return [`# ${escape(title)}\n`, `${escape(about)}\n`, ...fields].join('\n')
}

function noteLine({ text, details }: SheetNote, indent: string): string {
  const lines = text.split('\n').map((line) => escape(line.trim()))
  const shown = lines.filter((line) => line !== '')
  const [first = '', ...more] = shown
  // Two spaces at the end of a line break it; the next one belongs to the same note by its indent.
  const written = [first, ...more.map((line) => `${indent}  ${line}`)].join('  \n')
  return `${indent}- ${written}${details === '' ? '' : ` *(${escape(details)})*`}`
}

/** What Markdown would read as its own signs. Only those: the text stays readable as it stands. */
function escape(text: string): string {
  return text
    .replace(/[\\`*_[\]<>]/g, '\\$&')
    .replace(/^(\s*)([-+#]|\d+[.)])(?=\s|$)/, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign.slice(0, -1)}\\${sign.slice(-1)}` : `${space}\\${sign}`,
    )
}
