// Made by npm run generate from schema.graphql and src/counter/operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What is counted: a complaint must match every field that is given, and any of the values within one. NONE matches what is not assigned. */
export type ComplaintFilter = {
  /** Codes of pillars. */
  pillars?: Array<string> | null | undefined;
  /** Codes of programmes. */
  programmes?: Array<string> | null | undefined;
  /** Codes of departments. */
  departments?: Array<string> | null | undefined;
  /** Codes of categories. */
  categories?: Array<string> | null | undefined;
  /** Codes of asset classes. */
  assetClasses?: Array<string> | null | undefined;
  /** Codes of kecamatan and kelurahan, each with all that lies in it. NONE = no district at all, not even a kecamatan. */
  districts?: Array<string> | null | undefined;
  /** Codes of kecamatan; NONE = no kecamatan, as in the row NONE of the dimension KECAMATAN. */
  kecamatan?: Array<string> | null | undefined;
  /** Codes of kelurahan; NONE = no kelurahan, the kecamatan known or not, as in the row NONE of the dimension KELURAHAN. */
  kelurahan?: Array<string> | null | undefined;
  /** Codes of channels. */
  channels?: Array<string> | null | undefined;
  /** Codes of sources. */
  sources?: Array<string> | null | undefined;
  /** Statuses as of the answer. */
  statuses?: Array<Status> | null | undefined;
  /** Codes of priorities. */
  priorities?: Array<string> | null | undefined;
  /** Conditions on times of the complaint, all of which must hold. */
  times?: Array<TimeFilter> | null | undefined;
  /** Only open complaints that are (not) overdue. */
  overdue?: boolean | null | undefined;
  /** Only open complaints that are (not) at risk. */
  atRisk?: boolean | null | undefined;
  /** Only open complaints that are (not) awaiting a first response. */
  awaitingResponse?: boolean | null | undefined;
};

/** A condition on a time of the complaint: since, until or both, or never. */
export type TimeFilter = {
  /** The time. */
  of: ComplaintTime;
  /** At or after this moment, e.g. the start of the period of a group. */
  since?: string | null | undefined;
  /** Before this moment, e.g. the end of the period of a group. */
  until?: string | null | undefined;
  /** Not yet as of the answer, as in the group NONE. */
  never?: boolean;
};

/** A new complaint. Who made it stays with the source: nothing about a person is taken here but what reporter says. */
export type ComplaintSubmitInput = {
  /** Code of the category; left out = not classified yet. */
  category?: string | null | undefined;
  /** Code of the channel. */
  channel: string;
  /** Code of the source; left out: the first source of the profile that has the channel, or the first source. */
  source?: string | null | undefined;
  /** The source's own id, for idempotence: the same id with the same text returns the same complaint, with another text a CONFLICT. */
  externalId?: string | null | undefined;
  /** Short title, at most 200 characters. */
  title?: string | null | undefined;
  /** The complaint, at most 10,000 characters. */
  text: string;
  /** Address, at most 500 characters. */
  address?: string | null | undefined;
  /** Latitude in degrees. */
  latitude?: number | null | undefined;
  /** Longitude in degrees. */
  longitude?: number | null | undefined;
  /** Code of the kelurahan or kecamatan, where no coordinates are given. */
  district?: string | null | undefined;
  /** Code of the priority. */
  priority?: string | null | undefined;
  /** Who made it; kept apart and never shown on screens. */
  reporter?: ReporterInput | null | undefined;
  /** The citizen asks not to be named: what reporter says is not kept. */
  anonymous?: boolean;
  /** The citizen asks that operators alone read it: no list, search or feed shows its words. */
  secret?: boolean;
};

/** Who made a complaint. */
export type ReporterInput = {
  /** Name, at most 200 characters. */
  name?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
};

/** A hand-over to a department. */
export type ComplaintAssignInput = {
  /** The complaint. */
  id: string | number;
  /** Code of the department; left out: the usual one of the category. */
  department?: string | null | undefined;
};

/** A public answer or result. */
export type ComplaintRespondInput = {
  /** The complaint. */
  id: string | number;
  /** The public text, 1 to 10,000 characters. */
  text: string;
};

/** What is set or corrected of a complaint, of which at least one is given. */
export type ComplaintClassifyInput = {
  /** The complaint. */
  id: string | number;
  /** Code of the category; left out = as it was. */
  category?: string | null | undefined;
  /** Code of its kecamatan or kelurahan; left out = as it was. */
  district?: string | null | undefined;
  /** Code of the priority; left out = as it was. */
  priority?: string | null | undefined;
  /** A note for the file, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** An internal note. */
export type ComplaintNoteInput = {
  /** The complaint. */
  id: string | number;
  /** The note, 1 to 2,000 characters. It may be read with the single complaint, never in a figure or log. */
  text: string;
};

/** A step without content. */
export type ComplaintStepInput = {
  /** The complaint. */
  id: string | number;
  /** A note for the file, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** The end of a complaint that is not worked on. */
export type ComplaintRejectInput = {
  /** The complaint. */
  id: string | number;
  /** Why. */
  reason: RejectReason;
  /** A note for the file, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** Which complaint is the same as which. */
export type ComplaintMergeInput = {
  /** The complaint that ends as a duplicate. */
  id: string | number;
  /** The complaint that goes on. It must not be a duplicate itself. */
  into: string | number;
  /** A note for the file of the first, at most 2,000 characters. */
  note?: string | null | undefined;
};

/** What became of a record that was set aside. */
export type SetAsideState =
  /** Nobody has decided. */
  | 'WAITING'
  /** Taken since. */
  | 'MENDED'
  /** An operator decided that it is nothing to take. */
  | 'DISCARDED';

/** A level of districts. */
export type DistrictLevel =
  /** The upper level. */
  | 'KECAMATAN'
  /** The lower level. */
  | 'KELURAHAN';

/** A time of a complaint, as of the answer. */
export type ComplaintTime =
  /** When it was submitted. */
  | 'SUBMITTED'
  /** When it was first answered, by a response or a result. */
  | 'RESPONDED'
  /** When its first result was announced. */
  | 'RESOLVED'
  /** When the promise to respond was kept or broken. */
  | 'RESPONSE_VERDICT'
  /** When the promise of a result was kept or broken. */
  | 'RESOLUTION_VERDICT';

/** What can be measured; see the catalogue for definitions. */
export type Measure =
  /** See Kpis.received. */
  | 'RECEIVED'
  /** See Kpis.responded. */
  | 'RESPONDED'
  /** See Kpis.resolved. */
  | 'RESOLVED'
  /** See Kpis.closed. */
  | 'CLOSED'
  /** See Kpis.rejected. */
  | 'REJECTED'
  /** See Kpis.duplicates. */
  | 'DUPLICATES'
  /** See Kpis.reopened. */
  | 'REOPENED'
  /** See Kpis.ended. */
  | 'ENDED'
  /** See Kpis.net. */
  | 'NET'
  /** See Kpis.open. */
  | 'OPEN'
  /** See Kpis.awaitingResponse. */
  | 'AWAITING_RESPONSE'
  /** See Kpis.responseOverdue. */
  | 'RESPONSE_OVERDUE'
  /** See Kpis.resolutionOverdue. */
  | 'RESOLUTION_OVERDUE'
  /** See Kpis.overdue. */
  | 'OVERDUE'
  /** See Kpis.atRisk. */
  | 'AT_RISK'
  /** See Kpis.unanswered. */
  | 'UNANSWERED'
  /** See Kpis.responseOnTime. */
  | 'RESPONSE_ON_TIME'
  /** See Kpis.resolutionOnTime. */
  | 'RESOLUTION_ON_TIME'
  /** See Kpis.responseTime. */
  | 'RESPONSE_TIME'
  /** See Kpis.resolutionTime. */
  | 'RESOLUTION_TIME'
  /** See Kpis.ageing. */
  | 'AGEING'
  /** See Kpis.clearance. */
  | 'CLEARANCE'
  /** See Kpis.reopenRate. */
  | 'REOPEN_RATE'
  /** See Kpis.transferRate. */
  | 'TRANSFER_RATE'
  /** See Kpis.transfersOut. */
  | 'TRANSFERS_OUT'
  /** See Kpis.transfersIn. */
  | 'TRANSFERS_IN'
  /** See Kpis.accuracy. */
  | 'ACCURACY'
  /** See Kpis.accountability. */
  | 'ACCOUNTABILITY'
  /** See Kpis.satisfaction. */
  | 'SATISFACTION'
  /** See Kpis.perThousand. */
  | 'PER_THOUSAND'
  /** See Kpis.score. */
  | 'SCORE';

/** What became of a promise. */
export type Verdict =
  /** Not decided yet. */
  | 'PENDING'
  /** Kept. */
  | 'MET'
  /** Broken. */
  | 'BREACHED'
  /** Ended without a verdict. */
  | 'EXEMPT'
  /** Nothing to judge by. */
  | 'UNOBSERVED';

/** Where a complaint stands. */
export type Status =
  /** Handed in. */
  | 'SUBMITTED'
  /** Accepted as a complaint. */
  | 'VERIFIED'
  /** With a department. */
  | 'ASSIGNED'
  /** Answered: the problem is identified. */
  | 'RESPONDED'
  /** Being worked on. */
  | 'IN_PROGRESS'
  /** The city waits for the citizen. */
  | 'WAITING_CITIZEN'
  /** The result was announced. */
  | 'RESOLVED'
  /** Ended without a result. */
  | 'CLOSED'
  /** Not the city's, or invalid. */
  | 'REJECTED'
  /** The same as another. */
  | 'DUPLICATE';

/** What happened, or can be done. */
export type EventKind =
  /** Handed in. */
  | 'SUBMITTED'
  /** Accepted. */
  | 'VERIFIED'
  /** Handed to a department. */
  | 'ASSIGNED'
  /** Answered. */
  | 'RESPONDED'
  /** Work began. */
  | 'STARTED'
  /** The city waits for the citizen. */
  | 'WAITING'
  /** The result was announced. */
  | 'RESOLVED'
  /** Closed without a result. */
  | 'CLOSED'
  /** Rejected. */
  | 'REJECTED'
  /** Found to be a duplicate. */
  | 'DUPLICATE'
  /** Opened again. */
  | 'REOPENED'
  /** Rated by the citizen. */
  | 'RATED'
  /** Category, district or priority set or corrected. */
  | 'CLASSIFIED'
  /** Internal note or automatic acknowledgement. */
  | 'NOTED'
  /** The source took an event back. */
  | 'RETRACTED';

/** Why a complaint ends without being worked on. */
export type RejectReason =
  /** It is not the city's to solve. */
  | 'NOT_OURS'
  /** It is not a complaint, or cannot be understood. */
  | 'INVALID'
  /** It is the same as another. */
  | 'DUPLICATE'
  /** The citizen took it back. */
  | 'WITHDRAWN';

/** Why a step was refused. */
export type UserErrorCode =
  /** The input breaks a rule. */
  | 'INVALID'
  /** There is no such thing. */
  | 'NOT_FOUND'
  /** The step is illegal now. */
  | 'CONFLICT'
  /** The caller may not do this. */
  | 'FORBIDDEN'
  /** A limit was passed. */
  | 'TOO_LARGE'
  /** Try again later. */
  | 'BUSY';

/** Something that a caller may do. */
export type Right =
  /** Read the city's profile and the catalogue. */
  | 'PROFILE'
  /** Ask for figures, alerts and screens. */
  | 'FIGURES'
  /** Follow what happens to complaints, without words. */
  | 'EVENTS'
  /** List single complaints, without words. */
  | 'COMPLAINTS'
  /** Read titles, search texts, see sensitive categories. */
  | 'WORDS'
  /** Read the file of a complaint: text, address, reporter, remarks. */
  | 'PERSONAL'
  /** Hand complaints in. */
  | 'SUBMIT'
  /** Take steps in the life of complaints. */
  | 'WORK'
  /** See the state of sources; decide what was set aside and what may be the same. For the whole city alone. */
  | 'OPERATE'
  /** Set what screens show. For the whole city alone. */
  | 'CONFIGURE'
  /** See who holds tokens and what they did, and take tokens back. For the whole city alone. */
  | 'ADMINISTER'
  /** Read titles and texts with numbers, e-mail addresses and names masked. */
  | 'MASKED';

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { city: { code: string, name: string, nameEn: string, service: string, timeZone: string, locale: string, languages: Array<string>, simulated: boolean, categories: Array<{ code: string, name: string, nameEn: string, sensitive: boolean, department: { code: string } }>, departments: Array<{ code: string, name: string, nameEn: string, abbreviation: string, validTo: string | null }>, districts: Array<{ code: string, name: string, nameEn: string, level: DistrictLevel | null, parentCode: string | null }>, counterChannels: Array<{ code: string, name: string, nameEn: string }> } };

export type RowFragment = { id: string, reference: string, status: Status, submittedAt: string, title: string, anonymous: boolean, secret: boolean, simulated: boolean, mergedInto: string | null, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict }, resolution: { dueAt: string | null, verdict: Verdict }, file: { text: string, address: string, latitude: number | null, longitude: number | null } | null };

export type CountsQueryVariables = Exact<{
  operates: boolean;
}>;


export type CountsQuery = { unassigned: { totalCount: number } | null, uncategorised: { totalCount: number } | null, setAside?: { totalCount: number } | null };

export type PairCountQueryVariables = Exact<{ [key: string]: never; }>;


export type PairCountQuery = { duplicatePairs: { totalCount: number } | null };

export type QueueQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  measure: Measure;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type QueueQuery = { complaints: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ id: string, reference: string, status: Status, submittedAt: string, title: string, anonymous: boolean, secret: boolean, simulated: boolean, mergedInto: string | null, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict }, resolution: { dueAt: string | null, verdict: Verdict }, file: { text: string, address: string, latitude: number | null, longitude: number | null } | null }> } | null };

export type OneQueryVariables = Exact<{
  id: string | number;
}>;


export type OneQuery = { complaint: { legalSteps: Array<EventKind>, rating: number | null, erasedAt: string | null, id: string, reference: string, status: Status, submittedAt: string, title: string, anonymous: boolean, secret: boolean, simulated: boolean, mergedInto: string | null, file: { reporterLocked: boolean, text: string, address: string, latitude: number | null, longitude: number | null, reporter: { name: string, phone: string, email: string } | null, remarks: Array<{ kind: EventKind, occurredAt: string, actor: string, text: string }> } | null, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict }, resolution: { dueAt: string | null, verdict: Verdict } } | null };

export type AsideQueryVariables = Exact<{
  state?: SetAsideState | null | undefined;
  source?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AsideQuery = { setAside: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { id: string, receivedAt: string, format: string, line: number | null, externalId: string, field: string, column: string, value: string, reason: string, message: string, content: string, contentBytes: number, state: SetAsideState, tries: number, decision: string, source: { code: string, name: string, nameEn: string } } }> } | null };

export type PairsQueryVariables = Exact<{
  first?: number | null | undefined;
  offset?: number | null | undefined;
}>;


export type PairsQuery = { duplicatePairs: { totalCount: number, compared: number, truncated: boolean, pairs: Array<{ score: number, metresApart: number | null, hoursApart: number, textSimilarity: number, older: { id: string, reference: string, status: Status, submittedAt: string, title: string, anonymous: boolean, secret: boolean, simulated: boolean, mergedInto: string | null, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict }, resolution: { dueAt: string | null, verdict: Verdict }, file: { text: string, address: string, latitude: number | null, longitude: number | null } | null }, newer: { id: string, reference: string, status: Status, submittedAt: string, title: string, anonymous: boolean, secret: boolean, simulated: boolean, mergedInto: string | null, channel: { code: string, name: string, nameEn: string }, category: { code: string, name: string, nameEn: string }, department: { code: string, name: string, nameEn: string, abbreviation: string }, kecamatan: { code: string, name: string, nameEn: string }, kelurahan: { code: string, name: string, nameEn: string }, response: { dueAt: string | null, verdict: Verdict }, resolution: { dueAt: string | null, verdict: Verdict }, file: { text: string, address: string, latitude: number | null, longitude: number | null } | null } }> } | null };

export type ChangesSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type ChangesSubscription = { complaintEvents: { cursor: string } };

export type GivenFragment = { complaint: { id: string, reference: string, submittedAt: string, status: Status, response: { dueAt: string | null }, resolution: { dueAt: string | null } } | null, access: { reference: string, secret: string, link: string } | null, invitation: { code: string, link: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> };

export type SubmitMutationVariables = Exact<{
  input: ComplaintSubmitInput;
}>;


export type SubmitMutation = { complaintSubmit: { complaint: { id: string, reference: string, submittedAt: string, status: Status, response: { dueAt: string | null }, resolution: { dueAt: string | null } } | null, access: { reference: string, secret: string, link: string } | null, invitation: { code: string, link: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ClassifyMutationVariables = Exact<{
  input: ComplaintClassifyInput;
}>;


export type ClassifyMutation = { complaintClassify: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AssignMutationVariables = Exact<{
  input: ComplaintAssignInput;
}>;


export type AssignMutation = { complaintAssign: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type VerifyMutationVariables = Exact<{
  input: ComplaintStepInput;
}>;


export type VerifyMutation = { complaintVerify: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type StartMutationVariables = Exact<{
  input: ComplaintStepInput;
}>;


export type StartMutation = { complaintStart: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type WaitMutationVariables = Exact<{
  input: ComplaintStepInput;
}>;


export type WaitMutation = { complaintWait: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RejectMutationVariables = Exact<{
  input: ComplaintRejectInput;
}>;


export type RejectMutation = { complaintReject: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type CloseMutationVariables = Exact<{
  input: ComplaintStepInput;
}>;


export type CloseMutation = { complaintClose: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ReopenMutationVariables = Exact<{
  input: ComplaintStepInput;
}>;


export type ReopenMutation = { complaintReopen: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type NoteMutationVariables = Exact<{
  input: ComplaintNoteInput;
}>;


export type NoteMutation = { complaintNote: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RespondMutationVariables = Exact<{
  input: ComplaintRespondInput;
}>;


export type RespondMutation = { complaintRespond: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ResolveMutationVariables = Exact<{
  input: ComplaintRespondInput;
}>;


export type ResolveMutation = { complaintResolve: { complaint: { id: string, reference: string, submittedAt: string, status: Status, response: { dueAt: string | null }, resolution: { dueAt: string | null } } | null, access: { reference: string, secret: string, link: string } | null, invitation: { code: string, link: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type AccessMutationVariables = Exact<{
  id: string | number;
}>;


export type AccessMutation = { complaintAccess: { complaint: { id: string, reference: string, submittedAt: string, status: Status, response: { dueAt: string | null }, resolution: { dueAt: string | null } } | null, access: { reference: string, secret: string, link: string } | null, invitation: { code: string, link: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type InviteMutationVariables = Exact<{
  id: string | number;
}>;


export type InviteMutation = { complaintInvite: { complaint: { id: string, reference: string, submittedAt: string, status: Status, response: { dueAt: string | null }, resolution: { dueAt: string | null } } | null, access: { reference: string, secret: string, link: string } | null, invitation: { code: string, link: string, expiresAt: string } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type MergeMutationVariables = Exact<{
  input: ComplaintMergeInput;
}>;


export type MergeMutation = { complaintMerge: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DismissMutationVariables = Exact<{
  id: string | number;
  other: string | number;
}>;


export type DismissMutation = { duplicateDismiss: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RestoreMutationVariables = Exact<{
  id: string | number;
  other: string | number;
}>;


export type RestoreMutation = { duplicateRestore: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ReplayMutationVariables = Exact<{
  id: string | number;
  content?: string | null | undefined;
}>;


export type ReplayMutation = { setAsideReplay: { setAside: { state: SetAsideState } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DiscardMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type DiscardMutation = { setAsideDiscard: { setAside: { state: SetAsideState } | null, userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { rights: Array<Right> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
  category {
    code
    name
    nameEn
  }
  department {
    code
    name
    nameEn
    abbreviation
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
    name
    nameEn
  }
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}
    `, {"fragmentName":"Row"}) as unknown as TypedDocumentString<RowFragment, unknown>;
export const GivenFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}
    `, {"fragmentName":"Given"}) as unknown as TypedDocumentString<GivenFragment, unknown>;
export const CityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query City {
  city {
    code
    name
    nameEn
    service
    timeZone
    locale
    languages
    simulated
    categories {
      code
      name
      nameEn
      sensitive
      department {
        code
      }
    }
    departments {
      code
      name
      nameEn
      abbreviation
      validTo
    }
    districts {
      code
      name
      nameEn
      level
      parentCode
    }
    counterChannels {
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const CountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Counts($operates: Boolean!) {
  unassigned: complaints(
    measure: OPEN
    window: {preset: ALL}
    filter: {departments: ["NONE"]}
    first: 0
  ) {
    totalCount
  }
  uncategorised: complaints(
    measure: OPEN
    window: {preset: ALL}
    filter: {categories: ["NONE"]}
    first: 0
  ) {
    totalCount
  }
  setAside(state: WAITING, first: 0) @include(if: $operates) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<CountsQuery, CountsQueryVariables>;
export const PairCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairCount {
  duplicatePairs(first: 0) {
    totalCount
  }
}
    `) as unknown as TypedDocumentString<PairCountQuery, PairCountQueryVariables>;
export const QueueDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Queue($filter: ComplaintFilter, $measure: Measure!, $search: String, $first: Int, $after: String) {
  complaints(
    measure: $measure
    window: {preset: ALL}
    filter: $filter
    search: $search
    orderBy: {field: SUBMITTED_AT, direction: ASC}
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...Row
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
  category {
    code
    name
    nameEn
  }
  department {
    code
    name
    nameEn
    abbreviation
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
    name
    nameEn
  }
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<QueueQuery, QueueQueryVariables>;
export const OneDocument = /*#__PURE__*/ new TypedDocumentString(`
    query One($id: ID!) {
  complaint(id: $id) {
    ...Row
    legalSteps
    rating
    erasedAt
    file {
      reporterLocked
      reporter {
        name
        phone
        email
      }
      remarks {
        kind
        occurredAt
        actor
        text
      }
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
  category {
    code
    name
    nameEn
  }
  department {
    code
    name
    nameEn
    abbreviation
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
    name
    nameEn
  }
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<OneQuery, OneQueryVariables>;
export const AsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Aside($state: SetAsideState, $source: String, $first: Int, $after: String) {
  setAside(state: $state, source: $source, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      cursor
      node {
        id
        receivedAt
        format
        line
        externalId
        field
        column
        value
        reason
        message
        content
        contentBytes
        state
        tries
        decision
        source {
          code
          name
          nameEn
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AsideQuery, AsideQueryVariables>;
export const PairsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pairs($first: Int, $offset: Int) {
  duplicatePairs(first: $first, offset: $offset) {
    totalCount
    compared
    truncated
    pairs {
      score
      metresApart
      hoursApart
      textSimilarity
      older {
        ...Row
      }
      newer {
        ...Row
      }
    }
  }
}
    fragment Row on Complaint {
  id
  reference
  status
  submittedAt
  title
  anonymous
  secret
  simulated
  mergedInto
  channel {
    code
    name
    nameEn
  }
  category {
    code
    name
    nameEn
  }
  department {
    code
    name
    nameEn
    abbreviation
  }
  kecamatan {
    code
    name
    nameEn
  }
  kelurahan {
    code
    name
    nameEn
  }
  response {
    dueAt
    verdict
  }
  resolution {
    dueAt
    verdict
  }
  file {
    text
    address
    latitude
    longitude
  }
}`) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const ChangesDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Changes {
  complaintEvents {
    cursor
  }
}
    `) as unknown as TypedDocumentString<ChangesSubscription, ChangesSubscriptionVariables>;
export const SubmitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Submit($input: ComplaintSubmitInput!) {
  complaintSubmit(input: $input) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<SubmitMutation, SubmitMutationVariables>;
export const ClassifyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Classify($input: ComplaintClassifyInput!) {
  complaintClassify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ClassifyMutation, ClassifyMutationVariables>;
export const AssignDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Assign($input: ComplaintAssignInput!) {
  complaintAssign(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<AssignMutation, AssignMutationVariables>;
export const VerifyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Verify($input: ComplaintStepInput!) {
  complaintVerify(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<VerifyMutation, VerifyMutationVariables>;
export const StartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Start($input: ComplaintStepInput!) {
  complaintStart(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<StartMutation, StartMutationVariables>;
export const WaitDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Wait($input: ComplaintStepInput!) {
  complaintWait(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<WaitMutation, WaitMutationVariables>;
export const RejectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Reject($input: ComplaintRejectInput!) {
  complaintReject(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RejectMutation, RejectMutationVariables>;
export const CloseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Close($input: ComplaintStepInput!) {
  complaintClose(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<CloseMutation, CloseMutationVariables>;
export const ReopenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Reopen($input: ComplaintStepInput!) {
  complaintReopen(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenMutation, ReopenMutationVariables>;
export const NoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Note($input: ComplaintNoteInput!) {
  complaintNote(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<NoteMutation, NoteMutationVariables>;
export const RespondDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Respond($input: ComplaintRespondInput!) {
  complaintRespond(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RespondMutation, RespondMutationVariables>;
export const ResolveDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Resolve($input: ComplaintRespondInput!) {
  complaintResolve(input: $input) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<ResolveMutation, ResolveMutationVariables>;
export const AccessDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Access($id: ID!) {
  complaintAccess(input: {id: $id}) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<AccessMutation, AccessMutationVariables>;
export const InviteDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Invite($id: ID!) {
  complaintInvite(input: {id: $id}) {
    ...Given
  }
}
    fragment Given on ComplaintPayload {
  complaint {
    id
    reference
    submittedAt
    status
    response {
      dueAt
    }
    resolution {
      dueAt
    }
  }
  access {
    reference
    secret
    link
  }
  invitation {
    code
    link
    expiresAt
  }
  userErrors {
    field
    message
    code
  }
}`) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const MergeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Merge($input: ComplaintMergeInput!) {
  complaintMerge(input: $input) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<MergeMutation, MergeMutationVariables>;
export const DismissDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Dismiss($id: ID!, $other: ID!) {
  duplicateDismiss(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DismissMutation, DismissMutationVariables>;
export const RestoreDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Restore($id: ID!, $other: ID!) {
  duplicateRestore(input: {id: $id, other: $other}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RestoreMutation, RestoreMutationVariables>;
export const ReplayDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Replay($id: ID!, $content: String) {
  setAsideReplay(input: {id: $id, content: $content}) {
    setAside {
      state
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ReplayMutation, ReplayMutationVariables>;
export const DiscardDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Discard($id: ID!, $reason: String!) {
  setAsideDiscard(input: {id: $id, reason: $reason}) {
    setAside {
      state
    }
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardMutation, DiscardMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    rights
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
