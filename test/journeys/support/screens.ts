/** The addresses of screens, with the titles they show. */
export type Screens = Readonly<Record<string, string>>

/** Addresses that come after '#/'. */
export const outside = {
  'the start, the settings and an address that leads nowhere': {
    '': 'Samen met leveranciers werk maken',
    instellingen: 'Instellingen',
    nergens: 'Deze pagina is er niet',
    'd/onbekend': 'Dit dossier staat niet op dit apparaat',
  },
  'the statements': {
    toegankelijkheid: 'Toegankelijkheid',
    privacy: 'Privacy',
    over: 'Over Partnerwijzer',
  },
  'the self-scan': {
    zelfscan: 'Hoe ver zijn jullie met sociale inkoop?',
    'zelfscan/4': 'Onderwerp 4 van 10 Inzicht in contracten',
    'zelfscan/controle': 'Controleer je antwoorden',
    'zelfscan/uitslag': 'De uitslag van je zelfscan',
  },
  'the instruments, the examples, the glossary and the method': {
    instrumenten: 'Instrumenten voor sociale inkoop',
    voorbeelden: 'Praktijkvoorbeelden',
    'voorbeelden/P6': 'Hanzehogeschool Groningen en Cycloon',
    begrippen: 'Begrippen',
    stappenplan: 'Het stappenplan',
    'stappenplan/4B.2': '4B.2 Voer het verkennend gesprek',
  },
}

/** Addresses that come after that of a dossier. */
export const inEmptyDossier = {
  'the map and the steps': {
    '': 'Waterveen',
    '/stap/1': 'Stap 1 van 4 Commitment van het bestuur',
    '/stap/4': 'Stap 4 van 4 Doen',
    '/stap/9': 'Dit onderdeel is er niet',
  },
  'the self-scan': {
    '/zelfscan': 'Hoe ver zijn jullie samen?',
    '/zelfscan/inkoop': 'Dit deel is voor inkoop',
  },
  'the harvest of several organisations': {
    '/werksessie/oogst': 'Oogst van meer organisaties',
  },
  'the lists': {
    '/contracten': 'Contracten',
    '/kansen': 'Kansen',
    '/canvas': 'Canvassen',
    '/acties': 'Acties',
    '/acties?toon=tijdlijn': 'Acties',
    '/journaal': 'Journaal',
    '/documenten': 'Documenten',
  },
  'the roles and the talks': {
    '/rollen': 'Rollen en verantwoordelijkheden',
    '/gesprekken': 'Gesprekken',
  },
  'the work sessions': {
    '/werksessie': 'Werksessies',
    '/werksessie/nergens': 'Deze werksessie is er niet',
  },
  'the beamer': {
    '/werksessie/scherm': 'Er is nu geen werksessie',
  },
}

/** Addresses that come after that of the example. Between them the parts ask every kind of question. */
export const inFullDossier = {
  'the map and the steps': {
    '': 'Voorbeeld: sociale inkoop in Waterveen',
    '/stap/1': 'Stap 1 van 4 Commitment van het bestuur',
    '/stap/2': 'Stap 2 van 4 Enthousiasmeer je collega’s',
    '/stap/3': 'Stap 3 van 4 HR en inkoop samen: kansen en plan',
    '/stap/4': 'Stap 4 van 4 Doen',
  },
  'parts that ask for a text, a number, a date and a person': {
    '/stap/1/1.1': '1.1 Leg de aanleiding vast',
    '/stap/1/1.3': '1.3 Haal het besluit op',
    '/stap/4/4A.3': '4A.3 Kies het instrument',
  },
  'parts that ask for lines and a choice': {
    '/stap/2/2.1': '2.1 Vorm een coalitie',
    '/stap/2/2.3': '2.3 Deel verhalen',
    '/kansen/example-cleaning/contract/4B.1': '4B.1 Bereid het verkennend gesprek voor',
  },
  'the self-scan, the examples and the small start': {
    '/zelfscan': 'Hoe ver zijn jullie samen?',
    '/zelfscan/hr': 'HR is klaar',
    '/voorbeelden': 'Praktijkvoorbeelden',
    '/kleine-start': 'Kleine start',
  },
  'the contracts': {
    '/contracten': 'Contracten',
    '/contracten/kansenkaart': 'Met wie drinken we het eerst koffie?',
    '/contracten/example-contract-green': 'Groenonderhoud wijk Noord',
    '/contracten/nergens': 'Dit contract is er niet (meer)',
  },
  'the opportunities': {
    '/kansen': 'Kansen',
    '/kansen/example-cleaning': 'Dagploeg schoonmaak op het stadskantoor',
    '/kansen/example-catering/instrumenten': 'Kies het instrument',
    '/kansen/nergens': 'Deze kans is er niet (meer)',
  },
  'the canvases': {
    '/canvas': 'Canvassen',
    '/canvas/example-canvas': 'Kansenkaart Vijf afdelingen aan tafel',
    '/canvas/nergens': 'Dit canvas is er niet (meer)',
  },
  'the cards, the stacked job and the square': {
    '/canvas/card-example-cleaning': 'Projectkaart Dagploeg schoonmaak op het stadskantoor',
    '/canvas/example-job': 'Stapelbaan Stapelbaan rond het stadskantoor',
    '/canvas/example-square': 'Canvas Impact en haalbaarheid',
  },
  'the roles': {
    '/rollen': 'Rollen en verantwoordelijkheden',
    '/rollen?beeld=mensen': 'Rollen en verantwoordelijkheden',
    '/rollen/nergens/tender': 'Deze rollenmatrix is er niet (meer)',
  },
  'the roles as text': {
    '/rollen?beeld=rol': 'Rollen en verantwoordelijkheden',
    '/rollen/example-cleaning/contract?beeld=activiteit': 'Rollen en verantwoordelijkheden',
  },
  'the talks': {
    '/gesprekken?kans=example-cleaning': 'Gesprekken',
    '/gesprekken/example-talk-catering': 'Extra banen in de kantine Verkennend gesprek met een leverancier',
    '/gesprekken/nergens': 'Dit gesprek is er niet (meer)',
  },
  'the work sessions': {
    '/werksessie': 'Werksessies',
  },
  'the preparation of a work session': {
    '/werksessie/example-session-coming': 'Voorbereiding Start met Waterveense Tafel',
  },
  'the beamer': {
    '/werksessie/scherm?sessie=example-session': 'Dank jullie wel',
  },
  'what a work session left, and the last block of one that is coming': {
    '/werksessie/example-session': 'Vijf afdelingen aan tafel',
    '/werksessie/example-session-coming/afsluiten': 'Sluit af: Start met Waterveense Tafel',
    '/werksessie/oogst': 'Oogst van meer organisaties',
  },
  'the actions, the journal and the documents': {
    '/acties': 'Acties',
    '/acties?toon=tijdlijn': 'Acties',
    '/journaal': 'Journaal',
    '/documenten': 'Documenten',
  },
  'what leaves the dossier': {
    '/documenten/bestuursnotitie': 'Bestuursnotitie',
    '/documenten/actieplan?taal=en': 'Actieplan',
    '/documenten/gesprekskaart?kans=example-security': 'Gesprekskaart',
    '/documenten/rollenmatrix': 'Rollenmatrix',
    '/documenten/canvas?canvas=example-job': 'Canvas',
    '/documenten/verslag-werksessie': 'Verslag van een werksessie',
    '/documenten/nergens': 'Dit document is er niet',
  },
}
