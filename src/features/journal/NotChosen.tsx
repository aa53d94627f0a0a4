import { useTranslation } from 'react-i18next'
import { keyPath } from '../../addresses/keyPath'
import { SetAsideLine } from '../../components/SetAsideLine'
import { readAllSetAside } from '../../dossier/merging/readSetAside'
import { useDossier } from '../../hooks/useDossier'
import { useFormat } from '../../hooks/useFormat'
import { useNaming } from '../../hooks/useNaming'
import { useOpenDossier } from '../../hooks/useOpenDossier'
import { Heading } from '../../ui/Heading'
import { Stack } from '../../ui/Stack'
import { TextLink } from '../../ui/TextLink'

/** More at once would be a list that nobody reads. */
const most = 50

/** Everything that merges did not choose, each with where it belongs, and with the way to take it after all. */
export function NotChosen() {
  const { t } = useTranslation('setAside')
  const { id: dossier } = useOpenDossier()
  const view = useDossier((one) => one)
  const names = useNaming(view)
  const format = useFormat()
  const asides = readAllSetAside(view)
  if (asides.length === 0) return null
  return (
    <section aria-labelledby="niet-gekozen" className="pw-screen-only">
      <Stack>
        <Heading level={2} id="niet-gekozen">
          {t('title')}
        </Heading>
        <p>{t('list')}</p>
        {asides.slice(0, most).map((aside) => (
          <SetAsideLine key={aside.id} aside={aside} what={names.key(aside.root, aside.key)} names={names}>
            <p>
              {t('now', { value: names.now(aside.root, aside.key), date: format.date(aside.at) })}{' '}
              <TextLink
                href={keyPath(dossier, view, aside.root, aside.key)}
                aria-label={t('goFull', { what: names.key(aside.root, aside.key) })}
              >
                {t('go')}
              </TextLink>
            </p>
          </SetAsideLine>
        ))}
      </Stack>
    </section>
  )
}
