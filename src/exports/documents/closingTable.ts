import type { Guide } from '../../content/guides'
import type { Talk } from '../../dossier/kinds/talk'
import { outcomeOf } from '../../dossier/talks/readTalk'
import { wordsUnder } from '../../words/wordsUnder'
import { askPart } from './askPart'
import type { DocumentInput } from './define'
import { table } from './pieces'
import type { Block } from './tree'

/**
 * What to record of a talk: what was said if it was, and else room to write. The first talk of an opportunity is also
 * recorded in part 4B.2.
 */
export function closingTable(
  { view, words, opportunity }: DocumentInput,
  guide: Guide | undefined,
  talk: Talk | undefined,
): Block {
  const say = wordsUnder(words, 'conversationCard:')
  const first = askPart(view, { opportunity, route: 'contract' }, 'talk', words)
  const isFirst = guide?.id === 'explore'
  const noted = talk && outcomeOf(talk)
  const outcome = (noted && words(`talks:outcomes.${noted}`)) || (isFirst ? first.text('outcome') : '')
  const next = ['nextAction', 'nextBy', 'nextOn'].map(first.text).filter(Boolean).join(' · ')
  const rows = [
    ...(guide?.outcome
      ? [
          [say('outcome'), outcome || say('outcomes')],
          [say('why'), talk?.reason || (isFirst ? first.text('reason') : '')],
        ]
      : []),
    ...(isFirst ? [[say('first'), first.text('firstOpportunity')]] : []),
    [words('talks:fields.agreed'), talk?.agreed ?? ''],
    [say('next'), isFirst ? next : ''],
  ]
  return {
    ...table(
      say('close'),
      [
        [say('record'), 1],
        [say('answer'), 2],
      ],
      rows,
    ),
    toWriteIn: true,
  }
}
