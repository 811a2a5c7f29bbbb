import type { Sector } from '@core/sector'
import type { PicturedWeb } from '@protocol/organisations'
import { Maximize2 } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../../shared/parts/Button'
import { counted } from '../../shared/words/counts'
import { FullPicture } from './FullPicture'
import type { Compared } from './link-marks'
import { OrganisationDetails } from './OrganisationDetails'
import { OrganisationPicture } from './OrganisationPicture'
import { PictureLegend } from './PictureLegend'
import styles from './PictureSection.module.css'

export interface PictureSectionProps {
  readonly pictured: PicturedWeb
  readonly labels: Readonly<Record<Sector, string>>
  /** Over the picture where it fills the window. */
  readonly title: string
  readonly comparison?: Compared | null
}

/** The picture with what its marks mean, and what the chosen organisation shares in words. */
export function PictureSection({ pictured, labels, title, comparison = null }: PictureSectionProps) {
  const [chosen, setChosen] = useState<string | null>(null)
  const [isFull, setFull] = useState(false)
  const { web, layout } = pictured
  const marks = comparison === null ? {} : { marks: comparison.marks }
  const legend = <PictureLegend web={web} labels={labels} since={comparison?.since ?? null} />
  return (
    <div className={styles.section}>
      <div className={styles.beside}>
        <div className={styles.frame}>
          <OrganisationPicture pictured={pictured} labels={labels} chosen={chosen} onChoose={setChosen} {...marks} />
        </div>
        <div className={styles.details}>
          <OrganisationDetails web={web} labels={labels} chosen={chosen} />
        </div>
      </div>
      <div className={styles.tools}>
        {legend}
        <Button icon={Maximize2} size="small" onClick={() => setFull(true)}>
          Fill the window
        </Button>
      </div>
      {layout.leftOut > 0 && (
        <p>
          The picture holds those who share the most; {counted(layout.leftOut, 'more organisation')}{' '}
          {layout.leftOut === 1 ? 'is' : 'are'} in the lists below only.
        </p>
      )}
      {isFull && (
        <FullPicture title={title} legend={legend} onClose={() => setFull(false)}>
          <OrganisationPicture
            pictured={pictured}
            labels={labels}
            chosen={chosen}
            onChoose={setChosen}
            large
            {...marks}
          />
        </FullPicture>
      )}
    </div>
  )
}
