import { ChevronDown } from 'lucide-react'
import {
  type ContextType,
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useContext,
  useLayoutEffect,
  useMemo,
  useState,
} from 'react'
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
} from 'react-aria-components'
import { classNames } from './class-names'
import styles from './ComboBox.module.css'
import field from './Field.module.css'

export interface ComboBoxOption {
  readonly id: string
  readonly label: string
  /** Softer words after the label. */
  readonly detail?: string
}

export interface ComboBoxProps {
  readonly label: string
  readonly labelHidden?: boolean
  /** What there is to choose from; or where that is much, what there is for what was typed, the likeliest first. */
  readonly options: readonly ComboBoxOption[] | ((typed: string) => readonly ComboBoxOption[])
  readonly selectedId: string | null
  /** Null when the field was emptied. */
  readonly onSelect: (id: string | null) => void
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly disabled?: boolean
  readonly error?: string | null
  readonly description?: string
  readonly ref?: Ref<HTMLInputElement>
}

/** One of many, found by typing part of it. Tab or Enter takes the first match; Escape puts the old choice back. */
export function ComboBox(props: ComboBoxProps) {
  const { label, labelHidden = false, options, selectedId, onSelect, placeholder, autoFocus = false, ref } = props
  const { disabled = false, error, description } = props
  const [typed, setTyped] = useState('')
  const shown = useMemo(() => (typeof options === 'function' ? options(typed) : options), [options, typed])
  const items = typeof options === 'function' ? { items: shown, onInputChange: setTyped } : { defaultItems: shown }
  return (
    <AriaComboBox
      className={classNames(field.field)}
      {...items}
      selectedKey={selectedId}
      onSelectionChange={(key) => onSelect(shown.find(({ id }) => id === key)?.id ?? null)}
      autoFocus={autoFocus}
      isDisabled={disabled}
      isInvalid={typeof error === 'string'}
      menuTrigger="input"
    >
      <Label className={classNames(labelHidden ? 'visually-hidden' : field.label)}>{label}</Label>
      <FirstMatchTaken>
        <Input
          {...(ref === undefined ? {} : { ref })}
          {...(placeholder === undefined ? {} : { placeholder })}
          className={classNames(field.control, styles.input)}
        />
        <Button className={classNames(styles.opener)}>
          <ChevronDown aria-hidden size={18} />
        </Button>
      </FirstMatchTaken>
      {description !== undefined && <p className={field.description}>{description}</p>}
      {typeof error === 'string' && (
        <p role="alert" className={field.error}>
          {error}
        </p>
      )}
      <FirstMatchFocused />
      <Popover className={classNames(styles.popover)}>
        <ListBox<ComboBoxOption> className={classNames(styles.list)}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={classNames(styles.option)}>
              <span>{option.label}</span>
              {option.detail !== undefined && <span className={styles.detail}>{option.detail}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

/** So that typing a few letters and going on is enough. */
function FirstMatchFocused() {
  const state = useContext(ComboBoxStateContext)
  const isTyped = state !== null && isSearch(state)
  const first = state?.collection.getFirstKey() ?? null
  const focused = state?.selectionManager.focusedKey ?? null
  // Before the next key can arrive: whoever types fast must not lose their choice.
  useLayoutEffect(() => {
    if (isTyped && focused === null && first !== null) state?.selectionManager.setFocusedKey(first)
  })
  return null
}

/**
 * Takes the first match itself where a key comes before it is focused: after every letter the library forgets what was
 * focused, for a moment, and a key in that moment would throw away what was typed.
 */
function FirstMatchTaken({ children }: { readonly children: ReactNode }) {
  const state = useContext(ComboBoxStateContext)
  const onKeyDown = (event: KeyboardEvent) => {
    if (state === null || !isSearch(state) || (event.key !== 'Enter' && event.key !== 'Tab')) return
    const first = state.collection.getFirstKey()
    if (first === null || state.selectionManager.focusedKey !== null) return
    state.setValue(first)
    if (event.key === 'Tab') return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div className={styles.frame} onKeyDownCapture={onKeyDown}>
      {children}
    </div>
  )
}

type State = NonNullable<ContextType<typeof ComboBoxStateContext>>

function isSearch({ isOpen, inputValue, selectedItem }: State): boolean {
  return isOpen && inputValue.trim() !== '' && inputValue !== selectedItem?.textValue
}
