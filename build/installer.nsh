; The installer for one user never offers to install for everybody: that is what the MSI is for.
!macro customInstallMode
  StrCpy $isForceCurrentInstall "1"
!macroend
