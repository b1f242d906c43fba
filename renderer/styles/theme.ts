import { Button, type CSSVariablesResolver, createTheme, Modal, NativeSelect, rem, Select, Tabs, TextInput } from '@mantine/core'
import { answerColours, noColour, textOnAnswerColours, yesColour } from '../../shared/drawing/colours'
import { tokens } from './colours'

/** Mantine's theme: Inter, an 8 px grid, nothing under 14 px, one accent. */
export const theme = createTheme({
  fontFamily: "'Inter Variable', system-ui, sans-serif",
  fontSizes: { xs: rem(14), sm: rem(16), md: rem(16), lg: rem(20), xl: rem(28) },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: rem(8), sm: rem(8), md: rem(16), lg: rem(24), xl: rem(40) },
  radius: { xs: rem(2), sm: rem(4), md: rem(4), lg: rem(8), xl: rem(8) },
  defaultRadius: 'sm',
  respectReducedMotion: true,
  black: tokens.light['--ink'],
  primaryColor: 'accent',
  primaryShade: { light: 7, dark: 6 },
  colors: {
    accent: ['#e8f2f8', '#cfe5f2', '#a9d2e9', '#84c3e8', '#84c3e8', '#357da9', '#1a6c9c', '#005c8e', '#004b77', '#003967'],
    red: ['#fdeeec', '#f9d5d1', '#f3aea7', '#ffa197', '#ffa197', '#d2493c', '#b93a2e', '#a3261b', '#871c13', '#6b150e'],
    gray: ['#f4f6f7', '#eef1f3', '#e3e8eb', '#d9dfe3', '#c5cdd3', '#65717a', '#55616a', '#434d55', '#2f373d', '#1b2328'],
    dark: ['#e6eaed', '#c8d0d6', '#aab4bc', '#98a3ac', '#47525b', '#313a42', '#232b31', '#171c20', '#11161a', '#0c1013'],
  },
  headings: {
    fontWeight: '600',
    sizes: {
      h1: { fontSize: rem(28), lineHeight: '1.3' },
      h2: { fontSize: rem(20), lineHeight: '1.4' },
      h3: { fontSize: rem(16), lineHeight: '1.5' },
      h4: { fontSize: rem(16), lineHeight: '1.5' },
    },
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'md' },
      vars: () => ({ root: { '--button-fz': rem(16), '--button-height': rem(40) } }),
    }),
    Select: Select.extend({ defaultProps: { size: 'md', allowDeselect: false, checkIconPosition: 'right' } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: 'md' } }),
    TextInput: TextInput.extend({ defaultProps: { size: 'md' } }),
    Tabs: Tabs.extend({ defaultProps: { keepMounted: false } }),
    // Locking the page's scroll would write a style element without the nonce; the page behind may as well scroll.
    Modal: Modal.extend({ defaultProps: { lockScroll: false, centered: true, padding: 'lg', radius: 'md' } }),
  },
})

/** The tokens of colours.ts as CSS variables, and Mantine's own neutral colours set to them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {
    ...Object.fromEntries(answerColours.map((colour, index) => [`--answer-${index + 1}`, colour])),
    ...Object.fromEntries(textOnAnswerColours.map((colour, index) => [`--on-answer-${index + 1}`, colour])),
    '--answer-yes': yesColour,
    '--answer-no': noColour,
  },
  light: { ...tokens.light, ...mantineNeutrals },
  dark: { ...tokens.dark, ...mantineNeutrals },
})

const mantineNeutrals = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet-ink)',
  '--mantine-color-placeholder': 'var(--quiet-ink)',
  '--mantine-color-anchor': 'var(--accent)',
  '--mantine-color-error': 'var(--danger)',
  '--mantine-color-default': 'var(--page)',
  '--mantine-color-default-border': 'var(--control-line)',
  '--mantine-color-accent-light-color': 'var(--accent)',
  '--mantine-color-default-hover': 'var(--quiet-surface)',
}
