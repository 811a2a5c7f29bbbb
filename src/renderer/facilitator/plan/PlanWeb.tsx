import type { Plan } from '@core/plan'
import { onTheirOwn } from '@core/web/web'
import type { PicturedWeb } from '@protocol/organisations'
import { useEffect, useState } from 'react'
import { bridge } from '../../shared/connection/bridge'
import { counted, listed } from '../../shared/words/counts'
import { LinkTable } from '../organisations/LinkTable'
import { PictureSection } from '../organisations/PictureSection'
import { PlanSection } from './PlanSection'

/** Who works with whom by this plan: a picture, and the same as a table. */
export function PlanWeb({ plan }: { readonly plan: Plan }) {
  const pictured = usePicturedWeb(plan)
  if (pictured === null || pictured.web.organisations.length < 2) return null
  const { web } = pictured
  const alone = onTheirOwn(web).map(({ name }) => name)
  return (
    <PlanSection
      title="Who works with whom"
      summary="Organisations that share an action, matched an offer with a need, or promised one another something."
    >
      {web.links.length === 0 ? (
        <p>Nothing links two organisations yet.</p>
      ) : (
        <>
          <PictureSection pictured={pictured} labels={plan.sectorLabels} title={`Who works with whom: ${plan.title}`} />
          <LinkTable links={web.links} />
          {alone.length > 0 && (
            <p>
              On their own ({counted(alone.length, 'organisation')}): {listed(alone)}.
            </p>
          )}
        </>
      )}
    </PlanSection>
  )
}

/** The web of the open workshop, read again with each plan; null until it was first read. */
function usePicturedWeb(plan: Plan): PicturedWeb | null {
  const [read, setRead] = useState<{ readonly plan: Plan; readonly pictured: PicturedWeb | null } | null>(null)
  useEffect(() => {
    let overtaken = false
    const ask = async () => {
      const pictured = await bridge.readWorkshopWeb({})
      if (!overtaken) setRead({ plan, pictured })
    }
    void ask()
    return () => {
      overtaken = true
    }
  }, [plan])
  return read?.pictured ?? null
}
