import { beforeAll, describe, expect, test } from 'vitest'
import type { Block, DocumentTree } from '../../../src/exports/documents/tree'
import { writeWord } from '../../../src/exports/writers/word'
import { exampleTrees } from '../documents/example'
import { textIn } from '../openZip'

let trees: (readonly [string, DocumentTree])[]
const files = new Map<string, ArrayBuffer>()
beforeAll(async () => {
  trees = await exampleTrees('nl')
  for (const [id, tree] of trees) files.set(id, await write(tree))
}, 60_000)

describe('a Word file', () => {
  test('is in the language of its text, and has its title', async () => {
    for (const [id, tree] of trees) {
      expect(await xml(id, 'word/styles.xml'), id).toContain('<w:lang w:val="nl-NL"/>')
      expect(await xml(id, 'docProps/core.xml'), id).toContain(`<dc:title>${tree.title}</dc:title>`)
    }
    const [, english] = (await exampleTrees('en'))[0] ?? []
    if (!english) throw new Error('There is no English document')
    expect(await textIn(await write(english), 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  })

  test('has real styles for its title, headings and lists', async () => {
    for (const [id, tree] of trees) {
      const document = await xml(id, 'word/document.xml')
      expect(count(document, '<w:pStyle w:val="Title"/>'), id).toBe(1)
      const blocks = [...tree.blocks()]
      for (const level of [1, 2, 3, 4] as const) {
        const headings = blocks.filter(
          (block) =>
            (block.kind === 'heading' && block.level === level) || (block.kind === 'contents' && level === 1),
        )
        expect(count(document, `<w:pStyle w:val="Heading${level}"/>`), id).toBe(headings.length)
      }
      const items = blocks.flatMap((block) => {
        if (block.kind === 'contents') return block.chapters.map(({ title }) => title)
        return block.kind === 'list' ? block.items : []
      })
      expect(count(document, '<w:numPr>'), id).toBe(items.length)
    }
    expect(await xml('wholeDossier', 'word/styles.xml')).toMatch(
      /w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/,
    )
    expect(await xml('wholeDossier', 'word/document.xml')).toContain('<w:pStyle w:val="ListBullet"/>')
  })

  test('leads from its contents to every chapter', async () => {
    const document = await xml('wholeDossier', 'word/document.xml')
    const ways = [...document.matchAll(/<w:hyperlink[^>]* w:anchor="([^"]+)"/g)].map(([, to]) => to)
    const places = [...document.matchAll(/<w:bookmarkStart[^>]* w:name="([^"]+)"/g)].map(([, name]) => name)
    expect(ways.length).toBeGreaterThan(10)
    expect(ways).toEqual(places)
  })

  test('repeats the titles of every table on every page, and breaks no row', async () => {
    for (const [id, tree] of trees) {
      const document = await xml(id, 'word/document.xml')
      const tables = writtenOf(tree).filter(({ kind }) => kind === 'table').length
      expect(count(document, '<w:tbl>'), id).toBe(tables)
      expect(count(document, '<w:tblHeader/>'), id).toBe(tables)
      expect(count(document, '<w:cantSplit/>'), id).toBe(count(document, '<w:tr>'))
    }
  })

  test('has no empty paragraphs, but for cells that are empty on purpose', async () => {
    for (const [id, tree] of trees) {
      const document = await xml(id, 'word/document.xml')
      const room = [...tree.blocks()]
        .flatMap((block) =>
          block.kind === 'table' && (block.toWriteIn || block.sparse) ? block.rows.flat() : [],
        )
        .filter((cell) => cell === '').length
      const empty = document
        .match(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>|<w:p\/>/g)
        ?.filter((one) => !/<w:t[ >]/.test(one))
      expect(empty?.length ?? 0, id).toBe(room)
    }
  })

  test('keeps line breaks, and leaves out signs that no XML takes', async () => {
    const blocks: Block[] = [{ kind: 'paragraph', text: 'Een\nTwee\u0007 <drie> & \ud800vier' }]
    const tree = { title: 'T', subtitle: '', language: 'nl', region: 'nl-NL', page: 'Pagina', blocks }
    const document = await textIn(await writeWord(tree), 'word/document.xml')
    expect(document).toMatch(/Een<\/w:t><\/w:r><w:r><w:br\/><w:t[^>]*>Twee &lt;drie&gt; &amp; .?vier</)
  })
})

function write(tree: DocumentTree): Promise<ArrayBuffer> {
  return writeWord({ ...tree, blocks: [...tree.blocks()] })
}

/** What is written of a document where no picture can be painted. */
function writtenOf(tree: DocumentTree): readonly Block[] {
  return [...tree.blocks()].flatMap((block) => (block.kind === 'picture' ? block.instead : [block]))
}

function xml(id: string, name: string): Promise<string> {
  const file = files.get(id)
  if (!file) throw new Error(`There is no ${id}`)
  return textIn(file, name)
}

function count(text: string, piece: string): number {
  return text.split(piece).length - 1
}
