import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import type { DossierView } from '../../../dossier/document/view'
import type { Kind } from '../../../dossier/kinds'
import type { SessionWork } from '../../../dossier/workSession/sessionWork'
import { useMergeWords } from '../../../hooks/useMergeWords'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'

/** More of one kind would be a list that nobody reads. */
const most = 100

/** The kinds that have a name of their own here. Words: `sessionClose.closed.kinds`. */
const kinds = [
  'opportunities',
  'actions',
  'notes',
  'sessionPoints',
  'contracts',
  'canvases',
  'noteGroups',
  'talks',
  'items',
  'roles',
  'activities',
  'people',
  'examples',
  'scans',
  'stickers',
] as const satisfies readonly Kind[]

/** What a session made, by kind, with a link to where it is. */
export function MadeList({ made }: Pick<SessionWork, 'made'>) {
  const { t } = useTranslation('sessionClose')
  const { id: dossier, snapshot } = useOpenDossier()
  const names = useMergeWords(snapshot.current)
  return kinds.map((kind) => {
    const here = made.filter(({ root }) => root === kind)
    if (here.length === 0) return null
    return (
      <section key={kind} aria-label={t(`closed.kinds.${kind}`)}>
        <Heading level={3}>{t(`closed.kinds.${kind}`)}</Heading>
        <ul>
          {here.slice(0, most).map(({ root, id }) => {
            const href = hrefOf(dossier, snapshot.current, root, id)
            const name = names.arrival({ kind: 'added', root, id, differences: [] })
            return <li key={id}>{href ? <TextLink href={href}>{name}</TextLink> : name}</li>
          })}
        </ul>
        {here.length > most && <p>{t('closed.more', { count: here.length - most })}</p>}
      </section>
    )
  })
}

function hrefOf(dossier: string, view: DossierView, root: Kind, id: string): string | undefined {
  if (root === 'opportunities') return paths.opportunity(dossier, id)
  if (root === 'actions') return paths.actions(dossier)
  if (root === 'contracts') return paths.contract(dossier, id)
  if (root === 'talks') return paths.talk(dossier, id)
  if (root === 'canvases') return paths.canvas(dossier, id)
  if (root === 'notes' && view.notes[id]) return paths.canvas(dossier, view.notes[id].canvas)
  if (root === 'noteGroups' && view.noteGroups[id]) return paths.canvas(dossier, view.noteGroups[id].canvas)
  if (root === 'roles' || root === 'activities' || root === 'people') return paths.roles(dossier)
  return undefined
}
