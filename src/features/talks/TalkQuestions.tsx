import { useTranslation } from 'react-i18next'
import { HardWords } from '../../components/HardWords'
import type { Guide } from '../../content/guides'
import { answerInTalk } from '../../dossier/commands/talks'
import type { Talk } from '../../dossier/kinds/talk'
import { talkAnswer } from '../../dossier/talks/readTalk'
import { useChange } from '../../hooks/useChange'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextArea } from '../../ui/TextArea'
import styles from './talks.module.css'

/** The questions of a guide, each with room for what was said; on paper that is room to write. */
export function TalkQuestions({ talk, guide }: { talk: Talk; guide: Guide }) {
  const { t } = useTranslation('talks')
  const change = useChange()
  return (
    <Card onPaper="bare" breaks as="section" labelledBy="vragen">
      <Stack>
        <Heading level={2} id="vragen">
          {t('sections.questions')}
        </Heading>
        {guide.questions.map((question, at) => (
          <TextArea
            key={question}
            label={
              <>
                <span className={styles.talkQuiet}>
                  {guide.code}-{at + 1}
                </span>{' '}
                {t(`guides.${guide.id}.questions.${question}`)}
              </>
            }
            value={talkAnswer(talk, question)}
            onChange={(text) => change((draft) => answerInTalk(draft, talk.id, question, text))}
            rows={3}
          />
        ))}
        <HardWords texts={guide.questions.map((question) => t(`guides.${guide.id}.questions.${question}`))} />
      </Stack>
    </Card>
  )
}
