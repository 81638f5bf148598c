/** What every stored record carries, so that the store can one day be replicated without a migration. */
export interface StoredRecord {
  /** UUID v4. */
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly modifiedAt: string;
  /** Present once deleted: a record is hidden, never removed, until it is purged by the reader. */
  readonly deletedAt?: string;
}
