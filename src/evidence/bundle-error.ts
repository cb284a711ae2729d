export type BundleErrorCode =
  | 'NOT_A_BUNDLE'
  | 'TOO_LARGE'
  | 'NOT_A_FOLDER'
  | 'BAD_ARCHIVE'
  | 'BAD_DATABASE'
  | 'BAD_EVENTS'
  | 'BAD_POLICY'
  | 'CHAIN_BROKEN'
  | 'REPORT_DIFFERS';

/** The bundle cannot be used for what was asked. `code` is stable; the message says which, why and what to do. */
export class BundleError extends Error {
  override readonly name = 'BundleError';
  readonly code: BundleErrorCode;

  constructor(code: BundleErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
