import { useSearchParams } from 'react-router'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import { readOpportunities } from '../../dossier/document/readRecords'
import { plannedOpportunities } from '../../dossier/opportunities/plannedOpportunities'
import { lastSession } from '../../dossier/workSession/lastSession'
import { readSessions } from '../../dossier/workSession/readSessions'
import { useDossier } from '../../hooks/useDossier'
import { useLanguage } from '../../hooks/useLanguage'

/** In which language documents are, and what they are about. Kept in the address, so that a link says it too. */
export function useDocumentChoice() {
  const [params, setParams] = useSearchParams()
  const { language: ofScreen, languages } = useLanguage()
  const opportunities = useDossier(readOpportunities)
  const first = useDossier((view) => (plannedOpportunities(view)[0] ?? readOpportunities(view)[0])?.id ?? '')
  const asked = params.get('taal')
  const language = languages.find(({ id }) => id === asked)?.id ?? ofScreen
  const wanted = params.get('kans')
  const opportunity = opportunities.find(({ id }) => id === wanted)?.id ?? first
  const canvases = useDossier(readCanvases)
  const wantedCanvas = params.get('canvas')
  const canvas = canvases.find(({ id }) => id === wantedCanvas)?.id ?? canvases[0]?.id ?? ''
  const sessions = useDossier(readSessions)
  const lastBegun = useDossier((view) => lastSession(view)?.id ?? '')
  const named = params.get('werksessie')
  const session = sessions.find(({ id }) => id === named)?.id ?? lastBegun
  const choose = (name: 'taal' | 'kans' | 'canvas' | 'werksessie', value: string) => {
    const next = new URLSearchParams(params)
    next.set(name, value)
    setParams(next, { replace: true })
  }
  return {
    language,
    languages,
    opportunity,
    opportunities,
    canvas,
    canvases,
    session,
    sessions,
    question: params.toString(),
    choose,
  }
}
