import type { CDPSession, Page } from '@playwright/test';

/**
 * Sees what stands in our closed shadow root, by the accessibility tree: what a screen reader is told, and where it
 * lies. Pages and Playwright's selectors cannot look in there.
 */
interface AxNode {
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly nodeId: string;
  readonly childIds?: readonly string[];
}

export class ShadowView {
  readonly #page: Page;
  readonly #session: CDPSession;
  /** The frame looked into; undefined for the page itself. */
  readonly #frameId: string | undefined;

  private constructor(page: Page, session: CDPSession, frameId: string | undefined) {
    this.#page = page;
    this.#session = session;
    this.#frameId = frameId;
  }

  /** Of a page, or of the first frame in it. */
  static async of(page: Page, where: 'page' | 'frame' = 'page'): Promise<ShadowView> {
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await session.send('DOM.enable');
    const { frameTree } = await session.send('Page.getFrameTree');
    return new ShadowView(
      page,
      session,
      where === 'frame' ? frameTree.childFrames?.[0]?.frame.id : undefined,
    );
  }

  async #tree(): Promise<AxNode[]> {
    const where = this.#frameId === undefined ? {} : { frameId: this.#frameId };
    const { nodes } = (await this.#session.send('Accessibility.getFullAXTree', where)) as unknown as {
      nodes: AxNode[];
    };
    return nodes;
  }

  async #nodes(): Promise<AxNode[]> {
    return (await this.#tree()).filter((node) => !node.ignored);
  }

  async #find(role: string, name: RegExp | string): Promise<AxNode | undefined> {
    const matches = (text: string) => (typeof name === 'string' ? text === name : name.test(text));
    return (await this.#nodes()).find((node) => node.role?.value === role && matches(node.name?.value ?? ''));
  }

  /** Waits for a node and answers with it; throws after five seconds. */
  async waitFor(role: string, name: RegExp | string): Promise<AxNode> {
    for (let tries = 0; tries < 50; tries++) {
      const found = await this.#find(role, name);
      if (found) return found;
      await this.#page.waitForTimeout(100);
    }
    throw new Error(`no ${role} ${name}`);
  }

  async isShown(role: string, name: RegExp | string): Promise<boolean> {
    return (await this.#find(role, name)) !== undefined;
  }

  /** All text below a node, as a screen reader reads it. */
  async textOf(node: AxNode): Promise<string> {
    const byId = new Map((await this.#nodes()).map((one) => [one.nodeId, one]));
    for (const one of await this.#tree()) if (!byId.has(one.nodeId)) byId.set(one.nodeId, one);
    const words: string[] = [];
    const visit = (id: string): void => {
      const one = byId.get(id);
      if (!one) return;
      if (one.role?.value === 'StaticText') words.push(one.name?.value ?? '');
      for (const child of one.childIds ?? []) visit(child);
    };
    visit(node.nodeId);
    return words.join(' ');
  }

  async click(role: string, name: RegExp | string): Promise<void> {
    const node = await this.waitFor(role, name);
    const { x, y } = await this.centreOf(node);
    await this.#page.mouse.click(x, y);
  }

  async centreOf(node: AxNode): Promise<{ x: number; y: number }> {
    const { model } = await this.#session.send('DOM.getBoxModel', { backendNodeId: node.backendDOMNodeId! });
    const [left, top, , , right, bottom] = model.content as number[];
    return { x: (left! + right!) / 2, y: (top! + bottom!) / 2 };
  }
}
