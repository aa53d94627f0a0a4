import type { Fact } from './define'
import type { SourceId } from './sources'

/** What sources say about roles. Words: `roleMatrix.facts.<id>`. */
export const roleFacts = [
  { id: 'together', sources: ['dnz-impact'] },
  { id: 'managersJoin', sources: ['dnz-impact'] },
  { id: 'boardSpeaks', sources: ['dnz-impact'] },
  { id: 'oneEach', sources: ['maatwerk-handreiking'] },
  { id: 'coordinator', sources: ['zestor-ahk'] },
  { id: 'buyerBegan', sources: ['zestor-ahk'] },
  { id: 'steeringGroup', sources: ['zestor-ahk'] },
  { id: 'servicePoint', sources: ['dnz-praktijk'] },
  { id: 'ownTeam', sources: ['wspr-emc'] },
  { id: 'supportCentre', sources: ['steunpunt-arnhem', 'rbl-midden'] },
  { id: 'foundation', sources: ['zestor-ahk'] },
  { id: 'managerMissing', sources: ['rk-zaanstad'] },
  { id: 'weakPartner', sources: ['opnaar-overzicht'] },
  { id: 'whoWatches', sources: ['negometrix'] },
  { id: 'state', sources: ['mvm-rijk'] },
  { id: 'supplierRecords', sources: ['mkb-infra'] },
  { id: 'consent', sources: ['eud-avg'] },
  { id: 'smallBuyers', sources: ['dnz-klein'] },
] as const satisfies readonly Fact[]

/** What the roles agree with each other. Words: `roleMatrix.agreements.<id>`. Without sources it is a proposal. */
export const roleAgreements: readonly { readonly id: string; readonly sources?: readonly SourceId[] }[] = [
  { id: 'firstTalk' },
  { id: 'managerEarly', sources: ['rk-zaanstad'] },
  { id: 'nameOnBothSides' },
  { id: 'recordAndConfirm', sources: ['mkb-infra'] },
  { id: 'privacy', sources: ['eud-avg'] },
]
