import { beforeAll, describe, expect, test } from 'vitest'
import { createSnapshot } from '../../../src/dossier/document/snapshot'
import { documents } from '../../../src/exports/documents'
import type { DocumentInput, DocumentKind } from '../../../src/exports/documents/define'
import { writeSheets } from '../../../src/exports/writers/sheet'
import { writeWord } from '../../../src/exports/writers/word'
import { bigDossier } from '../../support/bigDossier'
import { memoryDossier } from '../../support/memoryDossier'
import { exampleInput } from '../documents/example'
import { faultsInOrder, faultsInPackage, type Parts, readParts } from '../officeFile'
import { type Element, within } from '../readXml'
import { wordsIn } from '../words'

// As ECMA-376 has them: Word offers to repair a file, or refuses it, where they stand otherwise.
const wordOrders = {
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid',
}
const sheetOrders = {
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter',
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
}

const kinds: readonly DocumentKind[] = documents
const inputs: [name: string, input: DocumentInput][] = []
beforeAll(async () => {
  const words = await wordsIn('nl')
  const of = { words, today: '2026-06-10' }
  inputs.push(
    ['the example', await exampleInput('nl', 'example-cleaning')],
    ['the example in English', await exampleInput('en', 'example-cleaning')],
    ['a new dossier', { ...of, view: memoryDossier().view(), opportunity: '' }],
    ['the largest dossier', { ...of, view: createSnapshot(bigDossier()).current, opportunity: 'k2' }],
  )
}, 60_000)

describe('every file opens in an Office program without repair', () => {
  test.each(kinds.map(({ id }) => id))(
    'in Word: %s',
    async (id) => {
      for (const [name, input] of inputs) {
        const tree = kinds.find((kind) => kind.id === id)?.tree(input)
        if (!tree) throw new Error('There is no such document')
        const parts = await readParts(await writeWord({ ...tree, blocks: [...tree.blocks()] }))
        const texts = [...parts].filter(([part]) => part.startsWith('word/')).map(([, root]) => root)
        expect(faultsInPackage(parts), name).toEqual([])
        expect(
          texts.flatMap((root) => faultsInOrder(root, wordOrders)),
          name,
        ).toEqual([])
        expect(faultsInText(parts), name).toEqual([])
      }
    },
    120_000,
  )

  test.each(kinds.filter(({ sheets }) => sheets).map(({ id }) => id))(
    'in Excel: %s',
    async (id) => {
      for (const [name, input] of inputs) {
        const sheets = kinds.find((kind) => kind.id === id)?.sheets?.(input) ?? []
        const parts = await readParts(await (await writeSheets(sheets)).arrayBuffer())
        expect(faultsInPackage(parts), name).toEqual([])
        expect(
          [...parts.values()].flatMap((root) => faultsInOrder(root, sheetOrders)),
          name,
        ).toEqual([])
        expect(faultsInBook(parts), name).toEqual([])
      }
    },
    120_000,
  )
})

/** Styles and lists that are not there, rows that do not fit their table, and cells that do not end in a paragraph. */
function faultsInText(parts: Parts): readonly string[] {
  const all = [...parts].filter(([name]) => name.startsWith('word/')).flatMap(([, root]) => within(root))
  const styles = valuesOf(all, 'w:style', 'w:styleId')
  const lists = valuesOf(all, 'w:num', 'w:numId')
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => valuesOf(all, name, 'w:val'))
  const tables = all.filter(({ name }) => name === 'w:tbl')
  const bookmarks = valuesOf(all, 'w:bookmarkStart', 'w:id')
  return [
    ...used.filter((style) => !styles.includes(style)).map((style) => `no style ${style}`),
    ...valuesOf(all, 'w:numId', 'w:val')
      .filter((list) => !lists.includes(list))
      .map((list) => `no list ${list}`),
    ...tables.flatMap(({ children }) => {
      const columns = children.find(({ name }) => name === 'w:tblGrid')?.children.length
      const rows = children.filter(({ name }) => name === 'w:tr')
      const cells = rows.map((row) => row.children.filter(({ name }) => name === 'w:tc'))
      return [
        ...cells
          .filter(({ length }) => length !== columns)
          .map(({ length }) => `${length} of ${columns} cells`),
        ...cells
          .flat()
          .flatMap((cell) => (cell.children.at(-1)?.name === 'w:p' ? [] : ['a cell without text'])),
      ]
    }),
    ...(new Set(bookmarks).size === bookmarks.length ? [] : ['a bookmark twice']),
  ]
}

/** Names that Excel does not take, styles that are not there, and cells that are not in their place. */
function faultsInBook(parts: Parts): readonly string[] {
  const all = [...parts.values()].flatMap((root) => within(root))
  const names = valuesOf(all, 'sheet', 'name').map((name) => name.toLowerCase())
  const styles = all.find(({ name }) => name === 'cellXfs')?.children.length ?? 0
  const cells = all.filter(({ name }) => name === 'c')
  const rows = all.filter(({ name }) => name === 'row')
  return [
    ...names.filter((name) => name === '' || name.length > 31 || /[\\/?*[\]:]/.test(name)),
    ...(new Set(names).size === names.length ? [] : ['a name twice']),
    ...cells.filter(({ attributes: { s = '0' } }) => Number(s) >= styles).map(() => 'no such style'),
    ...rows.flatMap(({ attributes: { r: row }, children }) =>
      children.flatMap(({ attributes: { r = '' } }) =>
        r.replace(/^[A-Z]+/, '') === row ? [] : [`${r} in row ${row}`],
      ),
    ),
  ]
}

function valuesOf(all: readonly Element[], name: string, attribute: string): readonly string[] {
  return all.filter((one) => one.name === name).flatMap(({ attributes }) => attributes[attribute] ?? [])
}
