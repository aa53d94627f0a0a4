import { useTranslation } from 'react-i18next'
import { paths } from '../../../addresses/paths'
import { readUnknowns } from '../../../dossier/answers/unknowns'
import { useDossier } from '../../../hooks/useDossier'
import { useOpenDossier } from '../../../hooks/useOpenDossier'
import { TextLink } from '../../../ui/TextLink'

/** How often the dossier says "weet ik nog niet", and where that stands. */
export function Unknowns() {
  const { t } = useTranslation('sessionClose')
  const { id } = useOpenDossier()
  const count = useDossier((view) => readUnknowns(view).length)
  if (count === 0) return null
  return (
    <p>
      {t('close.open', { count })} <TextLink href={paths.map(id)}>{t('close.toOpen')}</TextLink>
    </p>
  )
}
