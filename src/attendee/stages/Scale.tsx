export interface ScaleProps {
  /** What is asked, for a screen reader; shown where it is not the option's own name. */
  readonly label: string
  readonly labelShown?: boolean
  readonly lowest: string
  readonly highest: string
  readonly value: number | null
  readonly onChange: (value: number) => void
  readonly large?: boolean
}

const steps = [1, 2, 3, 4, 5]

/** One of five numbers, with words at both ends. */
export function Scale({ label, labelShown = false, lowest, highest, value, onChange, large = false }: ScaleProps) {
  const named = (step: number) => {
    const end = step === 1 ? lowest : step === steps.length ? highest : ''
    return end === '' ? String(step) : `${step}: ${end}`
  }
  return (
    <div className={large ? 'scale large' : 'scale'} role="group" aria-label={label}>
      {labelShown && <p className="scale-label">{label}</p>}
      <div className="steps">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            aria-label={named(step)}
            aria-pressed={value === step}
            onClick={() => onChange(step)}
          >
            {step}
          </button>
        ))}
      </div>
      <p className="ends" aria-hidden>
        <span>{lowest}</span>
        <span>{highest}</span>
      </p>
    </div>
  )
}
