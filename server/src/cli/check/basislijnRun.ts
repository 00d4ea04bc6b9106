/** A run beside a basislijn: what it holds is not told, and when all was judged it is written, shrunk or left. */
import type { Io } from '../../node/io.ts';
import type { Service } from '../../service.ts';
import { bekendVan, readBasislijn, toetsAan, writeBasislijn, type Bekend, type Toets } from './basislijn.ts';
import type { BasislijnStand, Located } from './outcome.ts';
import type { CheckPlan } from './plan.ts';
import { plural } from './summary.ts';

export interface BasislijnRun extends Pick<Toets, 'isBekend' | 'add'> {
  end(): Promise<BasislijnStand | undefined>;
}

/** @throws UsageError for a basislijn that cannot be read */
export async function basislijnRun(
  { basislijn: asked, wishes }: Pick<CheckPlan, 'basislijn' | 'wishes'>,
  service: Service,
  io: Pick<Io, 'folder' | 'err'>,
): Promise<BasislijnRun> {
  if (!asked) return { isBekend: () => false, add: () => undefined, end: () => Promise.resolve(undefined) };
  const basislijn = await readBasislijn(asked.bestand, io.folder, asked.wijze);
  if (asked.wijze === 'schrijven') {
    const wat = ({ finding }: Located): string => service.message(finding).split('\n')[0] ?? '';
    const bekend: Bekend[] = [];
    return {
      isBekend: () => true,
      add: (file) => {
        for (const one of bekendVan(basislijn, file, wat)) bekend.push(one);
      },
      async end() {
        await writeBasislijn(basislijn, bekend);
        io.err(`Basislijn ${asked.bestand} geschreven met ${plural(bekend.length, 'bevinding', 'bevindingen')}.\n`);
        return { vervallen: new Map() };
      },
    };
  }
  const isAsked = (id: string): boolean =>
    (wishes.alleen ?? []).length > 0 ? wishes.alleen?.includes(id) === true : wishes.zonder?.includes(id) !== true;
  const toets = toetsAan(basislijn, isAsked);
  return {
    ...toets,
    async end() {
      const { stand, blijft } = toets.end();
      if (asked.wijze !== 'krimpen' || stand.vervallen.size === 0) return stand;
      await writeBasislijn(basislijn, blijft);
      io.err(
        `Basislijn ${asked.bestand} gekrompen met ${plural(basislijn.bekend.length - blijft.length, 'bevinding', 'bevindingen')}.\n`,
      );
      return { vervallen: new Map() };
    },
  };
}
