import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import type { DossierRow } from '../../storage/database'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Cluster, Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import NewDossierForm from './NewDossierForm'
import styles from './StartSession.module.css'

type StartSessionProps = { readonly rows: readonly DossierRow[]; readonly onClose: () => void }

/** Asks in which dossier a work session is, or makes one for it, and goes to its sessions. */
export default function StartSession({ rows, onClose }: StartSessionProps) {
  const { t } = useTranslation('workSession')
  const { t: startWords } = useTranslation('start')
  const [making, setMaking] = useState(false)
  const title = useRef<HTMLHeadingElement>(null)
  const dossiers = rows.filter(({ deletedAt }) => deletedAt === undefined)
  useEffect(() => title.current?.focus(), [])
  if (making) return <NewDossierForm onClose={() => setMaking(false)} goTo={paths.sessions} />
  return (
    <Card as="section" labelledBy="in-welk-dossier">
      <Stack>
        <Heading level={2} id="in-welk-dossier" tabIndex={-1} ref={title}>
          {t('door.title')}
        </Heading>
        <p>{t(dossiers.length === 0 ? 'door.none' : 'door.lead')}</p>
        {dossiers.length > 0 && (
          <ul className={styles.sessionDossiers} aria-labelledby="in-welk-dossier">
            {dossiers.map((dossier) => (
              <li key={dossier.id}>
                <TextLink href={paths.sessions(dossier.id)}>{dossier.title}</TextLink>
              </li>
            ))}
          </ul>
        )}
        <Cluster>
          <Button icon="plus" onPress={() => setMaking(true)}>
            {startWords('new')}
          </Button>
          <Button variant="subtle" onPress={onClose}>
            {t('door.cancel')}
          </Button>
        </Cluster>
      </Stack>
    </Card>
  )
}
