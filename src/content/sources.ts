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
  spark: {
    title: 'Leveranciersmiddag van het ministerie van SZW',
    publisher: 'Ministerie van Sociale Zaken en Werkgelegenheid (op Adobe Spark)',
    url: 'https://spark.adobe.com/page/FN4PetHNcqycg/',
    date: '2018-10-16',
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
  'oag-2018': {
    title: 'Banen voor arbeidsbeperkten: welke inkoopcategorieën zijn kansrijk?',
    publisher: 'Organisatieadviesgroep',
    url: 'https://organisatieadviesgroep.nl/2018/09/06/banen-voor-arbeidsbeperkten-welke-inkoopcategorieen-zijn-kansrijk/',
    date: '2018-09-06',
  },
  binnenwerk: {
    title: 'Vijf noordelijke rijksdiensten ondertekenen overeenkomst met Binnenwerk',
    publisher: 'UBR',
    url: 'https://www.ubrijk.nl/service/binnenwerk/nieuws/2019/07/17/vijf-noordelijke-rijksdiensten-ondertekenen-overeenkomst-met-binnenwerk',
    date: '2019-07-17',
  },
  'dnz-uu20': {
    title: 'Van proeftuin tot implementatie: meer banen dankzij samenwerking tussen UU en leveranciers',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/van-proeftuin-tot-implementatie-meer-banen-dankzij-samenwerking-tussen-uu-en-leveranciers/',
  },
  'dnz-sept': {
    title: '21 september: sociale inkoop',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/21-september-sociale-inkoop/',
  },
  'pianoo-hanze': {
    title: 'Met deze aanbesteding zetten we zo veel mogelijk op maatschappelijk verantwoord ondernemen',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/met-deze-aanbesteding-zetten-we-zo-veel-mogelijk-op-maatschappelijk-verantwoord-ondernemen',
  },
  'isnv-post': {
    title: 'Kostenbesparing en SROI: succesvolle aanbesteding postdiensten',
    publisher: 'Inkoopsamenwerking Noord-Veluwe',
    url: 'https://isnv.nl/verhalen/kostenbesparing-en-sroi:-succesvolle-aanbesteding-postdiensten',
  },
  nhl: {
    title: 'NHL Stenden kiest voor waardengedreven aanbesteding in afvalpartnerschap met Omrin',
    publisher: 'Duurzaam Ondernemen',
    url: 'https://www.duurzaam-ondernemen.nl/nhl-stenden-kiest-voor-waarden-gedreven-aanbesteding-in-afvalpartnerschap-met-omrin/',
    date: '2026-02-23',
  },
  'mvm-making': {
    title: 'Making of SROI',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/sroi-uitgelegd/making-of-sroi',
  },
  'mvm-lev': {
    title: 'Leveranciers',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/leveranciers',
  },
  'mvm-over': {
    title: 'Over Maatwerk voor Mensen',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/over-maatwerk-voor-mensen',
  },
  'mvm-bestek': {
    title: 'Voorbeeldbestektekst bij social return als gunningscriterium',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/documenten/brochures/2019/10/21/voorbeeldbestektekst-bij-hantering-social-return-als-gunningscriterium',
    date: '2019-10-21',
  },
  bloemendaal: {
    title: 'Inkoopregeling met social return (CVDR657815)',
    publisher: 'Lokale regelgeving (overheid.nl)',
    url: 'https://lokaleregelgeving.overheid.nl/CVDR657815/?',
  },
  vliet: {
    title: 'Gemeente eist inzet werkzoekenden',
    publisher: 'Vlietnieuws',
    url: 'https://vlietnieuws.nl/2025/07/06/gemeente-eist-inzet-werkzoekenden/',
    date: '2025-07-06',
  },
  'pianoo-282': {
    title: 'Tips uit de theorie en praktijk bij bijeenkomst voorbehouden opdrachten',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/tips-uit-de-theorie-en-praktijk-bij-bijeenkomst-voorbehouden-opdrachten-verslag-23-mei-2019',
    date: '2019-05-23',
  },
  'pianoo-wijz': {
    title: 'Niet-wezenlijke wijziging (kopie van een pagina van PIANOo)',
    publisher: 'PIANOo',
    url: 'https://bluecoastsivota.com/article/niet-wezenlijke-wijziging-pianoo-expertisecentrum-aanbesteden',
  },
  'eud-sociaal': {
    title: 'Sociale criteria',
    publisher: 'Europa decentraal',
    url: 'https://europadecentraal.nl/onderwerp/aanbesteden/sociale-criteria/',
  },
  'eud-wezenlijk': {
    title: 'Wezenlijke wijziging',
    publisher: 'Europa decentraal',
    url: 'https://basis.europadecentraal.nl/onderwerp/aanbesteden/aankondiging-tot-gunning/wezenlijke-wijziging/',
  },
  isgv: {
    title: 'Handboek: bijzondere uitvoeringsvoorwaarde',
    publisher: 'isgv.nl',
  },
  'openkamer-282': {
    title: 'Kamervraag 2018Z13020 over artikel 2.82',
    publisher: 'Open Kamer',
    url: 'https://www.openkamer.org/kamervraag/2018Z13020/',
    date: '2018',
  },
  aeves: {
    title: 'Voorbehouden opdrachten vergroten banenkansen gehandicapten en kansarmen',
    publisher: 'Aeves Benefit',
    url: 'https://aevesbenefit.com/news/voorbehouden-opdrachten-vergroten-banenkansen-gehandicapten-en-kansarmen/',
  },
  'vhadv-282': {
    title: 'Voorbehouden opdrachten',
    publisher: 'vhadvocaat.nl',
    url: 'https://vhadvocaat.nl/wijziging-aanbestedingswet/voorbehouden-opdrachten/',
  },
  'vhadv-markt': {
    title: 'Hoe is marktconsultatie geregeld?',
    publisher: 'vhadvocaat.nl',
    url: 'https://vhadvocaat.nl/blog/hoe-is-marktconsultatie-geregeld/',
  },
  'vhadv-wijz': {
    title: 'Wijziging opdracht na aanbesteding',
    publisher: 'vhadvocaat.nl',
    url: 'https://vhadvocaat.nl/kennisbank-aanbestedingsrecht/wijziging-opdracht-na-aanbesteding/',
  },
  hoogstrate: {
    title: 'Contractmanagement: wijzigingen',
    publisher: 'Peter Hoogstrate',
    url: 'https://www.peterhoogstrate.nl/p/contractmanagement-wijzigingen.html',
  },
  hekkelman: {
    title: 'Het clusterverbod van artikel 1.5 Aanbestedingswet 2012',
    publisher: 'Hekkelman',
    url: 'https://www.hekkelman.nl/kennis/het-clusterverbod-van-artikel-1-5-aanbestedingswet-2012/',
  },
  'cafe-cluster': {
    title: 'Clusteren',
    publisher: 'Aanbestedingscafé',
    url: 'https://www.aanbestedingscafe.nl/wiki/clusteren',
  },
  lexboost: {
    title: 'Uitspraak ECLI:NL:RBNHO:2025:14647',
    publisher: 'Rechtbank Noord-Holland (via Lexboost)',
    url: 'https://lexboost.com/rechtspraak/ECLI:NL:RBNHO:2025:14647',
    date: '2025',
  },
  eindhoven: {
    title: 'Handboek social return bij aanbesteden',
    publisher: 'docplayer.nl',
  },
  'wizzr-twente': {
    title: 'In Twente is SROI continu in ontwikkeling',
    publisher: 'Wizzr',
    url: 'https://www.wizzr.nl/klantverhalen/7/in-twente-is-sroi-continu-in-ontwikkeling/',
  },
  'pso-sr': {
    title: 'Waarom de PSO bij social return',
    publisher: 'PSO Nederland',
    url: 'https://www.pso-nederland.nl/waarom-de-pso-bij-social-return',
  },
  'rbl-midden': {
    title: 'Regionaal steunpunt SROI',
    publisher: 'WerkgeversServicepunt Midden-Gelderland',
    url: 'https://www.rblmidden-gelre.nl/home+wsp/advies/steunpunt+sroi/default.aspx',
  },
  negometrix: {
    title: 'Toepassen social return vereist multidisciplinair contractmanagement',
    publisher: 'Negometrix',
    url: 'https://www.negometrix.com/nl/blog/toepassen-social-return-vereist-multi-disciplinair-contractmanagement/',
    date: '2021-07-13',
  },
  'mvm-rijk': {
    title: 'Rijksoverheid',
    publisher: 'Maatwerk voor Mensen',
    url: 'https://www.maatwerkvoormensen.nl/rijksoverheid',
  },
  'mkb-infra': {
    title: 'Is WIZZR AVG-proof?',
    publisher: 'MKB INFRA',
    url: 'https://mkb-infra.nl/nieuws/291-is-wizzr-avg-proof',
  },
  'mvoi-2024': {
    title: 'Maatschappelijk verantwoord opdrachtgeven en inkopen (MVOI)',
    publisher: 'Consultancy.nl',
    url: 'https://www.consultancy.nl/nieuws/53421/maatschappelijk-ventwoord-opdrachtgeven-en-inkopen-mvoi',
    date: '2024-05-08',
  },
  zet: {
    title: 'MVI-zelfevaluatietool helpt overheden beter maatschappelijk verantwoord inkopen',
    publisher: 'TenderNed',
    url: 'https://www.tenderned.nl/cms/nieuws/mvi-zelfevaluatie-tool-helpt-overheden-beter-maatschappelijk-verantwoord-inkopen',
  },
  nic: {
    title: 'Het NIC lanceert volwassenheidsmodel voor maatschappelijk verantwoord inkopen',
    publisher: 'Consultancy.nl',
    url: 'https://www.consultancy.nl/nieuws/46143/het-nic-lanceert-volwassenheidsmodel-voor-maatschappelijk-verantwoord-inkopen',
    date: '2023-04-04',
  },
  'dnz-uu19': {
    title: 'Eerst doen, die obstakels zijn van latere zorg',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/eerst-doen-die-obstakels-zijn-van-latere-zorg/',
    date: '2019',
  },
  'uu-en': {
    title: 'University and facility partners join forces for people with an occupational disability',
    publisher: 'Universiteit Utrecht',
    url: 'https://www.uu.nl/en/news/university-and-facility-partners-join-forces-for-people-with-an-occupational-disability',
  },
  'dnz-dji19': {
    title: 'De DJI en Sodexo helpen samen ex-gedetineerden aan het werk',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/de-dji-en-sodexo-helpen-samen-ex-gedetineerden-aan-het-werk/',
    date: '2019',
  },
  'dnz-dji20': {
    title: 'Sodexo vindt goede medewerkers, ex-gedetineerden bouwen toekomst op',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/sodexo-vindt-goede-medewerkers-ex-gedetineerden-bouwen-toekomst-op/',
    date: '2020',
  },
  'gouda-iss': {
    title: 'Meer banen in Midden-Holland voor mensen die al langer niet aan de slag kunnen komen',
    publisher: 'Gemeente Gouda',
    url: 'https://www.gouda.nl/Bestuur_en_organisatie/Publicaties_en_besluiten/Nieuwsberichten/Meer_banen_in_Midden_Holland_voor_mensen_die_al_langer_niet_aan_de_slag_kunnen_komen',
    date: '2019-10-04',
  },
  'ser-iss': {
    title: 'Good practice: ISS',
    publisher: 'SER',
    url: 'https://www.ser.nl/nl/thema/diversiteitinbedrijf/actueel/nieuws/good-practice-ISS',
  },
  'wspr-emc2': {
    title: 'Erasmus MC vindt werk het beste medicijn',
    publisher: 'WSP Rijnmond',
    url: 'https://wsprijnmond.nl/actueel/erasmus-mc-vindt-werk-het-beste-medicijn/',
  },
  'extend-cycloon': {
    title: 'Cycloon post & koeriers behaalt PSO 30+-certificaat',
    publisher: 'Extend MVO',
    url: 'https://www.extendmvo.nl/referentie/cycloon-post-koeriers-behaalt-pso-30-certificaat/',
    date: '2019-12-19',
  },
  'opnaar-r': {
    title: 'Rotterdam scherpt social return aan',
    publisher: 'Op naar de 125.000',
    url: 'https://www.opnaarde125000.nl/rotterdam-scherpt-social-return-aan/',
  },
  rotterdamstyle: {
    title: 'Rotterdam leads with updated social return goals',
    publisher: 'Rotterdam Style',
    url: 'https://rotterdamstyle.com/city-news/rotterdam-leads-with-updated-social-return-goals',
    date: '2024-02-29',
  },
  'pianoo-utrecht': {
    title: 'Opdrachtnemers creatief aan zet bij invulling van social return',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/opdrachtnemers-creatief-aan-zet-bij-invulling-van-social-return',
    date: '2019-08',
  },
  'denkdoe-postnl': {
    title: 'Zo maken het Rijk en PostNL samen impact',
    publisher: 'DenkDoeDuurzaam',
    url: 'https://www.denkdoeduurzaam.nl/actueel/nieuws/2022/8/30/van-efficientere-routes-door-de-stad-tot-sociale-projecten-met-een-glimlach-zo-maken-het-rijk-en-postnl-samen-impact',
    date: '2022-08-30',
  },
  'rk-openresearch': {
    title: 'Social Return on Investment in Zaanstad',
    publisher: 'Openresearch Amsterdam',
    url: 'https://openresearch.amsterdam/en/page/87030/social-return-on-investment-in-zaanstad',
    date: '2021',
  },
  brabant: {
    title: 'Sociaal inkopen',
    publisher: 'Provincie Noord-Brabant',
    url: 'https://www.brabant.nl/onderwerpen/leefbaarheid/sociaal-inkopen',
  },
  utoday: {
    title: 'UT tekent convenant voor sociale duurzaamheid',
    publisher: 'U-Today',
    url: 'https://www.utoday.nl/news/73909/ut-tekent-convenant-voor-sociale-duurzaamheid',
    date: '2023',
  },
  vacatures: {
    title: 'Begrippenlijst: social return',
    publisher: 'Vacatures.nl',
    url: 'https://www.vacatures.nl/begrippenlijst/social-return/',
  },
  'pianoo-rijk': {
    title: 'Social return: aan de slag bij het Rijk',
    publisher: 'PIANOo',
    url: 'https://www.pianoo.nl/nl/themas/maatschappelijk-verantwoord-inkopen-duurzaam-inkopen/mvi-themas/social-return/aan-de-slag-0',
  },
  'dnz-functie': {
    title: 'Utrechtse werkgevers aan de slag met functiecreatie',
    publisher: 'De Normaalste Zaak',
    url: 'https://www.denormaalstezaak.nl/utrechtse-werkgevers-aan-de-slag-met-functiecreatie/',
  },
  denkdoe: {
    title: 'Stimuleren arbeidsparticipatie',
    publisher: 'DenkDoeDuurzaam',
    url: 'https://www.denkdoeduurzaam.nl/doelen/stimuleren-arbeidsparticipatie',
  },
  reuma: {
    title: 'Banenafspraak',
    publisher: 'ReumaZorg Nederland',
    url: 'https://reumazorgnederland.nl/banenafspraak/',
  },
  'lkv-2026': {
    title: 'Loonkostenvoordeel in 2026',
    publisher: 'Hulsman',
    url: 'https://www.hulsman.nl/?p=2656',
    date: '2026',
  },
  'rijk-lks': {
    title: 'Stimulering werkgevers: mensen met een arbeidsbeperking aannemen',
    publisher: 'Rijksoverheid',
    url: 'https://www.rijksoverheid.nl/onderwerpen/werken-met-arbeidsbeperking/stimulering-werkgevers-aannemen-mensen-met-arbeidsbeperking',
  },
  're-vo': {
    title: 'Subsidies bij re-integratie',
    publisher: 'Re-integratiegids VO',
    url: 'https://www.re-integratiegids-vo.nl/arbeidsongeschiktheid/re-integratie/subsidies/',
  },
  'awvn-reg': {
    title: 'Regelingen en instrumenten',
    publisher: 'AWVN',
    url: 'https://www.awvn.nl/inclusief-werkgeven/regelingen-instrumenten/',
  },
  hw: {
    title: 'Subsidies en regelingen',
    publisher: 'HW Werkt',
    url: 'https://www.hwwerkt.nl/subsidies-en-regelingen/',
  },
  'maastricht-vog': {
    title: 'Wat is een VOG (verklaring omtrent het gedrag)?',
    publisher: 'Maastricht Doet',
    url: 'https://maastrichtdoet.nl/info/faq/wat-is-een-vog-verklaring-omtrent-gedrag/',
  },
  'utrecht-a': {
    title: 'Bouwblokkenmodel social return',
    publisher: 'Gemeente Utrecht',
    url: 'https://www.utrecht.nl/werk-en-inkomen/aan-het-werk/social-return/bouwblokkenmodel-social-return/',
  },
  'utrecht-c': {
    title: 'Social return berekenen: bouwblokken',
    publisher: 'Gemeente Utrecht',
    url: 'https://www.utrecht.nl/ondernemen/inkopen-en-aanbesteden/social-return/social-return-berekenen-bouwblokken/',
  },
  impactoost: { title: 'Bouwblokken', publisher: 'Impact Oost', url: 'https://impactoost.nl/bouwblokken' },
  sroispec: {
    title: 'Wat is de bouwblokkenmethode?',
    publisher: 'SROI Specialist',
    url: 'https://sroispecialist.nl/Knowledgebase/wat-is-de-bouwblokkenmethode/',
  },
  wiseup: { title: 'Social return', publisher: 'WiseUp', url: 'https://wiseup.nl/blog/social-return/' },
  'eud-drempel': {
    title: 'Drempelwaarden',
    publisher: 'Europa decentraal',
    url: 'https://europadecentraal.nl/onderwerp/aanbesteden/aanbestedingsplicht/drempelwaarden/',
  },
  mvicriteria: {
    title: 'Hoe deze tool werkt',
    publisher: 'MVI-criteriatool',
    url: 'https://www.mvicriteria.nl/nl/Hoe%20deze%20tool%20werkt',
  },
  'pso-niveaus': {
    title: 'De prestatieniveaus van de PSO',
    publisher: 'PSO Nederland',
    url: 'https://pso-nederland.nl/direct-meten-en-aanvragen/wat-meet-en-certificeert-de-pso/de-prestatieniveaus-van-de-pso',
  },
  'brabant-soc': {
    title: 'Inkopen met impact: sociaal inkopen',
    publisher: 'Provincie Noord-Brabant',
    url: 'https://publicaties.brabant.nl/inkopenmetimpact/sociaal-inkopen/',
  },
} as const satisfies Record<string, Source>

export type SourceId = keyof typeof sources
