import type { Sender } from '../messages/channel.ts';
import { Failure } from '../messages/failure.ts';

/**
 * Checks the shape of a call to a page. Its sender needs no check beyond `answer`'s: the browser delivers to a content
 * script only what an extension page of ours sent with `tabs.sendMessage`.
 */
export function admitCaller(method: string, _: Sender, args: readonly unknown[]): void {
  const [first] = args;
  const shapes: Readonly<Record<string, boolean>> = {
    goTo: typeof first === 'number' && Number.isSafeInteger(first),
    step: first === 1 || first === -1,
    showAnnotation: typeof first === 'string',
    hideKinds: Array.isArray(first) && first.every((kind) => typeof kind === 'string'),
  };
  if (Object.hasOwn(shapes, method) ? !shapes[method] : args.length > 0)
    throw new Failure('bad-request', method);
}
