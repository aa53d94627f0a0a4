import { useTranslation } from 'react-i18next'
import type { Session } from '../../../dossier/kinds/session'
import type { SessionBlock } from '../../../dossier/kinds/sessionBlock'
import { countPeople, readPeople } from '../../../dossier/workSession/readSessions'
import { useDossier } from '../../../hooks/useDossier'
import { Heading } from '../../../ui/Heading'
import { Stack } from '../../../ui/Stack'
import { useBlockWords } from '../useBlockWords'
import styles from './BringList.module.css'
import { PrintSheets } from './PrintSheets'
import shared from './prepare.module.css'

type BringListProps = { readonly session: Session; readonly blocks: readonly SessionBlock[] }

/** What to bring and to print: what every session needs, and what the blocks ask for. */
export function BringList({ session, blocks }: BringListProps) {
  const { t } = useTranslation('workSession')
  const wordsOf = useBlockWords(session)
  const people = useDossier((view) => readPeople(view, session.id))
  const count = Math.max(1, countPeople(session, people))
  // What several blocks need is brought once.
  const needs = new Map<string, readonly string[]>()
  for (const block of blocks) {
    const { material, title } = wordsOf(block)
    if (material) needs.set(material, [...(needs.get(material) ?? []), title || t('blocks.untitled')])
  }
  const always = [t('bring.laptop'), t('bring.cable'), t('bring.copy'), t('bring.pens', { count })]
  return (
    <section aria-labelledby="meenemen">
      <Stack>
        <Heading level={2} id="meenemen">
          {t('bring.title')}
        </Heading>
        <p className="pw-screen-only">{t('bring.lead')}</p>
        <ul className={styles.bring}>
          {[...always, t('bring.notes')].map((item) => (
            <li key={item}>{item}</li>
          ))}
          {[...needs].map(([material, titles]) => (
            <li key={material}>
              {material}{' '}
              <span className={shared.quiet}>{t('bring.withBlocks', { blocks: titles.join(', ') })}</span>
            </li>
          ))}
        </ul>
        <PrintSheets session={session} blocks={blocks} />
      </Stack>
    </section>
  )
}
