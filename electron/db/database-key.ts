/** The key that a database's file is encrypted with: 32 bytes as 64 hexadecimal digits. Never logged, never sent to the window. */
export type DatabaseKey = string & { readonly __databaseKey: true }
