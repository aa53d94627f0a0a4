import type { Feature } from 'write-excel-file/universal'
import type { Sheet } from './sheetContent'

/** Makes sheets as wide as a page, with their row of titles on every page, and gives that row buttons to filter by. */
export function forPaper(sheets: readonly Sheet[]): Feature<Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml, _options, { sheetIndex }) => {
            const { columns, rows } = sheets[sheetIndex] ?? { columns: [], rows: [] }
            const filter = `<autoFilter ref="A1:${letterOf(columns.length)}${rows.length + 1}"/>`
            return xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('activePane="bottomRight"', 'activePane="bottomLeft"')
              .replace(' xSplit="0"', '')
              .replace('</sheetData>', `</sheetData>${filter}`)
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ')
          },
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = [...xml.matchAll(/<sheet [^>]*?name="([^"]*)"/g)].map(
              ([, name = ''], i) =>
                `<definedName name="_xlnm.Print_Titles" localSheetId="${i}">'${name.replaceAll("'", "''")}'!$1:$1</definedName>`,
            )
            return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`)
          },
        },
      },
    },
  }
}

/** The letters of a column: 1 is 'A', 27 is 'AA'. */
function letterOf(column: number): string {
  if (column < 1) return ''
  return letterOf(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
}
