" Drives Vim with ALE: waits for a finding, takes a repair from the menu, saves. Told by the environment:
" TEST_RULE, TEST_REPAIR (how its title begins; empty: none), TEST_REPORT (where the findings come).
let s:buffer = bufnr('%')

function! s:Fail(what) abort
  call writefile([a:what], $TEST_REPORT)
  cquit!
endfunction

function! s:Wait(what, Look) abort
  let l:start = reltime()
  while empty(a:Look())
    if reltimefloat(reltime(l:start)) * 1000 > str2nr($TEST_PATIENCE)
      call s:Fail('This did not come: ' . a:what)
    endif
    sleep 20m
  endwhile
endfunction

function! s:Findings() abort
  return get(get(g:ale_buffer_info, s:buffer, {}), 'loclist', [])
endfunction

function! s:Found() abort
  return filter(copy(s:Findings()), {_, finding -> get(finding, 'code', '') ==# $TEST_RULE})
endfunction

" What ALE asks the user with: the menu, of which the number is to be typed.
let s:chosen = ''
function! s:Choose(menu) abort
  let l:items = split(a:menu, "\n")
  let l:of = filter(copy(l:items), {_, item -> item =~# '^\d\+) ' && stridx(item, $TEST_REPAIR) >= 0})
  let s:chosen = get(l:of, 0, '')
  return matchstr(s:chosen, '^\d\+')
endfunction

try
  ALELint
  call s:Wait($TEST_RULE, function('s:Found'))
  call writefile(map(copy(s:Findings()), {_, finding ->
  \ json_encode({'rule': get(finding, 'code', ''), 'line': finding.lnum, 'message': get(finding, 'detail', finding.text)})
  \}), $TEST_REPORT)

  if !empty($TEST_REPAIR)
    " Loads ALE's own, so that ours takes its place.
    runtime autoload/ale/util.vim
    function! ale#util#Input(message, value, ...) abort
      return s:Choose(a:message)
    endfunction
    let s:finding = s:Found()[0]
    call cursor(s:finding.lnum, s:finding.col)
    execute 'normal ' . get(g:, 'mapleader', '\') . 'h'
    call s:Wait('the repair ' . $TEST_REPAIR, {-> s:chosen})
    wall
    " What ALE does by itself when a buffer is entered or saved, with a user in front of it.
    bufdo ALELint
    execute 'buffer' s:buffer
    call s:Wait('the end of ' . $TEST_RULE, {-> empty(s:Found())})
  endif
catch
  call s:Fail(v:exception . ' at ' . v:throwpoint)
endtry
qall!
