/** The two lines that run side by side: HR with round stations, procurement with square ones. */
export function Mark() {
  return (
    <svg className="pw-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <path className="pw-mark__hr" d="M2 11h28" />
      <path className="pw-mark__procurement" d="M2 21h28" />
      <circle className="pw-mark__hr" cx="11" cy="11" r="4.5" />
      <rect className="pw-mark__procurement" x="17" y="17" width="8" height="8" />
    </svg>
  )
}
