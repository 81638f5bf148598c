import { CLASS_LIMIT } from '../../arabic/time-classes.ts';
import type { Rule } from './rule.ts';
import type { Shape } from './shape.ts';
import { GAP, type Token } from './tokens.ts';

/** Tokens that are looked at before the first rule is read; a fifth spares news no reading more. */
const FARTHEST = 4;
/** News needs some hundred branches; a text that is made for it could ask for all rows of classes that there are. */
const MOST_BRANCHES = 4_000;
/** Behind these no rule reads on, but for the hour of «2023-12-03T10:15», which it may do without. */
const PARTING = GAP.word | GAP.newline | GAP.stop | GAP.other;

/** A row of classes, and the rules that it leaves. */
interface Branch {
  readonly next: (Branch | undefined)[];
  readonly depth: number;
  /** Rules that may read this row or part of it, and nothing behind it. */
  readonly ended: readonly Rule[];
  /** These, and those that may read it and need more. */
  readonly all: readonly Rule[];
  /** What each rule may still read. */
  readonly open: readonly { readonly rule: Rule; readonly shape: Shape }[];
}

/** The rules by the classes of the tokens ahead. Branches grow where texts ask for them. */
export class RuleTree {
  private readonly rules: readonly Rule[];
  private readonly root: Branch;
  private branches = 0;

  constructor(rules: readonly Rule[]) {
    this.rules = rules;
    this.root = {
      next: Array.from({ length: CLASS_LIMIT }),
      depth: 0,
      ended: [],
      all: rules,
      open: rules.map((rule) => ({ rule, shape: rule.shape })),
    };
  }

  /** The rules that are worth reading at token `at`, in the order of the grammar. */
  rulesFor(tokens: readonly Token[], at: number): readonly Rule[] {
    let branch = this.root;
    for (let i = at; ; i++) {
      const token = tokens[i];
      if (token === undefined || (i > at && (token.gap & PARTING) !== 0)) return branch.ended;
      const next = branch.next[token.is] ?? this.grow(branch, token.is);
      if (next === null) return branch.all;
      branch = next;
      if (branch.open.length === 0 || branch.depth === FARTHEST) return branch.all;
    }
  }

  private grow(branch: Branch, is: number): Branch | null {
    if (this.branches === MOST_BRANCHES) return null;
    this.branches++;
    const open = branch.open.flatMap(({ rule, shape }) => {
      const rest = shape.behind(is);
      return rest === null ? [] : [{ rule, shape: rest }];
    });
    const ended = new Set(branch.ended);
    for (const { rule, shape } of open) if (shape.empty) ended.add(rule);
    const all = new Set(ended);
    for (const { rule } of open) all.add(rule);
    return (branch.next[is] = {
      next: Array.from({ length: CLASS_LIMIT }),
      depth: branch.depth + 1,
      ended: this.rules.filter((rule) => ended.has(rule)),
      all: this.rules.filter((rule) => all.has(rule)),
      open: open.filter(({ shape }) => (shape.low | shape.high) !== 0),
    });
  }
}
