import { hoursOfJob } from '../../content/ranking'
import { numberIn } from '../../dossier/naming/formats'
import { wordsUnder } from '../../words/wordsUnder'
import { askPart } from './askPart'
import { defineDocument } from './define'
import { document, facts, fieldOf, heading, madeWith, value } from './pieces'
import type { Block } from './tree'

/** The note for the board, from step 1: what we ask, why, what it yields and what was decided. Made for one page. */
export const boardNote = defineDocument({
  id: 'boardNote',
  address: 'bestuursnotitie',
  about: 'dossier',
  audience: ['board', 'client'],
  tree(input) {
    const { view, words } = input
    const place = { step: 'commitment' } as const
    const occasion = askPart(view, place, 'occasion', words)
    const story = askPart(view, place, 'boardStory', words)
    const decision = askPart(view, place, 'boardDecision', words)
    const mandate = askPart(view, place, 'mandate', words)
    const say = wordsUnder(words, 'papers:boardNote.')

    function* blocks(): Generator<Block> {
      const whose = view.about.organisation || view.about.title
      yield facts(
        fieldOf(say('organisation'), whose, { screen: 'documents' }, words),
        mandate.field('decider', say('to')),
        fieldOf(say('from'), leads(), { place, part: 'mandate' }, words),
      )
      yield heading(1, say('ask'))
      yield value(story.field('ask'))
      yield heading(1, say('whyNow'))
      yield value(story.field('whyNow'))
      yield value(occasion.field('reason'))
      yield facts(
        occasion.field('goal', say('goal')),
        baseline(),
        occasion.field('alreadyThere', say('there')),
      )
      yield heading(1, say('yields'))
      yield value(story.field('yields'))
      yield heading(1, say('approach'))
      yield value(story.field('approach'))
      yield heading(1, say('costs'))
      yield value(story.field('costs'))
      yield heading(1, say('risks'))
      yield value(story.field('risks'))
      yield heading(1, say('decision'))
      yield value(story.field('decision'))
      yield heading(1, say('sayAloud'))
      yield value(story.field('sayAloud'))
      yield heading(1, say('taken'))
      yield value(decision.field('decision', say('taken')))
      yield facts(
        decision.field('decidedBy', say('by')),
        decision.field('decidedOn', say('on')),
        decision.field('sayWhere', say('sayWhere')),
        decision.field('sayWhen', say('sayWhen')),
      )
      yield madeWith(words)
    }

    /** 'Sanne (HR, 6 uur per week) en Mirjam (inkoop, 4 uur per week)', as far as it is known. */
    function leads(): string {
      return [
        lead('hr', mandate.text('hrLead'), mandate.text('hrHours')),
        lead('procurement', mandate.text('procurementLead'), mandate.text('procurementHours')),
      ]
        .filter(Boolean)
        .join(' · ')
    }

    function lead(side: 'hr' | 'procurement', name: string, hours: string): string {
      if (name === '') return ''
      return hours === '' ? say(side, { name }) : say(`${side}Hours`, { name, hours })
    }

    /** Jobs are counted by the hours of the jobs agreement: 78 hours is 3.1 jobs. */
    function baseline() {
      const field = occasion.field('hoursNow', say('baseline'))
      const hours = view.answers['commitment/occasion/hoursNow']
      if (typeof hours !== 'number') return field
      const jobs = numberIn(words, Math.round((hours / hoursOfJob) * 10) / 10)
      const text = say('baselineText', { hours: field.text, jobs, of: numberIn(words, hoursOfJob) })
      return { ...field, text }
    }

    const title = words('papers:documents.boardNote.title')
    return document(input, title, blocks, 'compact')
  },
})
