import styles from './TextLink.module.css'

/** The look of a link, for who draws so many that a component for each is too dear. */
export const linkClass = `nl-link ${styles.link}`
