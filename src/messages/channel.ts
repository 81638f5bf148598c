import type { Runtime } from 'webextension-polyfill';
import { extension, isExtensionAlive } from '../extension/api.ts';
import { Failure, FAILURES, toFailure, type FailureCode } from './failure.ts';

/** One direction of calls: an object of asynchronous methods whose arguments and answers are plain data. */
export type Api<T> = { [K in keyof T]: (...args: never[]) => Promise<unknown> };

type Arguments<T, K extends keyof T> = T[K] extends (...args: infer A) => unknown ? A : never;
type Answer<T, K extends keyof T> = T[K] extends (...args: never[]) => Promise<infer R> ? R : never;

/** What crosses the wire. `to` names the callee, so that the popup and the background share one listener each. */
interface Request {
  readonly to: string;
  readonly method: string;
  readonly args: readonly unknown[];
}
type Response = { readonly value: unknown } | { readonly failure: FailureCode; readonly detail: string };

/** `origin` (Chromium, Firefox ≥ 126) is missing in the polyfill's types. */
export type Sender = Runtime.MessageSender & { readonly origin?: string };

function isRequest(message: unknown): message is Request {
  const request = message as Partial<Request> | null;
  return (
    typeof request === 'object' &&
    request !== null &&
    typeof request.to === 'string' &&
    typeof request.method === 'string' &&
    Array.isArray(request.args)
  );
}

function unwrap(response: unknown): unknown {
  if (typeof response !== 'object' || response === null) throw new Failure('no-answer');
  if ('failure' in response) {
    const { failure, detail } = response as { failure: FailureCode; detail: string };
    throw new Failure(FAILURES.includes(failure) ? failure : 'internal', detail);
  }
  return (response as { value?: unknown }).value;
}

async function send(request: Request, tabId: number | null): Promise<unknown> {
  if (!isExtensionAlive()) throw new Failure('extension-updated');
  try {
    return unwrap(
      tabId === null
        ? await extension.runtime.sendMessage(request)
        : await extension.tabs.sendMessage(tabId, request),
    );
  } catch (error) {
    throw isExtensionAlive() ? toFailure(error) : new Failure('extension-updated');
  }
}

/** Calls a method of the background, waking it where it sleeps. Throws `Failure`. */
export function callTo<T extends Api<T>>(callee: string, tabId: number | null = null) {
  return async <K extends keyof T & string>(method: K, ...args: Arguments<T, K>): Promise<Answer<T, K>> =>
    (await send({ to: callee, method, args }, tabId)) as Answer<T, K>;
}

/**
 * Answers the calls to `callee`. `admit` sees the sender and the raw arguments before any handler and throws
 * `Failure('bad-request')` for what it does not let in: pages are hostile, and a content script may be taken over.
 * `isMine` says whether this listener is the one that answers now: of a tab's documents only one does.
 * Returns the way to stop answering.
 */
export function answer<T extends Api<T>>(
  callee: string,
  handlers: { [K in keyof T]: (sender: Sender, ...args: Arguments<T, K>) => Promise<Answer<T, K>> },
  admit: (method: string, sender: Sender, args: readonly unknown[]) => void,
  isMine: () => boolean = () => true,
): () => void {
  const listener = (
    message: unknown,
    sender: Sender,
    sendResponse: (response: unknown) => void,
  ): true | undefined => {
    if (!isRequest(message) || message.to !== callee || sender.id !== extension.runtime.id) return undefined;
    if (!isMine()) return undefined;
    // `sendResponse` with `true`, not a returned promise: a Dexie promise reaches the sender as null (docs/decisions/0003).
    void handle(message, sender).then(sendResponse);
    return true;
  };

  const handle = async (message: Request, sender: Sender): Promise<Response> => {
    try {
      if (!Object.hasOwn(handlers, message.method)) throw new Failure('bad-request', message.method);
      admit(message.method, sender, message.args);
      const handler = handlers[message.method as keyof T] as (...args: unknown[]) => Promise<unknown>;
      return { value: await handler(sender, ...message.args) };
    } catch (error) {
      const failure = toFailure(error);
      if (failure.code === 'internal') console.error(error);
      return { failure: failure.code, detail: failure.message };
    }
  };

  extension.runtime.onMessage.addListener(listener as never);
  return () => extension.runtime.onMessage.removeListener(listener as never);
}
