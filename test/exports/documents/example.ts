import { readFileSync } from 'node:fs'
import path from 'node:path'
import { documents } from '../../../src/exports/documents'
import type { DocumentInput, DocumentKind } from '../../../src/exports/documents/define'
import type { DocumentTree } from '../../../src/exports/documents/tree'
import { exampleDay, exampleIn } from '../../support/example'
import { root } from '../../support/tools.mjs'
import { wordsIn } from '../words'

/** What a document of the example is made from, in a language. */
export async function exampleInput(language: 'nl' | 'en', opportunity = ''): Promise<DocumentInput> {
  const example = JSON.parse(readFileSync(path.join(root, 'locales', language, 'example.json'), 'utf8'))
  return {
    view: exampleIn(example),
    words: await wordsIn(language),
    today: exampleDay,
    opportunity,
    session: 'example-session',
  }
}

/** Every document of the example that people read, those about an opportunity for the one that came furthest. */
export async function exampleTrees(language: 'nl' | 'en'): Promise<(readonly [string, DocumentTree])[]> {
  const input = await exampleInput(language, 'example-cleaning')
  return (documents as readonly DocumentKind[]).flatMap(({ id, tree }) =>
    tree ? [[id, tree(input)] as const] : [],
  )
}
