/**
 * Where people can ask for help and tell what does not work. Whoever offers this copy sets `VITE_CONTACT` to a mail
 * address when building it. Without one, the app says so instead of sending people nowhere.
 */
export const contactAddress: string | undefined = import.meta.env.VITE_CONTACT || undefined
