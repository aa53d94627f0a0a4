import type { i18n as Instance } from 'i18next'
import type { Words } from './Words'

/** The words of an app, in the language of the screen or in another. Their subjects have to be there already. */
export function wordsOf(instance: Instance, language?: string): Words {
  const say: (key: string, values: Readonly<Record<string, unknown>>) => string = instance.t
  return (key, values = {}) => say(key, language === undefined ? values : { ...values, lng: language })
}
