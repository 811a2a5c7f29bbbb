import { FileUp } from 'lucide-react'
import { type DragEvent, useId, useState } from 'react'
import { classNames } from './class-names'
import styles from './FilePicker.module.css'

export interface FilePickerProps {
  readonly label: string
  readonly hint: string
  readonly onFiles: (files: readonly File[]) => void
}

/** Files of comma-separated values, chosen or dropped. */
export function FilePicker({ label, hint, onFiles }: FilePickerProps) {
  const id = useId()
  const [isOver, setIsOver] = useState(false)
  const hold = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files])
  }
  return (
    <div
      className={classNames(styles.picker, isOver && styles.over)}
      onDragEnter={hold}
      onDragOver={hold}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <input
        id={id}
        type="file"
        multiple
        accept=".csv,.tsv,.txt"
        className="visually-hidden"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const chosen = [...(event.target.files ?? [])]
          // Choosing the same file again, once it is corrected, is a change too.
          event.target.value = ''
          if (chosen.length > 0) onFiles(chosen)
        }}
      />
      <label htmlFor={id} className={styles.label}>
        <FileUp aria-hidden size={22} /> {label}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </div>
  )
}
