import { findGuide } from '../../content/guides'
import { contractsOf } from '../../dossier/contracts/contractLinks'
import { readTalks } from '../../dossier/document/readRecords'
import { dateIn } from '../../dossier/naming/formats'
import { opportunityOfTalk, talkAnswer } from '../../dossier/talks/readTalk'
import { wordsUnder } from '../../words/wordsUnder'
import { askPart } from './askPart'
import { closingTable } from './closingTable'
import { defineDocument } from './define'
import { linkedContracts } from './linkedContracts'
import { check, document, facts, fieldOf, heading, madeWith, paragraph, table } from './pieces'
import type { Block, Field } from './tree'

const checks = ['both', 'open', 'people', 'needs', 'one', 'confirm'] as const

/**
 * A card to take along to a talk with a supplier: what the dossier knows, how to open, the questions of the guide with
 * room to write, and what to record. The guide is that of the last talk that was prepared, else that of the first talk
 * (G2); guides are our own proposal.
 */
export const conversationCard = defineDocument({
  id: 'conversationCard',
  address: 'gesprekskaart',
  about: 'opportunity',
  audience: ['duo', 'contractManagers'],
  subjects: ['conversationCard', 'talks'],
  tree(input) {
    const { view, words, opportunity: id } = input
    const place = { opportunity: id, route: 'contract' } as const
    const prepared = askPart(view, place, 'prepareTalk', words)
    const talk = askPart(view, place, 'talk', words)
    const opportunity = view.opportunities[id]
    const last = readTalks(view).findLast((one) => opportunityOfTalk(view, one)?.id === id)
    const guide = findGuide(last?.guide ?? '') ?? findGuide('explore')
    const guided = wordsUnder(words, `talks:guides.${guide?.id as string}.`)
    const say = wordsUnder(words, 'conversationCard:')
    const here = (label: string, text = '') => fieldOf(label, text, { opportunity: id }, words)

    function* blocks(): Generator<Block> {
      yield paragraph(say('aim', { goal: guided('goal'), minutes: String(guide?.minutes ?? '') }))
      yield heading(1, say('known'))
      yield facts(
        here(words('opportunities:fields.supplier'), opportunity?.supplier),
        here(words('papers:opportunity'), opportunity?.title),
        prepared.field('endsOn', say('ends')),
        clause(),
        talkOn(),
      )
      const linked = opportunity ? contractsOf(view, opportunity) : []
      if (linked.length > 0) yield linkedContracts(linked, words)
      yield heading(1, say('team'))
      yield prepared.lines('team', [1, 3])
      yield heading(1, say('prepared'))
      for (const field of ['inContract', 'alreadyDone', 'weOffer', 'weAsk', 'noPromise'] as const) {
        yield { kind: 'answer', field: prepared.field(field, say(field)) }
      }
      yield { kind: 'answer', field: here(words('opportunities:fields.tasks'), opportunity?.tasks) }
      yield { kind: 'heading', level: 1, text: say('open'), newPage: true }
      yield paragraph(guided('opening'), 'note')
      yield heading(1, say('questions'))
      yield {
        ...table(
          say('questions'),
          [
            [say('question'), 1],
            [say('answer'), 1],
          ],
          (guide?.questions ?? []).map((question) => [
            guided(`questions.${question}`),
            last ? talkAnswer(last, question) : '',
          ]),
        ),
        toWriteIn: true,
      }
      yield paragraph(guided('careful'), 'soft')
      yield { kind: 'heading', level: 1, text: say('close'), newPage: true }
      yield paragraph(guided('close'))
      yield paragraph(say('closeText'))
      yield closingTable(input, guide, last)
      yield heading(1, say('check'))
      yield {
        kind: 'checks',
        items: checks.map((id) => check(words(`talks:every.${id}`), false, words)),
      }
      yield madeWith(words)
    }

    function talkOn(): Field {
      const field = talk.field('talkOn', say('talkOn'))
      return last?.on ? { ...field, text: dateIn(words, last.on), state: 'filled' } : field
    }

    function clause(): Field {
      const said = opportunity?.clause ?? ''
      return here(say('clause'), said === '' ? '' : words(`opportunities:clauses.${said}`))
    }

    const name = opportunity?.supplier || opportunity?.title || words('opportunities:untitled')
    return document(input, say('title', { name }), blocks)
  },
})
