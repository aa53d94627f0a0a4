import { useTranslation } from 'react-i18next'
import type { DossierRow as Row } from '../../storage/database'
import { Button } from '../../ui/Button'
import { Disclosure } from '../../ui/Disclosure'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import styles from './DossierList.module.css'
import { DossierRow } from './DossierRow'

type DossierListProps = { readonly rows: readonly Row[]; readonly onChanged: () => void }

/** The dossiers on this device, last changed first, and those that can still come back. */
export function DossierList({ rows, onChanged }: DossierListProps) {
  const { t } = useTranslation('start')
  const dossiers = rows.filter(({ deletedAt }) => deletedAt === undefined)
  const deleted = rows.filter(({ deletedAt }) => deletedAt !== undefined)
  return (
    <section aria-labelledby="dossiers">
      <Stack>
        <Heading level={2} id="dossiers">
          {t('list.title')}
        </Heading>
        {dossiers.length === 0 ? (
          <p>{t('list.empty')}</p>
        ) : (
          <ul className={styles.dossiers}>
            {dossiers.map((dossier) => (
              <DossierRow key={dossier.id} dossier={dossier} onChanged={onChanged} />
            ))}
          </ul>
        )}
        {deleted.length > 0 && <Deleted rows={deleted} onChanged={onChanged} />}
      </Stack>
    </section>
  )
}

function Deleted({ rows, onChanged }: DossierListProps) {
  const { t } = useTranslation('start')
  const restore = async (id: string) => {
    const { undeleteDossier } = await import('../../storage/dossierList')
    await undeleteDossier(id)
    onChanged()
  }
  return (
    <Disclosure summary={t('list.trash')}>
      <p>{t('list.trashText')}</p>
      <ul>
        {rows.map(({ id, title }) => (
          <li key={id}>
            {title}{' '}
            <Button
              variant="subtle"
              onPress={() => void restore(id)}
              fullName={t('list.restoreFor', { title })}
            >
              {t('list.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
