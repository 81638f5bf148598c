import { hostOf } from './dom-access.ts';

/**
 * True where a node lies before a position: before `child` of `parent`, or before the end of `parent` where `child` is
 * null. What stands in a shadow tree lies where its host does.
 */
export function liesBefore(node: Node, parent: Node, child: Node | null): boolean {
  const [one, other] = inOneTree(node, child ?? parent);
  if (other !== (child ?? parent)) return precedes(one, other);
  if (child) return child !== one && !child.contains(one) && precedes(one, child);
  return parent.contains(one) || precedes(one, parent);
}

function precedes(node: Node, other: Node): boolean {
  return (other.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
}

/** Two nodes, or the hosts around them, that stand in the innermost tree that both are in. */
function inOneTree(a: Node, b: Node): [Node, Node] {
  const inTree = new Map<Node, Node>();
  for (const node of withHosts(a)) inTree.set(node.getRootNode(), node);
  for (const node of withHosts(b)) {
    const other = inTree.get(node.getRootNode());
    if (other) return [other, node];
  }
  return [a, b];
}

/** A node, the host of its shadow tree, the host around that, and so on. */
function* withHosts(node: Node): Generator<Node, void> {
  for (let at: Node | null = node; at;) {
    yield at;
    at = hostOf(at.getRootNode());
  }
}
