import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import { paths } from '../../addresses/paths'
import { Explained } from '../../components/Explained'
import { type GuideId, guides } from '../../content/guides'
import { addRecord } from '../../dossier/commands/records'
import { newId } from '../../dossier/document/newId'
import { rankAfter } from '../../dossier/document/rank'
import { readTalks } from '../../dossier/document/readRecords'
import { kinds } from '../../dossier/kinds'
import { readTalkFacts } from '../../dossier/talks/readTalk'
import { useChange } from '../../hooks/useChange'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Button } from '../../ui/Button'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import styles from './GuideList.module.css'

/** The guides, each with a way to prepare a talk. `opportunity` is what the talk will be about; empty for nothing yet. */
export function GuideList({ opportunity }: { opportunity: string }) {
  const { t } = useTranslation('talks')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()

  const prepare = (guide: GuideId) => {
    const id = newId()
    const { about: kind } = guides.find((one) => one.id === guide) ?? { about: 'dossier' }
    const { current } = dossier.snapshot
    const rank = rankAfter(readTalks(current).map((talk) => talk.rank))
    const route = guide === 'market' ? 'tender' : 'contract'
    const about = kind === 'opportunity' && opportunity ? `${opportunity}/${route}` : ''
    const facts = readTalkFacts(current, { id, ...kinds.talks.empty, guide, about })
    const supplier = facts.find((fact) => fact.id === 'supplier')?.value ?? ''
    const isWithSupplier = guide !== 'servicePoint' && guide !== 'employee'
    change((draft) =>
      addRecord(draft, 'talks', id, {
        guide,
        about,
        rank,
        ...(isWithSupplier && supplier && { with: supplier }),
      }),
    )
    void navigate(paths.talk(dossier.id, id).slice(1))
  }

  return (
    <ul className={`pw-list ${styles.guides}`}>
      {guides.map(({ id, code, minutes }) => (
        <Card as="li" key={id}>
          <Heading level={3} looks={4}>
            <span className={styles.code}>{code}</span> {t(`guides.${id}.title`)}
          </Heading>
          <p>
            <Explained text={t(`guides.${id}.goal`)} />
          </p>
          <p className={styles.time}>{t('minutes', { number: minutes })}</p>
          <div>
            <Button
              fullName={t('prepareFull', { title: t(`guides.${id}.title`) })}
              onPress={() => prepare(id)}
            >
              {t('prepare')}
            </Button>
          </div>
        </Card>
      ))}
    </ul>
  )
}
