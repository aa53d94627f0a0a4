import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { readOpportunities } from '../../dossier/document/readRecords'
import { useDossier } from '../../hooks/useDossier'
import { SelectField } from '../../ui/SelectField'
import { ActionList } from './ActionList'
import { ByMoment } from './ByMoment'
import { ByOpportunity } from './ByOpportunity'
import { ByPerson } from './ByPerson'

const views = ['date', 'person', 'opportunity', 'timeline'] as const
type View = (typeof views)[number]

/** In the address as people read it, so that a view can be linked to. */
const names: Record<View, string> = {
  date: 'datum',
  person: 'persoon',
  opportunity: 'kans',
  timeline: 'tijdlijn',
}

/** The actions as one list, per person, per opportunity, or on a line through time. */
export function ActionViews() {
  const { t } = useTranslation('actions')
  const [search, setSearch] = useSearchParams()
  const view = views.find((one) => names[one] === search.get('toon')) ?? 'date'
  const isEmpty = useDossier((dossier) => readOpportunities(dossier).length === 0)
  const options = views.filter((one) => one !== 'opportunity' || !isEmpty || view === one)
  return (
    <>
      <div className="pw-screen-only">
        <SelectField
          label={t('show.label')}
          value={view}
          options={options.map((value) => ({ value, label: t(`show.${value}`) }))}
          onChange={(next) =>
            setSearch(next === 'date' ? {} : { toon: names[next as View] }, { replace: true })
          }
        />
      </div>
      <ActionList grouped={grouped[view]} />
    </>
  )
}

const grouped = { date: undefined, person: ByPerson, opportunity: ByOpportunity, timeline: ByMoment }
