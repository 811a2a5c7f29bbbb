import { usePage } from '../page-context'
import { offeredLanguages, wordsIn } from '../words/languages'

/** Both languages, each in its own words. */
export function LanguageChoice() {
  const { language, words, choose } = usePage()
  return (
    <div className="languages" role="group" aria-label={words.foot.language}>
      {offeredLanguages.map((offered) => (
        <button
          key={offered}
          type="button"
          lang={offered}
          aria-pressed={offered === language}
          onClick={() => choose(offered)}
        >
          {wordsIn[offered].languageName}
        </button>
      ))}
    </div>
  )
}
