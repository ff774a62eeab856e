// Made by npm run generate from schema.graphql and src/kpi/operations.graphql. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type HeadlineSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type HeadlineSubscription = { overview: { freshness: { asOf: string, simulated: boolean }, kpis: { open: number, overdue: number } } | null };

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

export const HeadlineDocument = /*#__PURE__*/ new TypedDocumentString(`
    subscription Headline {
  overview(window: {preset: LAST_30_DAYS}) {
    freshness {
      asOf
      simulated
    }
    kpis {
      open
      overdue
    }
  }
}
    `) as unknown as TypedDocumentString<HeadlineSubscription, HeadlineSubscriptionVariables>;
