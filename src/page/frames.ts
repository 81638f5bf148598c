import { findAll } from './dom-access.ts';

/** Frames looked into at most. */
const MOST_FRAMES = 6;

const contentDocument = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentDocument')!.get!;

/** Documents of the page's frames that stand in its own origin; the others answer null and stay closed. */
export function frameDocuments(doc: Document): Document[] {
  const documents: Document[] = [];
  for (const frame of findAll(doc, 'iframe', MOST_FRAMES)) {
    try {
      const inner = contentDocument.call(frame) as Document | null;
      if (inner) documents.push(inner);
    } catch {
      // A frame of another origin in some browsers.
    }
  }
  return documents;
}
