"""Survey import: files of Google Forms, KoboToolbox and others, mapped, checked, stored.

Modules are imported by name; `worker` runs in a process of its own:

`service`     `Importer`: from a file to stored responses
`files/`      reading CSV and .xlsx, with limits
`proposals/`  what each column may be: proposed, written to a file, corrected
`values/`     what a cell means
`checks`, `storing`, `imported`   the rows checked, stored as entries, and taken out again
`xlsform`     our questionnaires as XLSForm
"""
