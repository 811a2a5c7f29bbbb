/**
 * Whether two types are the same but for `readonly`, as the compiler tells types apart. Assignability both ways is not
 * enough: it overlooks a field that may be left out.
 */
export type Same<Left, Right> =
  (<Probe>() => Probe extends Plain<Left> ? 1 : 2) extends <Probe>() => Probe extends Plain<Right> ? 1 : 2
    ? true
    : false

/** The types of the variants, of two unions told apart by `type`, that are not the same in both. */
export type Differing<Left extends Typed, Right extends Typed> = {
  [Type in Left['type'] | Right['type']]: Same<Variant<Left, Type>, Variant<Right, Type>> extends true ? never : Type
}[Left['type'] | Right['type']]

/** Does not compile where the claim is false. */
export type Claim<Statement extends true> = Statement

/** Does not compile where there is anything, and then names it. */
export type Nothing<Found extends never> = Found

interface Typed {
  readonly type: string
}

type Variant<Union extends Typed, Type> = Extract<Union, { readonly type: Type }>

/** Without `readonly`, with intersections written out, and with whether a field may be `undefined` beside its type. */
type Plain<Value> = Value extends object
  ? { -readonly [Key in keyof Value]: [Plain<Value[Key]>, MayBeUndefined<Value, Key>] }
  : Value

/** A mapped type makes no difference between a field that may be left out and one that may be `undefined`. */
type MayBeUndefined<Value, Key extends keyof Value> = Record<Key, undefined> extends Pick<Value, Key> ? true : false
