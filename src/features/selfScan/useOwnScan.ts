import { useCallback, useEffect, useRef, useState } from 'react'
import { keepOwnScan, readOwnScan, scanKey } from '../../browser/ownScan'
import { recall, remember } from '../../browser/remember'
import type { ScanAnswer, ScanQuestion } from '../../content/selfScan'
import type { ScanAnswers } from '../../workflow/selfScan/score'

/** The scan of whoever sits here, kept by this browser with every answer. Follows other tabs. */
export function useOwnScan() {
  const [answers, setAnswers] = useState(readOwnScan)
  // Not read back from the browser: where storage is switched off, answers last as long as the page does.
  const latest = useRef(answers)
  const show = useCallback((next: ScanAnswers) => {
    latest.current = next
    setAnswers(next)
  }, [])
  useEffect(() => {
    const follow = ({ key: changed }: StorageEvent) => {
      if (changed === null || changed.endsWith(`.${scanKey}`)) show(readOwnScan())
    }
    addEventListener('storage', follow)
    return () => removeEventListener('storage', follow)
  }, [show])
  const replace = useCallback(
    (next: ScanAnswers) => {
      keepOwnScan(next)
      show(next)
    },
    [show],
  )
  const answer = useCallback(
    (question: ScanQuestion, given: ScanAnswer) => replace({ ...latest.current, [question]: given }),
    [replace],
  )
  return { answers, answer, replace }
}

/** Whether this browser keeps anything: an organisation can have switched that off. */
export function keepsAnswers(): boolean {
  const trial = 'selfScan.trial'
  remember(trial, 'yes')
  const kept = recall(trial) === 'yes'
  remember(trial, undefined)
  return kept
}
