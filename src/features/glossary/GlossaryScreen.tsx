import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useLocation } from 'react-router'
import { SourceNotes } from '../../components/SourceNotes'
import { abbreviations, glossaryGroups, type Term, terms } from '../../content/glossary'
import { usePointedAt } from '../../hooks/usePointedAt'
import { useScreenTitle } from '../../hooks/useScreenTitle'
import { Card } from '../../ui/Card'
import { Heading } from '../../ui/Heading'
import { PageTitle } from '../../ui/PageTitle'
import { Stack } from '../../ui/Stack'
import { TextField } from '../../ui/TextField'
import styles from './GlossaryScreen.module.css'

const all: readonly Term[] = terms

/** The words of the field, with what they mean and who says so. */
export default function GlossaryScreen() {
  const { search, key } = useLocation()
  // Who is sent to a word sees it, whatever was looked for before.
  return <Glossary key={search === '' ? '' : key} />
}

function Glossary() {
  const { t, i18n } = useTranslation('glossary')
  const [text, setText] = useState('')
  useScreenTitle(t('title'))
  const pointed = usePointedAt('begrip')
  const language = i18n.resolvedLanguage
  const fold = (some: string) => some.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase(language)
  const wanted = fold(text).split(/\s+/).filter(Boolean)
  const fits = (...said: readonly string[]) => wanted.every((word) => fold(said.join(' ')).includes(word))
  const shown = all.filter(({ id }) =>
    fits(t(`terms.${id}.term`), t(`terms.${id}.other`), t(`terms.${id}.meaning`)),
  )
  const short = abbreviations.filter((id) => fits(id, t(`abbreviations.${id}`)))
  const count = shown.length + short.length
  const compare = (a: Term, b: Term) =>
    t(`terms.${a.id}.term`).localeCompare(t(`terms.${b.id}.term`), language)
  return (
    <Stack gap={5}>
      <PageTitle lead={t('lead')}>{t('title')}</PageTitle>
      <search className="pw-screen-only" aria-label={t('search')}>
        <TextField
          label={t('search')}
          hint={t('searchHint')}
          size="medium"
          value={text}
          onChange={setText}
          autoComplete="off"
        />
      </search>
      <p role="status">{count === 0 ? t('none') : t('count', { count })}</p>
      {glossaryGroups.map((group) => {
        const mine = shown.filter((term) => term.group === group).toSorted(compare)
        return (
          mine.length > 0 && (
            <Card key={group} as="section" labelledBy={`begrippen-${group}`}>
              <Heading level={2} id={`begrippen-${group}`}>
                {t(`groups.${group}`)}
              </Heading>
              <dl className={styles.glossary}>
                {mine.map(({ id, sources }) => (
                  <div key={id} className={id === pointed ? styles.pointed : undefined}>
                    <dt id={`begrip-${id}`} tabIndex={-1}>
                      {t(`terms.${id}.term`)}
                    </dt>
                    <dd>
                      {t(`terms.${id}.meaning`)} <SourceNotes of={sources} />
                    </dd>
                    <dd className={styles.other}>{t('other', { term: t(`terms.${id}.other`) })}</dd>
                  </div>
                ))}
              </dl>
            </Card>
          )
        )
      })}
      {short.length > 0 && (
        <Card as="section" labelledBy="afkortingen">
          <Heading level={2} id="afkortingen">
            {t('abbreviationsTitle')}
          </Heading>
          <dl className={styles.glossary}>
            {short.map((id) => (
              <div key={id} className={id === pointed ? styles.pointed : undefined}>
                <dt id={`begrip-${id}`} tabIndex={-1}>
                  {id}
                </dt>
                <dd>{t(`abbreviations.${id}`)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      )}
    </Stack>
  )
}
