import { useSearchParams } from 'react-router'
import { readCanvases } from '../../dossier/canvas/readCanvases'
import { plannedOpportunities } from '../../dossier/plannedOpportunities'
import { readOpportunities } from '../../dossier/readRecords'
import { useDossier } from '../../hooks/useDossier'
import { useLanguage } from '../../hooks/useLanguage'

/** In which language documents are, and about which opportunity or canvas. Kept in the address, so that a link says it too. */
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
  const choose = (name: 'taal' | 'kans' | 'canvas', value: string) => {
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
    question: params.toString(),
    choose,
  }
}
