import { replaceDurably } from '@main/journal/durable-file'

/** `node replace-once FILE` */
await replaceDurably(process.argv[2] ?? '', 'content')
