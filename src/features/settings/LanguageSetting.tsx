import { useTranslation } from 'react-i18next'
import { useLanguage } from '../../hooks/useLanguage'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'

export function LanguageSetting() {
  const { t } = useTranslation('settings')
  const { language, languages, choose } = useLanguage()
  const options = languages.map(({ id, name }) => ({ value: id, label: <span lang={id}>{name}</span> }))
  return (
    <Card>
      <Heading level={2} looks={3}>
        {t('language.title')}
      </Heading>
      <RadioGroup
        legend={t('language.legend')}
        hint={t('language.hint')}
        options={options}
        value={language}
        onChange={choose}
      />
    </Card>
  )
}
