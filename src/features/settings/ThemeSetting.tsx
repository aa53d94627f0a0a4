import { useTranslation } from 'react-i18next'
import { themes, useTheme } from '../../hooks/useTheme'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { RadioGroup } from '../../ui/RadioGroup'

export function ThemeSetting() {
  const { t } = useTranslation('settings')
  const [theme, choose] = useTheme()
  return (
    <Card>
      <Heading level={2} looks={3}>
        {t('theme.title')}
      </Heading>
      <RadioGroup
        legend={t('theme.legend')}
        options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
        value={theme}
        onChange={choose}
      />
    </Card>
  )
}
