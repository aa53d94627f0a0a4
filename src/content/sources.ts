type Source = {
  readonly title: string
  readonly publisher: string
  readonly url?: `https://${string}`
  /** As far as it is known: '2018-11', '2020-10-27'. */
  readonly date?: string
}

/** Where facts come from, by the ids that content uses. Titles stay Dutch: they name Dutch publications. */
export const sources = {
  'dnz-praktijk': { title: 'Praktijkvoorbeelden sociale inkoop', publisher: 'De Normaalste Zaak' },
  'dnz-impact': { title: 'Impact maken met sociale inkoop', publisher: 'De Normaalste Zaak' },
  'zestor-ahk': {
    title: 'Interview met de Amsterdamse Hogeschool voor de Kunsten over sociale inkoop',
    publisher: 'Zestor',
  },
  'maatwerk-handreiking': {
    title: 'Handreiking Partnership en inkoopkracht: samen kom je verder (interview met Van Room en Schütte)',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/actueel/nieuws/2020/09/23/handreiking-partnership-en-inkoopkracht-samen-kom-je-verder',
    date: '2020-09-23',
  },
  'steunpunt-arnhem': {
    title: 'Steunpunt sociaal inkopen Arnhem en regio',
    publisher: 'Steunpunt sociaal inkopen Arnhem en regio',
  },
  handreiking: {
    title: 'Handreiking Partnerships voor meer banen (alleen het begin is ingezien)',
    publisher: 'De Normaalste Zaak',
    url: 'https://lawinsider.com/nl/contracts/97VSM6vpAPX',
    date: '2020-10',
  },
  'pianoo-nieuws': {
    title: 'Handreiking Partnerships voor meer banen vernieuwd',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/actueel/nieuws/handreiking-partnerships-voor-meer-banen-vernieuwd',
    date: '2020-10-27',
  },
  'fdoc-2019': {
    title: 'Partnership en inkoopkracht',
    publisher: 'De Normaalste Zaak (kopie op fdocuments.nl)',
    url: 'https://fdocuments.nl/document/partnership-en-inkoopkracht-de-normaalste-zaak-2020-1-6-voorwoord-beste.html',
  },
  'pianoo-doedag': {
    title: 'Social return: aan de slag',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/themas/maatschappelijk-verantwoord-inkopen-duurzaam-inkopen/mvi-themas/social-return/aan-de-slag',
  },
  'pianoo-visie': {
    title: 'Visie social return',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/visie-social-return',
    date: '2018-11',
  },
  'pianoo-sr': {
    title: 'Social return',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/themas/maatschappelijk-verantwoord-inkopen-duurzaam-inkopen/mvi-themas/social-return',
  },
  'pianoo-wezenlijk': {
    title: 'Visie: de wezenlijke wijziging',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/visie-de-wezenlijke-wijziging',
    date: '2017-04',
  },
  'pianoo-markt': {
    title: 'Verslag van een bijeenkomst over sociaal inkopen',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/themas/maatschappelijk-verantwoord-inkopen-duurzaam-inkopen/bijeenkomsten/verslagen-31',
  },
  'dnz-proeftuin': {
    title: 'Proeftuin Partnerships voor meer banen',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/initiatieven/proeftuin-partnerships-voor-meer-banen/',
  },
  'dnz-oproep': {
    title: 'Oproep: doe mee in de nieuwe proeftuinen Partnerships voor meer banen',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/oproep-doe-mee-in-de-nieuwe-proeftuinen-partnerships-voor-meer-banen/',
  },
  'dnz-2019': {
    title: 'Nu online: handreiking Partnership en inkoopkracht',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/nu-online-handreiking-partnership-en-inkoopkracht/',
  },
  'dnz-klein': {
    title: 'Kleine producten sociaal inkopen: weinig moeite, veel impact',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/kleine-producten-sociaal-inkopen-weinig-moeite-veel-impact/',
  },
  'dnz-uu22': {
    title: 'Universiteit Utrecht zet nieuwe stap in missie met sociale inkoop',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/universiteit-utrecht-zet-nieuwe-stap-in-missie-met-sociale-inkoop/',
  },
  'dnz-qa': {
    title: 'Q&A wet- en regelgeving rondom inclusief werkgeven',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/bijeenkomst-gemist/qa-wet-en-regelgeving-rondom-inclusief-werkgeven',
  },
  'dnz-qa-mei25': {
    title: 'Q&A wet- en regelgeving rondom inclusief werkgeven, mei 2025',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/bijeenkomst-gemist/qa-wet-en-regelgeving-rondom-inclusief-werkgeven-mei-2025/',
    date: '2025-05',
  },
  'brabant-commit': {
    title: 'Inkopen met impact: commitment in je organisatie',
    publisher: 'Provincie Noord-Brabant',
    url: 'https://publicaties.brabant.nl/inkopenmetimpact/commitment-in-je-organisatie-duplicate/',
  },
  'p31-impact': {
    title: 'Inkopen met impact',
    publisher: 'Platform31',
    url: 'https://www.platform31.nl/wat-we-doen/kennisdossiers/kennisdossier-impact-ondernemen/ecosysteem-van-impact-ondernemen/inkopen-met-impact',
  },
  'eud-markt': {
    title: 'Marktconsultatie',
    publisher: 'Europa decentraal',
    url: 'https://europadecentraal.nl/onderwerp/aanbesteden/voorbereiding-aanbesteding/marktconsultatie/',
  },
  'eud-avg': {
    title: 'Praktijkvraag over social return en persoonsgegevens',
    publisher: 'Europa decentraal',
    url: 'https://europadecentraal.nl/praktijkvraag/48933/',
  },
  'harlingen-niet': {
    title: 'Niet nakomen van verplichting',
    publisher: 'Gemeente Harlingen',
    url: 'https://www.harlingen.nl/niet-nakomen-van-verplichting',
  },
  'harlingen-plan': {
    title: 'Globaal plan van aanpak',
    publisher: 'Gemeente Harlingen',
    url: 'https://www.harlingen.nl/globaal-plan-van-aanpak',
  },
  podium24: {
    title: 'Aanbesteding gewonnen: zo verder',
    publisher: 'Podium24',
    url: 'https://podium24.nl/socialreturn/aanbestedingen-1/aanbesteding-gewonnen-zo-verder',
  },
  'opnaar-overzicht': {
    title: 'Geen enkel overzicht in uitkomst social return',
    publisher: 'Op naar de 125.000',
    url: 'https://www.opnaarde125000.nl/geen-enkel-overzicht-in-uitkomst-social-return/',
  },
  'rk-zaanstad': {
    title: 'Onderzoek naar SROI in Zaanstad openbaar',
    publisher: 'Rekenkamer Amsterdam',
    url: 'https://www.rekenkamer.amsterdam.nl/nieuws/onderzoek-naar-sroi-in-zaanstad-openbaar/',
    date: '2021-10-28',
  },
  'awvn-carving': {
    title: 'Jobcarving',
    publisher: 'AWVN',
    url: 'https://awvn.nl/inclusief-werkgeven/hr-van-a-tot-z/jobcarving',
  },
  'toolbox-taken': {
    title: 'Anders inrichten van bestaand werk: een concreet takenpakket en advies',
    publisher: 'Toolbox Inclusief',
    url: 'https://www.toolboxinclusief.nl/themas/a/anders-naar-bestaand-werk-kijken/stappenplan-anders-inrichten-van-bestaand-werk/een-concreet-takenpakket-en-advies',
  },
  radar: {
    title: 'Herziene Aanbestedingswet: kansen sociale ondernemingen nog onvoldoende benut',
    publisher: 'Radar Advies',
    url: 'https://www.radaradvies.nl/herziene-aanbestedingswet-kansen-sociale-ondernemingen-nog-onvoldoende-benut/',
  },
  'wspr-emc': {
    title: 'Multidisciplinaire aanpak bij Erasmus MC werkt',
    publisher: 'WSP Rijnmond',
    url: 'https://wsprijnmond.nl/inclusief-ondernemen/praktijkvoorbeelden/multidisciplinaire-aanpak-bij-erasmus-mc-werkt/',
    date: '2021-07-08',
  },
  'wsp-midbra': {
    title: 'Social Return on Investment',
    publisher: 'WSP Midden-Brabant',
    url: 'https://wspmiddenbrabant.nl/diensten/sociaal-ondernemen/social-return-on-investment',
  },
  deventer: {
    title: 'Samen maken we social return eenvoudiger voor bedrijven',
    publisher: 'Deventer RTV',
    url: 'https://www.deventerrtv.nl/samen-maken-we-social-return-eenvoudiger-voor-bedrijven/',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
