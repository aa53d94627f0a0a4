import { useTranslation } from 'react-i18next'
import { recordPath } from '../../../addresses/recordPath'
import { kindNames } from '../../../dossier/kinds'
import { nameMany } from '../../../dossier/naming/kindWords'
import type { SessionWork } from '../../../dossier/workSession/sessionWork'
import { useNaming } from '../../../hooks/useNaming'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { Heading } from '../../../ui/Heading'
import { TextLink } from '../../../ui/TextLink'

/** More of one kind would be a list that nobody reads. */
const most = 100

/** What a session made, by kind, with a link to where it is. */
export function MadeList({ made }: Pick<SessionWork, 'made'>) {
  const { t } = useTranslation('sessionClose')
  const { id: dossier, snapshot } = useOpenDossier()
  const names = useNaming(snapshot.current)
  return kindNames.map((kind) => {
    const here = made.filter(({ root }) => root === kind)
    if (here.length === 0) return null
    const title = nameMany(kind, names.words)
    return (
      <section key={kind} aria-label={title}>
        <Heading level={3}>{title}</Heading>
        <ul>
          {here.slice(0, most).map(({ root, id }) => (
            <li key={id}>
              <TextLink href={recordPath(dossier, snapshot.current, root, id)}>
                {names.one(root, id)}
              </TextLink>
            </li>
          ))}
        </ul>
        {here.length > most && <p>{t('closed.more', { count: here.length - most })}</p>}
      </section>
    )
  })
}
