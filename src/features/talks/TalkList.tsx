import { useTranslation } from 'react-i18next'
import { paths } from '../../addresses/paths'
import type { Talk } from '../../dossier/kinds/talk'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import styles from './TalkList.module.css'
import { useTalkWords } from './useTalkWords'

/** The talks that people prepared or held. */
export function TalkList({ talks }: { talks: readonly Talk[] }) {
  const { t } = useTranslation('talks')
  const { id } = useOpenDossier()
  const opportunities = useDossier((view) => view.opportunities)
  const words = useTalkWords()
  return (
    <section aria-labelledby="jullie-gesprekken">
      <Stack gap={3}>
        <Heading level={2} id="jullie-gesprekken">
          {t('list')}
        </Heading>
        <ul className={`pw-list ${styles.talkList}`}>
          {talks.map((talk) => (
            <li key={talk.id}>
              <TextLink href={paths.talk(id, talk.id)}>{words.talk(talk)}</TextLink>
              <div className={styles.about}>
                {[words.about({ opportunities }, talk), words.state(talk)].filter(Boolean).join(' · ')}
              </div>
            </li>
          ))}
        </ul>
      </Stack>
    </section>
  )
}
