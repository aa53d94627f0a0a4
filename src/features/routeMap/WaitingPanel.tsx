import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import { findStep } from '../../content/steps'
import { readAllSetAside } from '../../dossier/merging/readSetAside'
import type { Place } from '../../dossier/progress/partStatus'
import { readWaiting, type Waiting } from '../../dossier/progress/waiting'
import { useDecisionWords } from '../../hooks/useDecisionWords'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useToday } from '../../hooks/useToday'
import { TextLink } from '../../ui/TextLink'
import { NotChosenLink } from './NotChosenLink'
import { SidePanel } from './SidePanel'

/** What waits for people to decide, each with the screen where they can. */
export function WaitingPanel() {
  const { t } = useTranslation('routeMap')
  const { id } = useOpenDossier()
  const today = useToday()
  const view = useDossier((dossier) => dossier)
  const waiting = useMemo(() => readWaiting(view, today), [view, today])
  const wordsOf = useWaitingWords()
  const count = readAllSetAside(view).length
  const notChosen = count > 0 ? [{ id: 'setAside', content: <NotChosenLink count={count} /> }] : []
  return (
    <SidePanel
      title={t('waiting.title')}
      empty={t('waiting.none')}
      lines={[
        ...waiting.map((one) => ({
          id: keyOf(one),
          content: <TextLink href={hrefOf(id, one)}>{wordsOf(one)}</TextLink>,
        })),
        ...notChosen,
      ]}
    />
  )
}

function useWaitingWords() {
  const { t } = useTranslation('routeMap')
  const { t: method } = useTranslation('steps')
  const { t: opportunities } = useTranslation('opportunities')
  const { subject } = useDecisionWords()
  const format = useFormat()
  const nameOf = ({ title }: { readonly title: string }) => title.trim() || t('opportunity.untitled')

  return (one: Waiting): string => {
    if (one.kind === 'dispute') return t('waiting.dispute', { subject: subject(one.thread) })
    if (one.kind === 'closeStep') {
      const code = findStep(one.step)?.code
      return t('waiting.closeStep', { code, title: method(`steps.${one.step}.short`) })
    }
    if (one.kind === 'chooseRoute') return t('waiting.chooseRoute', { title: nameOf(one.opportunity) })
    const until = format.date(one.until)
    if (one.kind === 'resumePart') {
      const title = method(`parts.${one.part.id}.title`)
      return t('waiting.resumePart', { code: one.part.code, title, until })
    }
    const route = opportunities(`routeShort.${one.route}`)
    return t('waiting.resumeRoute', { title: nameOf(one.opportunity), route, until })
  }
}

function hrefOf(id: string, one: Waiting): string {
  if (one.kind === 'closeStep') return paths.step(id, one.step)
  if (one.kind === 'chooseRoute') return paths.opportunity(id, one.opportunity.id)
  if (one.kind === 'resumePart') return paths.part(id, one.place, one.part.id)
  if (one.kind === 'resumeRoute') return paths.route(id, one.opportunity.id, one.route)
  const { place, part } = one.about
  return part ? paths.part(id, place, part.id) : placeHref(id, place)
}

function placeHref(id: string, place: Place): string {
  return 'step' in place ? paths.step(id, place.step) : paths.route(id, place.opportunity, place.route)
}

function keyOf(one: Waiting): string {
  if (one.kind === 'dispute') return `dispute ${one.thread}`
  if (one.kind === 'closeStep') return `step ${one.step}`
  if (one.kind === 'chooseRoute') return `choose ${one.opportunity.id}`
  if (one.kind === 'resumeRoute') return `resume ${one.opportunity.id} ${one.route}`
  return `resume ${JSON.stringify(one.place)} ${one.part.id}`
}
