/**
 * Reading the DOM of a page that may clobber it: a form with an input named `attributes` or `parentNode` hides those
 * properties, in isolated worlds too. The prototypes' own getters cannot be hidden.
 */
function getter<T>(prototype: object, name: string): (this: unknown) => T {
  return Object.getOwnPropertyDescriptor(prototype, name)!.get as (this: unknown) => T;
}

const localName = getter<string>(Element.prototype, 'localName');
const prototype = Object.getPrototypeOf;
const nodeName = getter<string>(Node.prototype, 'nodeName');
const className = getter<string>(Element.prototype, 'className');
const nodeType = getter<number>(Node.prototype, 'nodeType');
const ownerDocument = getter<Document | null>(Node.prototype, 'ownerDocument');
const contains = Node.prototype.contains;
const parentNode = getter<Node | null>(Node.prototype, 'parentNode');
const textContent = getter<string | null>(Node.prototype, 'textContent');
const attribute = Element.prototype.getAttribute;
const names = Element.prototype.getAttributeNames;
const hasAny = Element.prototype.hasAttributes;
const treeWalker = Document.prototype.createTreeWalker;
const documentUrl = getter<string>(Document.prototype, 'URL');
const queryAll = Element.prototype.querySelectorAll;
const queryAllOfDocument = Document.prototype.querySelectorAll;
const query = Element.prototype.querySelector;
const queryOfDocument = Document.prototype.querySelector;
const byTagName = Document.prototype.getElementsByTagName;
const itemOf = HTMLCollection.prototype.item;
const firstChild = getter<Node | null>(Node.prototype, 'firstChild');
const firstElement = getter<Element | null>(Element.prototype, 'firstElementChild');
const characters = getter<string>(CharacterData.prototype, 'data');
const nextSibling = getter<Node | null>(Node.prototype, 'nextSibling');
const isConnected = getter<boolean>(Node.prototype, 'isConnected');
const shadowRoot = getter<ShadowRoot | null>(Element.prototype, 'shadowRoot');
const host = getter<Element>(ShadowRoot.prototype, 'host');
const assignedNodes = HTMLSlotElement.prototype.assignedNodes;
const rootElement = getter<Element | null>(Document.prototype, 'documentElement');

/** Local name in lower case (HTML). */
export function nameOf(element: Element): string {
  return localName.call(element);
}

export function parentOf(node: Node): Node | null {
  return parentNode.call(node);
}

/** What its interface inherits to a node: plain JavaScript, hence quicker than any question to the DOM. */
export function prototypeOf(node: Node): object {
  return prototype(node) as object;
}

/** `#text` for a text, `DIV` for an element of HTML, as written for others. */
export function nodeNameOf(node: Node): string {
  return nodeName.call(node);
}

export function typeOf(node: Node): number {
  return nodeType.call(node);
}

export function firstChildOf(node: Node): Node | null {
  return firstChild.call(node);
}

export function firstElementOf(element: Element): Element | null {
  return firstElement.call(element);
}

export function dataOf(node: Text): string {
  return characters.call(node);
}

export function nextSiblingOf(node: Node): Node | null {
  return nextSibling.call(node);
}

export function isOnPage(node: Node): boolean {
  return isConnected.call(node);
}

/** The element's open shadow root, or null. */
export function shadowOf(element: Element): ShadowRoot | null {
  return shadowRoot.call(element);
}

/** The element whose shadow tree this is the root of; null for all that is no root of one. */
export function hostOf(root: Node): Element | null {
  if (nodeType.call(root) !== Node.DOCUMENT_FRAGMENT_NODE) return null;
  try {
    return host.call(root);
  } catch {
    // A fragment by itself.
    return null;
  }
}

/** What a node stands in: its parent, or the host of the shadow tree whose root its parent is. */
export function elementAround(node: Node): Node | null {
  const parent = parentNode.call(node);
  return parent && (hostOf(parent) ?? parent);
}

/** What the page has put into a slot of a shadow tree. */
export function nodesInSlot(slot: Element): readonly Node[] {
  try {
    return assignedNodes.call(slot as HTMLSlotElement);
  } catch {
    // An element of this name in another namespace.
    return [];
  }
}

/** The attribute's value, '' where it is not there. */
export function attributeOf(element: Element, name: string): string {
  return attribute.call(element, name) ?? '';
}

/** The same for `class`, in a third of the time. */
export function classOf(element: Element): string {
  return className.call(element);
}

export function hasAttributes(element: Element): boolean {
  return hasAny.call(element);
}

export function attributeNames(element: Element): string[] {
  return names.call(element);
}

/** Text with runs of white space as one space, at most `most` units; of a huge element only the beginning is read. */
export function wordsOf(element: Element, most = 2000): string {
  const walker = walkFrom(documentOf(element), element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length < most * 4; node = walker.nextNode())
    text += (node as Text).data.slice(0, most * 4);
  return squeeze(text.slice(0, most * 4)).slice(0, most);
}

/** The text as it stands, for scripts of data. */
export function rawTextOf(node: Node): string {
  return textContent.call(node) ?? '';
}

/** Text with runs of white space, and marks of direction, as one space; none at its ends. */
export function squeeze(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  // Nearly all texts have plain single spaces inside, and need no other look.
  let wasSpace = false;
  for (let i = start; i < end; i++) {
    const isOne = isSpace(text.charCodeAt(i));
    if (isOne && (wasSpace || text.charCodeAt(i) !== 32)) return text.slice(start, end).replace(SPACES, ' ');
    wasSpace = isOne;
  }
  return text.slice(start, end);
}

const SPACES = /[\s\u200e\u200f]+/g;

function isSpace(unit: number): boolean {
  if (unit < 0x1680) return unit <= 32 ? unit === 32 || (unit >= 9 && unit <= 13) : unit === 0xa0;
  if (unit < 0x2000 || unit > 0x3000) return unit === 0x1680 || unit === 0xfeff;
  return (
    unit <= 0x200a ||
    unit === 0x200e ||
    unit === 0x200f ||
    unit === 0x2028 ||
    unit === 0x2029 ||
    unit === 0x202f ||
    unit === 0x205f ||
    unit === 0x3000
  );
}

/** Elements that match, at most `most`. */
export function findAll(root: Document | Element, selector: string, most = 200): Element[] {
  const isDocument = nodeType.call(root) === Node.DOCUMENT_NODE;
  if (most === 1) {
    // Ends at the first match: what stands in the head is found without a look at a million nodes.
    const first = isDocument ? queryOfDocument.call(root, selector) : query.call(root, selector);
    return first ? [first] : [];
  }
  const found = isDocument ? queryAllOfDocument.call(root, selector) : queryAll.call(root, selector);
  const elements: Element[] = [];
  for (let i = 0; i < found.length && i < most; i++) elements.push(found[i]!);
  return elements;
}

export function bodyOf(doc: Document): Element | null {
  return elementNamed(doc, 'body', 0) ?? rootElement.call(doc);
}

export function headOf(doc: Document): Element | null {
  return elementNamed(doc, 'head', 0);
}

export function walkFrom(doc: Document, from: Node, whatToShow: number): TreeWalker {
  return treeWalker.call(doc, from, whatToShow);
}

/**
 * The element of one name at an index in document order, or null. `item` stops where it found it; the same in brackets
 * asks for the length first, and so walks the whole document.
 */
export function elementNamed(doc: Document, name: string, index: number): Element | null {
  return itemOf.call(byTagName.call(doc, name), index);
}

export function documentOf(element: Element): Document {
  return ownerDocument.call(element)!;
}

export function holds(outer: Node, inner: Node): boolean {
  return contains.call(outer, inner);
}

export function urlOf(doc: Document): string {
  return documentUrl.call(doc);
}

export function rootOf(doc: Document): Element | null {
  return rootElement.call(doc);
}

/** An absolute http(s) URL without credentials, or ''. */
export function absoluteUrl(href: string, base: string): string {
  try {
    const url = new URL(href.trim(), base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href.slice(0, 2000) : '';
  } catch {
    return '';
  }
}
