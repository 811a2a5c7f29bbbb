declare module '*.css?raw' {
  const text: string
  // oxlint-disable-next-line import/no-default-export -- it is how the bundler gives a file's text
  export default text
}
