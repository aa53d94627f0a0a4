import { wordsUnder } from '../../words/wordsUnder'
import { actionSheet } from './actionSheet'
import { actionTable } from './actionTable'
import { askPart } from './askPart'
import { writeCalendar } from './calendar'
import { defineDocument } from './define'
import { opportunityTable } from './opportunityTable'
import { document, facts, heading, madeWith, paragraph, value } from './pieces'
import type { Block } from './tree'

/** The action plan of step 3: goals, chosen opportunities, actions, means and risks, and who approved it. */
export const actionPlan = defineDocument({
  id: 'actionPlan',
  address: 'actieplan',
  about: 'dossier',
  audience: ['client', 'duo'],
  sheets: ({ view, words, today }) => [actionSheet(view, words, today)],
  calendar: writeCalendar,
  tree(input) {
    const { view, words, today } = input
    const place = { step: 'together' } as const
    const fields = askPart(view, place, 'planFields', words)
    const plan = askPart(view, place, 'actionPlan', words)
    const occasion = askPart(view, { step: 'commitment' }, 'occasion', words)
    const mandate = askPart(view, { step: 'commitment' }, 'mandate', words)
    const say = wordsUnder(words, 'papers:actionPlan.')

    function* blocks(): Generator<Block> {
      yield facts(
        fields.field('period', say('period')),
        plan.field('version', say('version')),
        plan.field('approvedBy', say('approvedBy')),
        plan.field('approvedOn', say('approvedOn')),
      )
      yield heading(1, say('occasion'))
      yield value(occasion.field('reason'))
      yield heading(1, say('goals'))
      yield { kind: 'answer', field: fields.field('goalShort', say('goalShort')) }
      yield { kind: 'answer', field: fields.field('goalLong', say('goalLong')) }
      yield facts(fields.field('goalPeople', say('goalPeople')), fields.field('goalHours', say('goalHours')))
      yield heading(1, say('opportunities'))
      yield paragraph(say('opportunitiesText'))
      yield opportunityTable(view, words)
      yield heading(1, say('actions'))
      yield actionTable(view, words, today)
      yield heading(1, say('people'))
      yield facts(
        mandate.field('hrLead', say('hrLead')),
        mandate.field('hrHours', say('hrHours')),
        mandate.field('procurementLead', say('procurementLead')),
        mandate.field('procurementHours', say('procurementHours')),
        mandate.field('decider', say('decider')),
        mandate.field('practicalPerson', say('practicalPerson')),
      )
      yield heading(1, say('means'))
      yield value(fields.field('means'))
      yield heading(1, say('risks'))
      yield fields.lines('risks', [3, 4, 2])
      yield heading(1, say('following'))
      yield { kind: 'answer', field: plan.field('indicators', say('indicators')) }
      yield { kind: 'answer', field: plan.field('rhythm', say('rhythm')) }
      yield { kind: 'answer', field: fields.field('communication', say('communication')) }
      yield facts(plan.field('evaluationOn', say('evaluationOn')))
      yield madeWith(words)
    }

    return document(input, fields.text('title') || words('papers:documents.actionPlan.title'), blocks)
  },
})
