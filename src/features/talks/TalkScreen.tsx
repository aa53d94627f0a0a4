import { useTranslation } from 'react-i18next'
import { useNavigate, useParams } from 'react-router'
import { paths } from '../../addresses/paths'
import { SetAside } from '../../components/SetAside'
import { findGuide } from '../../content/guides'
import { removeRecord, restoreRecord } from '../../dossier/commands/records'
import type { Talk } from '../../dossier/kinds/talk'
import { opportunityOfTalk } from '../../dossier/talks/readTalk'
import { useChange } from '../../hooks/useChange'
import { useDossier } from '../../hooks/useDossier'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Button } from '../../ui/Button'
import { PageTitle } from '../../ui/PageTitle'
import { Cluster, Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'
import { useToasts } from '../../ui/Toasts'
import { TalkAction } from './TalkAction'
import { TalkOutcome } from './TalkOutcome'
import { TalkPreparation } from './TalkPreparation'
import { TalkQuestions } from './TalkQuestions'
import styles from './TalkScreen.module.css'
import { useTalkWords } from './useTalkWords'

/** One talk: prepare it, take it along on paper, note what was said and what it came to. */
export default function TalkScreen() {
  const { talk: id = '' } = useParams()
  const talk = useDossier(({ talks }) => talks[id])
  if (!talk || talk.removed) return <NoSuchTalk />
  return <TalkPage key={id} talk={talk} />
}

function TalkPage({ talk }: { talk: Talk }) {
  const { t } = useTranslation('talks')
  const { t: dossierWords } = useTranslation('dossier')
  const dossier = useOpenDossier()
  const change = useChange()
  const navigate = useNavigate()
  const tell = useToasts()
  const words = useTalkWords()
  const opportunity = useDossier((view) => opportunityOfTalk(view, talk))
  const guide = findGuide(talk.guide)
  const title = words.guide(talk.guide)
  useScreenTitle(words.talk(talk))

  const takeAway = () => {
    change((draft) => removeRecord(draft, 'talks', talk.id))
    const onPress = () => change((draft) => restoreRecord(draft, 'talks', talk.id))
    tell({ text: t('removed'), action: { label: dossierWords('save.undo'), onPress } })
    void navigate(paths.talks(dossier.id).slice(1))
  }

  return (
    <div className={styles.talk}>
      <Stack gap={5}>
        <nav aria-label={t('title')} className="pw-screen-only">
          <Cluster gap={5}>
            <TextLink href={paths.talks(dossier.id, opportunity?.id)}>{t('toList')}</TextLink>
            {opportunity && (
              <TextLink href={paths.opportunity(dossier.id, opportunity.id)}>{t('toOpportunity')}</TextLink>
            )}
          </Cluster>
        </nav>
        <PageTitle above={opportunity?.title} lead={guide && t(`guides.${guide.id}.goal`)}>
          {title}
        </PageTitle>
        <SetAside root="talks" id={talk.id} />
        <div>
          <Button variant="primary" icon="print" onPress={() => print()}>
            {t('print')}
          </Button>
        </div>
        <TalkPreparation talk={talk} guide={guide} />
        {guide && <TalkQuestions talk={talk} guide={guide} />}
        <TalkOutcome talk={talk} guide={guide} />
        <TalkAction talk={talk} />
        <div>
          <Button variant="danger-subtle" icon="remove" onPress={takeAway}>
            {t('remove')}
          </Button>
        </div>
      </Stack>
    </div>
  )
}

function NoSuchTalk() {
  const { t } = useTranslation('talks')
  const { id } = useOpenDossier()
  useScreenTitle(t('notThere'))
  return (
    <>
      <PageTitle lead={t('notThereText')}>{t('notThere')}</PageTitle>
      <TextLink href={paths.talks(id)}>{t('toList')}</TextLink>
    </>
  )
}
