import type { ExportKind } from '@protocol/exports'
import { useId } from 'react'
import { Checkbox } from '../../../shared/parts/Checkbox'
import { kindInWords, type KindGroup } from './export-kinds'
import styles from './SaveDialog.module.css'

interface WhatToSaveProps {
  readonly groups: readonly KindGroup[]
  readonly ticked: ReadonlySet<ExportKind>
  readonly onTick: (kind: ExportKind, ticked: boolean) => void
}

/** Which files, with what each is good for. */
export function WhatToSave({ groups, ticked, onTick }: WhatToSaveProps) {
  return (
    <section className={styles.part} aria-labelledby="what-to-save">
      <h3 id="what-to-save" className={styles.heading}>
        Which files
      </h3>
      {groups.map((group) => (
        <Group key={group.title} group={group} ticked={ticked} onTick={onTick} />
      ))}
    </section>
  )
}

function Group({ group, ticked, onTick }: Omit<WhatToSaveProps, 'groups'> & { readonly group: KindGroup }) {
  const id = useId()
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <h4 id={id} className={styles.groupTitle}>
        {group.title}
      </h4>
      {group.kinds.map((kind) => (
        <Checkbox
          key={kind}
          label={kindInWords[kind].name}
          description={kindInWords[kind].forWhom}
          checked={ticked.has(kind)}
          onChange={(now) => onTick(kind, now)}
        />
      ))}
    </div>
  )
}
