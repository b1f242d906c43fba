import { Kbd } from '@mantine/core'
import { keysText } from '../../../shared/text/commands'
import { handbookHash } from '../../../shared/text/handbook/addresses'
import { handbookTitle } from '../../../shared/text/handbook/handbook'
import { placeHash, placeName } from '../../../shared/text/handbook/places'
import type { Piece, Words } from '../../../shared/text/handbook/words'
import { useNavigation } from '../../ui/navigation'
import classes from './handbook.module.css'

/** A sentence with what stands in it: ways to other places, names as the window has them, and keys. */
export function SentenceOf({ words }: { readonly words: Words }) {
  if (typeof words === 'string') return words
  return words.map((piece, index) => {
    if (typeof piece === 'string') return piece
    // The pieces of a sentence never change places.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    return <PieceOf key={index} piece={piece} />
  })
}

function PieceOf({ piece }: { readonly piece: Piece }) {
  const { pages } = useNavigation()
  switch (piece.kind) {
    case 'place': {
      const name = placeName(piece.place)
      return pages.includes(piece.place.page) ? (
        <a href={placeHash(piece.place)}>{name}</a>
      ) : (
        <b className={classes.name}>{name}</b>
      )
    }
    case 'see':
      return <a href={handbookHash(piece.address)}>{handbookTitle(piece.address)}</a>
    case 'name':
      return <b className={classes.name}>{piece.text}</b>
    case 'key':
      return <Kbd>{keysText(piece.keys)}</Kbd>
  }
}
