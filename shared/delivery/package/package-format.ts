/** The layout of a package. It is this program's own: NNS's template is not known. Version 1 was a workbook alone, of the first releases. */
export const packageFormatVersion = 2

/** By this a program knows a package of ours, whatever its version. */
export const packageFormatName = 'finsam-indikatorer-leverans'
