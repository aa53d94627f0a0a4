import { contractsOf } from '../../dossier/links'
import { dateIn, numberIn } from '../dossierFile/words'
import { askPart } from './askPart'
import { defineDocument } from './define'
import { document, facts, fieldOf, heading, madeWith, paragraph, table } from './pieces'
import type { Block, Field } from './tree'

const questions = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const
const checks = ['both', 'openQuestion', 'people', 'needs', 'agreement', 'confirm'] as const

/**
 * A card to take along to the first talk with a supplier (guide G2): what the dossier knows, how to open, ten questions
 * with room to write, and what to record. The guide is our own proposal.
 */
export const conversationCard = defineDocument({
  id: 'conversationCard',
  address: 'gesprekskaart',
  about: 'opportunity',
  audience: ['duo', 'contractManagers'],
  subjects: ['conversationCard'],
  tree(input) {
    const { view, words, opportunity: id } = input
    const place = { opportunity: id, route: 'contract' } as const
    const prepared = askPart(view, place, 'prepareTalk', words)
    const talk = askPart(view, place, 'talk', words)
    const opportunity = view.opportunities[id]
    const say = (key: string, values?: Record<string, string>) => words(`conversationCard:${key}`, values)
    const here = (label: string, text = '') => fieldOf(label, text, { opportunity: id }, words)

    function* blocks(): Generator<Block> {
      yield paragraph(say('aim'))
      yield heading(1, say('known'))
      yield facts(
        here(words('opportunities:fields.supplier'), opportunity?.supplier),
        here(words('papers:opportunity'), opportunity?.title),
        prepared.field('endsOn', say('ends')),
        clause(),
        talk.field('talkOn', say('talkOn')),
      )
      yield* contracts()
      yield heading(1, say('team'))
      yield prepared.lines('team', [1, 3])
      yield heading(1, say('prepared'))
      for (const field of ['inContract', 'alreadyDone', 'weOffer', 'weAsk', 'noPromise'] as const) {
        yield { kind: 'answer', field: prepared.field(field, say(field)) }
      }
      yield { kind: 'answer', field: here(words('opportunities:fields.tasks'), opportunity?.tasks) }
      yield { kind: 'heading', level: 1, text: say('open'), newPage: true }
      yield paragraph(say('opening'), 'note')
      yield heading(1, say('questions'))
      yield {
        ...table(
          say('questions'),
          [
            [say('question'), 1],
            [say('answer'), 1],
          ],
          questions.map((number) => [say(`ask.${number}`), '']),
        ),
        toWriteIn: true,
      }
      yield paragraph(say('signal'), 'soft')
      yield { kind: 'heading', level: 1, text: say('close'), newPage: true }
      yield paragraph(say('closeText'))
      yield {
        ...table(
          say('close'),
          [
            [say('record'), 1],
            [say('answer'), 2],
          ],
          [
            [say('outcome'), outcome()],
            [say('why'), room('reason')],
            [say('first'), room('firstOpportunity')],
            [say('next'), next()],
          ],
        ),
        toWriteIn: true,
      }
      yield heading(1, say('check'))
      yield {
        kind: 'checks',
        items: checks.map((check) => ({ text: say(`checks.${check}`), ticked: false })),
      }
      yield madeWith(words)
    }

    /** After the talk the card shows what was said; before it, there is room to write. */
    function room(field: 'reason' | 'firstOpportunity'): string {
      return talk.text(field)
    }

    function outcome(): string {
      return talk.text('outcome') || say('outcomes')
    }

    function next(): string {
      return [talk.text('nextAction'), talk.text('nextBy'), talk.text('nextOn')].filter(Boolean).join(' · ')
    }

    function clause(): Field {
      const said = opportunity?.clause ?? ''
      return here(say('clause'), said === '' ? '' : words(`opportunities:clauses.${said}`))
    }

    /** The contracts that belong to the opportunity, as far as there are any. */
    function* contracts(): Generator<Block> {
      const linked = opportunity ? contractsOf(view, opportunity) : []
      if (linked.length === 0) return
      const names = ['name', 'valuePerYear', 'ends', 'manager', 'clause'] as const
      yield table(
        say('contracts'),
        names.map((name) => [words(`contracts:fields.${name}`), name === 'name' ? 3 : 2] as const),
        linked.map((contract) => {
          const contractField = (name: (typeof names)[number], text: string) =>
            fieldOf(words(`contracts:fields.${name}`), text, { screen: 'contracts' }, words)
          const { name, supplier, valuePerYear, ends, manager } = contract
          return [
            contractField('name', name || supplier),
            contractField(
              'valuePerYear',
              valuePerYear === undefined ? '' : `€ ${numberIn(words, valuePerYear)}`,
            ),
            contractField('ends', ends && dateIn(words, ends)),
            contractField('manager', manager),
            words(`contracts:clauses.${contract.clause}`),
          ]
        }),
      )
    }

    const name = opportunity?.supplier || opportunity?.title || words('opportunities:untitled')
    return document(input, say('title', { name }), blocks)
  },
})
