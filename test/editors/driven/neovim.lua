-- Drives Neovim: waits for a finding, takes a repair from the menu, saves. Told by the environment:
-- TEST_RULE, TEST_REPAIR (how its title begins; empty: none), TEST_REPORT (where the findings come).
local buffer = vim.api.nvim_get_current_buf()
-- Neovim takes an empty variable for none.
local rule, repair = vim.env.TEST_RULE, vim.env.TEST_REPAIR or ''

local function fail(what)
  io.stderr:write(what .. '\n')
  vim.cmd('cquit 1')
end

local function wait(what, look)
  if not vim.wait(tonumber(vim.env.TEST_PATIENCE), look, 20) then
    fail('This did not come: ' .. what)
  end
end

-- Neovim 0.7 keeps the code of a finding among what the server sent, later versions with the finding.
local function code_of(diagnostic)
  return diagnostic.code or diagnostic.user_data.lsp.code
end

local function finding()
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if code_of(diagnostic) == rule then
      return diagnostic
    end
  end
end

local function main()
  wait(rule, finding)
  local lines = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local report = { rule = code_of(diagnostic), line = diagnostic.lnum + 1, message = diagnostic.message }
    table.insert(lines, vim.fn.json_encode(report))
  end
  vim.fn.writefile(lines, vim.env.TEST_REPORT)

  if repair ~= '' then
    local chosen
    vim.ui.select = function(items, _, choose)
      for _, item in ipairs(items) do
        local action = item.action or item[2]
        if vim.startswith(action.title, repair) then
          chosen = action.title
          choose(item)
          return
        end
      end
    end
    local found = finding()
    vim.api.nvim_win_set_cursor(0, { found.lnum + 1, found.col })
    vim.cmd('normal ' .. vim.api.nvim_replace_termcodes('<leader>h', true, true, true))
    wait('the repair ' .. repair, function()
      return chosen
    end)
    wait('the end of ' .. rule, function()
      return not finding()
    end)
    vim.cmd('wall')
  end
end

local done, problem = pcall(main)
if not done then
  fail(problem)
end
vim.cmd('qall!')
