import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { AppError } from '../errors'
import { useErrorWords } from '../hooks/useErrorWords'
import { useScreenTitle } from '../hooks/useScreenTitle'
import { ActionLink } from '../ui/ActionLink'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { ErrorNotice } from '../ui/ErrorNotice'
import { PageTitle } from '../ui/PageTitle'
import { Cluster, Stack } from '../ui/Stack'

export type ErrorScreenProps = {
  error: unknown
  onRetry: () => void
  /** Gives people their dossier as a file, where there is one. */
  rescue?: () => Promise<void>
}

/** Takes the place of a screen that broke: what is safe, and three ways on. */
export function ErrorScreen({ error, onRetry, rescue }: ErrorScreenProps) {
  const { t } = useTranslation('errors')
  const words = useErrorWords()
  const { title, wayOut } = words(error)
  const [failure, setFailure] = useState<unknown>()
  useScreenTitle(title)
  // The screen that people were on is gone, and their focus with it.
  useEffect(() => document.querySelector<HTMLElement>('main h1')?.focus(), [])
  // A part that did not load is asked for again only by a page that starts anew.
  const retry = () => (isMissingPart(error) ? location.reload() : onRetry())
  return (
    <Stack gap={5}>
      <PageTitle lead={wayOut}>{title}</PageTitle>
      <p>{t('screen.safe')}</p>
      <Cluster>
        <Button variant="primary" onPress={retry}>
          {t('screen.retry')}
        </Button>
        {rescue && (
          <Button icon="download" onPress={() => void rescue().catch(setFailure)}>
            {t('screen.rescue')}
          </Button>
        )}
        <ActionLink variant="secondary" href="#/">
          {t('screen.start')}
        </ActionLink>
      </Cluster>
      {failure !== undefined && <ErrorNotice {...words(failure)} />}
      {!(error instanceof AppError) && (
        <Disclosure summary={t('screen.details')}>
          <p>{t('screen.detailsText')}</p>
          <p>
            <code>{String(error)}</code>
          </p>
        </Disclosure>
      )}
    </Stack>
  )
}

function isMissingPart(error: unknown): boolean {
  return error instanceof TypeError && /import|module script/i.test(error.message)
}
