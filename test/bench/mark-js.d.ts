/** The little of mark.js that the benchmark uses; the package has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(element: HTMLElement);
    mark(words: readonly string[], options: object): void;
    unmark(): void;
  }
}
