/** Where part 2.2 keeps its answers: the tool and the part show the same. */
export const smallStartKey = 'colleagues/smallStart'
export const purchasesKey = `${smallStartKey}/purchases`

/** Small purchases that many organisations make. Words: `smallStart.ideas`. */
export const purchaseIdeas = ['lunch', 'flowers', 'hampers', 'print', 'venue'] as const

/** How many small purchases are advised to look at. */
export const advisedPurchases = 5
