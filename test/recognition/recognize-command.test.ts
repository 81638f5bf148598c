import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../..');

/** Runs the command on these lines of input. */
function run(
  lines: readonly string[],
  ...args: string[]
): { rows: Record<string, unknown>[]; status: number | null } {
  const { stdout, status } = spawnSync('npx', ['tsx', 'scripts/recognize.ts', ...args], {
    cwd: ROOT,
    input: `${lines.join('\n')}\n`,
    encoding: 'utf8',
  });
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  return { rows, status };
}

describe('npm run recognize', () => {
  it('answers each line and goes on behind a bad one', { timeout: 60_000 }, () => {
    const { rows, status } = run([
      '{"id":1,"text":"زار الوفد ليبيا السبت.","ref":"2023-12-03"}',
      '{"id":2,"text":7}',
      'nonsense',
      '{"id":4,"text":"","ref":null}',
      '{"id":5,"text":"x","ref":"soon"}',
    ]);
    expect(status).not.toBe(0);
    expect(rows).toHaveLength(5);
    expect(rows[0]).toMatchObject({
      id: 1,
      mentions: [
        { surface: 'ليبيا', kind: 'entity', type: 'place', painted: true, entity: { id: 'ly-libya' } },
        { surface: 'السبت', kind: 'time', value: '2023-12-02' },
      ],
    });
    expect(rows[1]).toMatchObject({ id: 2, error: expect.any(String) as string });
    expect(rows[2]).toEqual({ error: 'not JSON' });
    expect(rows[3]).toEqual({ id: 4, mentions: [] });
    expect(rows[4]).toMatchObject({ id: 5, error: expect.any(String) as string });
  });

  it('keeps what is not painted for --all, and ends well', { timeout: 60_000 }, () => {
    const line = '{"id":"a","text":"وصل السفير الليبي."}';
    expect(run([line])).toEqual({ rows: [{ id: 'a', mentions: [] }], status: 0 });
    expect(run([line], '--all').rows[0]).toMatchObject({
      mentions: [{ type: 'nationality', painted: false }],
    });
  });
});
