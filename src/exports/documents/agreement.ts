import { sources } from '../../content/sources'
import { wordsUnder } from '../../words/wordsUnder'
import { askPart } from './askPart'
import { defineDocument } from './define'
import { document, facts, fieldOf, heading, madeWith, paragraph, table, value } from './pieces'
import type { Block } from './tree'

/**
 * The intentieverklaring of one opportunity, from 4B.3 and 4B.4. It says what both sides want, and that it changes no
 * contract; what a source says about that comes with the source, and a lawyer of one's own reads it.
 */
export const agreement = defineDocument({
  id: 'agreement',
  address: 'intentieverklaring',
  about: 'opportunity',
  audience: ['supplier', 'client'],
  tree(input) {
    const { view, words, opportunity: id } = input
    const place = { opportunity: id, route: 'contract' } as const
    const said = askPart(view, place, 'agreement', words)
    const roles = askPart(view, place, 'divideRoles', words)
    const opportunity = view.opportunities[id]
    const name = opportunity?.title || words('opportunities:untitled')
    const say = wordsUnder(words, 'papers:agreement.')
    const client = fieldOf(
      say('client'),
      view.about.organisation || view.about.title,
      { screen: 'documents' },
      words,
    )
    const supplier = fieldOf(say('supplier'), opportunity?.supplier ?? '', { opportunity: id }, words)

    function* blocks(): Generator<Block> {
      yield facts(client, supplier, fieldOf(say('about'), name, { opportunity: id }, words))
      yield paragraph(say('intro'))
      yield heading(1, say('goal'))
      yield value(said.field('goal'))
      yield heading(1, say('numbers'))
      yield said.lines('numbers', [3, 2, 2, 4])
      yield heading(1, say('targetGroup'))
      yield value(said.field('targetGroup'))
      yield paragraph(say('noNames'), 'soft')
      yield heading(1, say('whoDoesWhat'))
      yield said.lines('whoDoesWhat', [2, 2, 5])
      yield facts(
        roles.field('clientContact', say('clientContact')),
        roles.field('supplierContact', say('supplierContact')),
        roles.field('startOn', say('startOn')),
      )
      for (const field of ['guidance', 'measures', 'rhythm', 'term', 'ifNot', 'public'] as const) {
        yield heading(1, say(field))
        yield value(said.field(field))
      }
      yield heading(1, say('standing'))
      yield paragraph(say('noContract'))
      const { publisher, title } = sources['pianoo-wezenlijk']
      yield paragraph(
        say('source', {
          fact: words('steps:parts.agreement.facts.substantial'),
          title,
          publisher,
        }),
        'note',
      )
      yield heading(1, say('signing'))
      yield signatures()
      yield madeWith(words)
    }

    /** A row for each side, with room to write. */
    function signatures(): Block {
      const rows = [
        [client, '', '', ''],
        [supplier, '', '', ''],
      ]
      const columns = ['side', 'name', 'date', 'signature'] as const
      const shares = { side: 3, name: 3, date: 2, signature: 4 }
      return {
        ...table(
          say('signing'),
          columns.map((column) => [say(`columns.${column}`), shares[column]] as const),
          rows,
        ),
        toWriteIn: true,
      }
    }

    return document(input, say('title', { name }), blocks)
  },
})
