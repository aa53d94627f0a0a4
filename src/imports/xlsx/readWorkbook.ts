import { attribute, createXmlScanner } from './scanXml'

export type SheetInfo = {
  readonly name: string
  readonly isHidden: boolean
  /** Where its cells stand in the zip. */
  readonly path: string
}

export type Workbook = {
  readonly sheets: readonly SheetInfo[]
  /** Whether days are counted from 1904, as old Macs did. */
  readonly from1904: boolean
  readonly styles: string | undefined
  readonly sharedTexts: string | undefined
}

type Relation = { readonly id: string; readonly kind: string; readonly path: string }

/** Where the workbook itself stands, as the first file in every such zip tells. */
export function readWorkbookPath(rootRelations: string): string {
  return (
    readRelations(rootRelations, '').find(({ kind }) => kind === 'officeDocument')?.path ?? 'xl/workbook.xml'
  )
}

/** The sheets of a workbook, in order, and where its parts stand. Sheets that hold a chart are left out. */
export function readWorkbook(xml: string, relationsXml: string, path: string): Workbook {
  const relations = readRelations(relationsXml, path.slice(0, path.lastIndexOf('/') + 1))
  const sheets: SheetInfo[] = []
  let from1904 = false
  createXmlScanner({
    open(name, attributes) {
      if (name === 'workbookPr') from1904 ||= /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
      if (name !== 'sheet') return
      const relation = relations.find(({ id }) => id === attribute(attributes, 'id'))
      if (relation?.kind !== 'worksheet') return
      const state = attribute(attributes, 'state')
      const isHidden = state === 'hidden' || state === 'veryHidden'
      sheets.push({ name: attribute(attributes, 'name') ?? '', isHidden, path: relation.path })
    },
  }).write(xml)
  const pathOf = (kind: string) => relations.find((relation) => relation.kind === kind)?.path
  return { sheets, from1904, styles: pathOf('styles'), sharedTexts: pathOf('sharedStrings') }
}

function readRelations(xml: string, folder: string): readonly Relation[] {
  const relations: Relation[] = []
  createXmlScanner({
    open(name, attributes) {
      if (name !== 'Relationship') return
      const type = attribute(attributes, 'Type') ?? ''
      const target = attribute(attributes, 'Target') ?? ''
      relations.push({
        id: attribute(attributes, 'Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        path: target.startsWith('/') ? target.slice(1) : joined(folder, target),
      })
    },
  }).write(xml)
  return relations
}

/** 'xl/' and '../customXml/item.xml' together. */
function joined(folder: string, target: string): string {
  const parts: string[] = []
  for (const part of `${folder}${target}`.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}
