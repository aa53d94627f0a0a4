import styles from './choices.module.css'

/** The look of a box to tick, for who draws one without a `CheckboxField`. */
export const checkboxClass = `utrecht-checkbox utrecht-checkbox--html-input ${styles.checkbox}`
