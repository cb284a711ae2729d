export type RecoverErrorCode = 'NO_JOURNAL' | 'GUARD_ALIVE' | 'SEALED' | 'NO_EVENTS' | 'UNREADABLE';

/** No bundle can be made of what stands in the folder. `code` is stable; the message says which, why and what to do. */
export class RecoverError extends Error {
  override readonly name = 'RecoverError';
  readonly code: RecoverErrorCode;

  constructor(code: RecoverErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
