// Made by npm run generate from schema.graphql and src/screens/operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a named screen is to show. */
export type ScreenSaveInput = {
  /** Its code: 1 to 40 small letters, digits and hyphens. */
  code: string;
  /** What operators call it, 1 to 80 characters. */
  name: string;
  /** The scenes, each at most once, in the order in which they take turns. */
  scenes: Array<Scene>;
  /** Seconds for which each page stays, 10 to 3,600. */
  rotateSeconds?: number;
  /** Scenes of the screen whose pages stay for another time, each at most once. */
  stays?: Array<SceneStayInput>;
  /** Language, one of City.languages; left out: the city's first. */
  language?: string | null | undefined;
  /** Dark or light. */
  theme?: ScreenTheme;
  /** What the map shades. */
  measure?: MapMeasure;
  /** Whose polygons the map shades, where the city has them. */
  level?: DistrictLevel;
  /** The part of the complaints that the screen counts; everything if left out. States and priorities are no part of it. */
  filter?: ComplaintFilter | null | undefined;
};

/** For how long the pages of a scene are to stay on a screen. */
export type SceneStayInput = {
  /** The scene. */
  scene: Scene;
  /** Seconds for which each of its pages stays, 10 to 3,600. */
  seconds: number;
};

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

/** A scene of the wall. */
export type Scene =
  /** The city's headline figures, the pillars, the departments, what is due next, today, the map. */
  | 'OVERVIEW'
  /** The pillars, large, and the departments within them. */
  | 'PILLARS'
  /** The programmes, large. */
  | 'PROGRAMMES'
  /** The classes of city assets. */
  | 'ASSETS'
  /** The departments by overdue, with their movement and times of response. */
  | 'DEPARTMENTS'
  /** The map of the city. */
  | 'MAP'
  /** Received and ended by hour, the backlog and its age. */
  | 'FLOW'
  /** Which promises are due next. */
  | 'PROMISE'
  /** The alert rules that hold, each with whom it holds for and since when. */
  | 'ALERTS';

/** The ground of a screen. */
export type ScreenTheme =
  /** Dark, for walls. */
  | 'DARK'
  /** Light, for bright rooms. */
  | 'LIGHT';

/** What the map of the wall shades. */
export type MapMeasure =
  /** Open complaints. */
  | 'OPEN'
  /** Overdue complaints. */
  | 'OVERDUE'
  /** Complaints received in 30 days. */
  | 'RECEIVED'
  /** Received in 30 days per 1,000 residents; known for kecamatan. */
  | 'PER_THOUSAND'
  /** Promises of a result kept, of those due in 30 days. */
  | 'RESOLUTION_ON_TIME';

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

export type ScreenFragment = { code: string, name: string, scenes: Array<Scene>, rotateSeconds: number, language: string | null, theme: ScreenTheme, measure: MapMeasure, level: DistrictLevel, updatedAt: string, stays: Array<{ scene: Scene, seconds: number }>, filter: { pillars: Array<string> | null, programmes: Array<string> | null, departments: Array<string> | null, categories: Array<string> | null, assetClasses: Array<string> | null, districts: Array<string> | null, channels: Array<string> | null, sources: Array<string> | null } };

export type ScreensQueryVariables = Exact<{ [key: string]: never; }>;


export type ScreensQuery = { screens: Array<{ code: string, name: string, scenes: Array<Scene>, rotateSeconds: number, language: string | null, theme: ScreenTheme, measure: MapMeasure, level: DistrictLevel, updatedAt: string, stays: Array<{ scene: Scene, seconds: number }>, filter: { pillars: Array<string> | null, programmes: Array<string> | null, departments: Array<string> | null, categories: Array<string> | null, assetClasses: Array<string> | null, districts: Array<string> | null, channels: Array<string> | null, sources: Array<string> | null } }> };

export type CityQueryVariables = Exact<{ [key: string]: never; }>;


export type CityQuery = { city: { code: string, name: string, nameEn: string, timeZone: string, locale: string, languages: Array<string>, simulated: boolean, boundaries: Array<DistrictLevel>, pillars: Array<{ code: string, name: string, nameEn: string }>, departments: Array<{ code: string, name: string, nameEn: string, abbreviation: string, validTo: string | null }>, districts: Array<{ code: string, name: string, nameEn: string }> } };

export type SaveScreenMutationVariables = Exact<{
  input: ScreenSaveInput;
}>;


export type SaveScreenMutation = { screenSave: { screen: { code: string, name: string, scenes: Array<Scene>, rotateSeconds: number, language: string | null, theme: ScreenTheme, measure: MapMeasure, level: DistrictLevel, updatedAt: string, stays: Array<{ scene: Scene, seconds: number }>, filter: { pillars: Array<string> | null, programmes: Array<string> | null, departments: Array<string> | null, categories: Array<string> | null, assetClasses: Array<string> | null, districts: Array<string> | null, channels: Array<string> | null, sources: Array<string> | null } } | null, userErrors: Array<{ field: Array<string> | null, message: string }> } };

export type DeleteScreenMutationVariables = Exact<{
  code: string;
}>;


export type DeleteScreenMutation = { screenDelete: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { rights: Array<Right> } };

export type DevicesQueryVariables = Exact<{ [key: string]: never; }>;


export type DevicesQuery = { devices: Array<{ id: string, name: string, approvedBy: string, createdAt: string, lastSeenAt: string | null }> };

export type DeviceWaitingQueryVariables = Exact<{
  userCode: string;
}>;


export type DeviceWaitingQuery = { deviceAuthorization: { userCode: string, address: string, createdAt: string, expiresAt: string } | null };

export type ApproveDeviceMutationVariables = Exact<{
  userCode: string;
  name: string;
}>;


export type ApproveDeviceMutation = { deviceApprove: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type DenyDeviceMutationVariables = Exact<{
  userCode: string;
}>;


export type DenyDeviceMutation = { deviceDeny: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

export type RevokeDeviceMutationVariables = Exact<{
  id: string | number;
}>;


export type RevokeDeviceMutation = { deviceRevoke: { userErrors: Array<{ field: Array<string> | null, message: string, code: UserErrorCode }> } };

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
export const ScreenFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Screen on Screen {
  code
  name
  scenes
  rotateSeconds
  stays {
    scene
    seconds
  }
  language
  theme
  measure
  level
  updatedAt
  filter {
    pillars
    programmes
    departments
    categories
    assetClasses
    districts
    channels
    sources
  }
}
    `, {"fragmentName":"Screen"}) as unknown as TypedDocumentString<ScreenFragment, unknown>;
export const ScreensDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Screens {
  screens {
    ...Screen
  }
}
    fragment Screen on Screen {
  code
  name
  scenes
  rotateSeconds
  stays {
    scene
    seconds
  }
  language
  theme
  measure
  level
  updatedAt
  filter {
    pillars
    programmes
    departments
    categories
    assetClasses
    districts
    channels
    sources
  }
}`) as unknown as TypedDocumentString<ScreensQuery, ScreensQueryVariables>;
export const CityDocument = /*#__PURE__*/ new TypedDocumentString(`
    query City {
  city {
    code
    name
    nameEn
    timeZone
    locale
    languages
    simulated
    boundaries
    pillars {
      code
      name
      nameEn
    }
    departments {
      code
      name
      nameEn
      abbreviation
      validTo
    }
    districts(level: KECAMATAN) {
      code
      name
      nameEn
    }
  }
}
    `) as unknown as TypedDocumentString<CityQuery, CityQueryVariables>;
export const SaveScreenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveScreen($input: ScreenSaveInput!) {
  screenSave(input: $input) {
    screen {
      ...Screen
    }
    userErrors {
      field
      message
    }
  }
}
    fragment Screen on Screen {
  code
  name
  scenes
  rotateSeconds
  stays {
    scene
    seconds
  }
  language
  theme
  measure
  level
  updatedAt
  filter {
    pillars
    programmes
    departments
    categories
    assetClasses
    districts
    channels
    sources
  }
}`) as unknown as TypedDocumentString<SaveScreenMutation, SaveScreenMutationVariables>;
export const DeleteScreenDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteScreen($code: String!) {
  screenDelete(input: {code: $code}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DeleteScreenMutation, DeleteScreenMutationVariables>;
export const ViewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Viewer {
  viewer {
    rights
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const DevicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Devices {
  devices {
    id
    name
    approvedBy
    createdAt
    lastSeenAt
  }
}
    `) as unknown as TypedDocumentString<DevicesQuery, DevicesQueryVariables>;
export const DeviceWaitingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DeviceWaiting($userCode: String!) {
  deviceAuthorization(userCode: $userCode) {
    userCode
    address
    createdAt
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<DeviceWaitingQuery, DeviceWaitingQueryVariables>;
export const ApproveDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ApproveDevice($userCode: String!, $name: String!) {
  deviceApprove(input: {userCode: $userCode, name: $name}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<ApproveDeviceMutation, ApproveDeviceMutationVariables>;
export const DenyDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DenyDevice($userCode: String!) {
  deviceDeny(input: {userCode: $userCode}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<DenyDeviceMutation, DenyDeviceMutationVariables>;
export const RevokeDeviceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RevokeDevice($id: ID!) {
  deviceRevoke(input: {id: $id}) {
    userErrors {
      field
      message
      code
    }
  }
}
    `) as unknown as TypedDocumentString<RevokeDeviceMutation, RevokeDeviceMutationVariables>;
