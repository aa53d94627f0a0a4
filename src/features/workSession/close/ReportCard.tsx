import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { sessionReport } from '../../../exports/documents/sessionReport'
import { useDocument } from '../../../hooks/useDocument'
import { useErrorWords } from '../../../hooks/useErrorWords'
import { useLanguage } from '../../../hooks/useLanguage'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { useSaveDocument } from '../../../hooks/useSaveDocument'
import { ActionLink } from '../../../ui/ActionLink'
import { Button } from '../../../ui/Button'
import { Card } from '../../../ui/Card'
import { ErrorNotice } from '../../../ui/ErrorNotice'
import { Heading } from '../../../ui/Heading'
import { Cluster } from '../../../ui/Stack'

/** The report of a session, in Word, on paper and in the calendar. */
export function ReportCard({ session }: { session: string }) {
  const { t } = useTranslation('sessionClose')
  const { id } = useOpenDossier()
  const { language } = useLanguage()
  const errorWords = useErrorWords()
  const { made, error } = useDocument(sessionReport, { language, opportunity: '', session })
  const saving = useSaveDocument()
  const wrong = error ?? saving.error
  const save = (format: 'word' | 'calendar') => made && void saving.save(made, format, false)
  return (
    <Card as="section" labelledBy="verslag">
      <Heading level={2} id="verslag">
        {t('closed.reportTitle')}
      </Heading>
      <p>{t('closed.reportText')}</p>
      <Cluster>
        <Button variant="primary" icon="download" onPress={() => save('word')}>
          {t('closed.word')}
        </Button>
        <Button icon="calendar" onPress={() => save('calendar')}>
          {t('closed.calendar')}
        </Button>
        <ActionLink
          variant="secondary"
          icon="print"
          href={paths.document(id, sessionReport.address, `werksessie=${session}`)}
        >
          {t('closed.look')}
        </ActionLink>
      </Cluster>
      {wrong !== undefined && <ErrorNotice {...errorWords(wrong)} />}
    </Card>
  )
}
