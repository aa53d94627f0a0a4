import { useEffect, useState } from 'react'

/** How long a pointer rests before what it could press steps aside, in milliseconds. */
const rest = 3000

/** Whether the pointer has been at rest for a while, so that what it could press may step aside. */
export function useQuietPointer(): boolean {
  const [quiet, setQuiet] = useState(false)
  useEffect(() => {
    let timer = setTimeout(() => setQuiet(true), rest)
    const wake = () => {
      setQuiet(false)
      clearTimeout(timer)
      timer = setTimeout(() => setQuiet(true), rest)
    }
    document.addEventListener('pointermove', wake)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('pointermove', wake)
    }
  }, [])
  return quiet
}
