import { useTranslation } from 'react-i18next'
import { isDecision } from '../content/decisions'
import { findPart, findStep } from '../content/steps'
import { progressOf } from '../dossier/progress/progressOf'
import { isSettlement, type JournalEntry } from '../workflow/journal'
import { planThread } from '../workflow/planMachine'
import { useDossier } from './useDossier'

/** Words for what the journal tells: the decision of an entry, and what its thread is about. */
export function useDecisionWords() {
  const { t } = useTranslation('decisions')
  const { t: journalWords } = useTranslation('journal')
  const { t: stepWords } = useTranslation('steps')
  const { t: opportunityWords } = useTranslation('opportunities')
  const opportunities = useDossier((dossier) => dossier.opportunities)
  const { threads } = useDossier(progressOf)

  /** 'Onderdeel klaar'. An entry that decides nothing settled a dispute, or went back. */
  function decision(entry: JournalEntry): string {
    const { event, continues, thread } = entry
    if (event !== null) return isDecision(event) ? t(event) : t('unknown', { event })
    if (continues === null) return t('wentToStart')
    return isSettlement(entry, threads.get(thread) ?? []) ? t('settled') : t('wentBack')
  }

  /** '1.1 Leg de aanleiding vast', 'Schoonmaak: route bestaand contract'. */
  function subject(thread: string): string {
    if (thread === planThread) return journalWords('subject.plan')
    const [first = '', second = '', third = ''] = thread.split('/')
    const step = findStep(first)
    if (step && second === '') {
      return journalWords('subject.step', { code: step.code, title: stepWords(`steps.${step.id}.title`) })
    }
    const part = findPart(step ? second : third)
    const partWords = part && { code: part.code, title: stepWords(`parts.${part.id}.title`) }
    if (step) return partWords ? journalWords('subject.part', partWords) : thread
    const title = opportunities[first]?.title || opportunityWords('untitled')
    if (!partWords)
      return journalWords('subject.route', { title, route: opportunityWords(`route.${second}`) })
    return journalWords('subject.routePart', { title, code: partWords.code, part: partWords.title })
  }

  return { decision, subject }
}
