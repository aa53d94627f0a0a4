import { useTranslation } from 'react-i18next'

/** Writes a number of minutes as people say it: '3 uur', '2 uur en 30 minuten'. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation('workSession')
  return (minutes) => {
    const [whole, rest] = [Math.floor(minutes / 60), minutes % 60]
    const inMinutes = t('duration.minutes', { count: rest })
    if (whole === 0) return inMinutes
    const inHours = t('duration.hours', { count: whole })
    return rest === 0 ? inHours : t('duration.both', { hours: inHours, minutes: inMinutes })
  }
}
