import { liveQuery } from 'dexie';
import { useEffect, useState } from 'preact/hooks';

/** The answer of a query, asked again whenever what it read has changed; undefined until it is there. */
export function useLive<T>(query: () => Promise<T>, inputs: readonly unknown[]): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const subscription = liveQuery(query).subscribe({
      next: setValue,
      error: (error: unknown) => console.error(error),
    });
    return () => subscription.unsubscribe();
  }, inputs);
  return value;
}
