" Doelbinding in Vim met ALE. Bewaar dit als ~/.vim/after/plugin/doelbinding.vim: Vim leest het dan na ALE.

" Wat bij elkaar hoort: de map met doelbinding.yml of .git, en anders de map van het bestand.
function! DoelbindingRoot(buffer) abort
  let l:folder = fnamemodify(bufname(a:buffer), ':p:h')
  let l:here = l:folder
  while !filereadable(l:here . '/doelbinding.yml') && !isdirectory(l:here . '/.git')
    let l:up = fnamemodify(l:here, ':h')
    if l:up ==# l:here
      return l:folder
    endif
    let l:here = l:up
  endwhile
  return l:here
endfunction

for s:filetype in ['markdown', 'yaml', 'text']
  call ale#linter#Define(s:filetype, {
  \ 'name': 'doelbinding',
  \ 'lsp': 'stdio',
  \ 'executable': 'doelbinding',
  \ 'command': '%e lsp --stdio',
  \ 'project_root': function('DoelbindingRoot'),
  \})
endfor

" Voor YAML en tekst heeft ALE een vaste lijst, en misschien hebt u er zelf een: Doelbinding komt erbij.
let g:ale_linters = extend({'text': [], 'yaml': ['spectral', 'yaml-language-server', 'yamllint']}, get(g:, 'ale_linters', {}))
for s:filetype in ['markdown', 'yaml', 'text']
  if type(get(g:ale_linters, s:filetype)) == v:t_list
    let g:ale_linters[s:filetype] += ['doelbinding']
  endif
endfor

" Een herstel kan in een ander document zijn, dat u daarna bewaart: Vim houdt het zo lang vast.
set hidden

" Herstellen: \h op een bevinding. Van bevinding naar bevinding: ]d en [d.
nnoremap <silent> <leader>h :ALECodeAction<CR>
nnoremap <silent> ]d :ALENextWrap<CR>
nnoremap <silent> [d :ALEPreviousWrap<CR>
