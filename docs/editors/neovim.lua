-- Doelbinding in Neovim, vanaf versie 0.7. Zet dit in init.lua, of bewaar het als plugin/doelbinding.lua
-- in de map met uw instellingen.

-- Wat bij elkaar hoort: de map met doelbinding.yml of .git, en anders de map van het bestand.
local function root_of(file)
  local folder = vim.fn.fnamemodify(file, ':p:h')
  local here = folder
  while true do
    if vim.fn.filereadable(here .. '/doelbinding.yml') == 1 or vim.fn.isdirectory(here .. '/.git') == 1 then
      return here
    end
    local up = vim.fn.fnamemodify(here, ':h')
    if up == here then
      return folder
    end
    here = up
  end
end

-- Toetsen in een document dat wordt gecontroleerd: herstellen, en van bevinding naar bevinding.
local function set_keys(buffer)
  vim.keymap.set('n', '<leader>h', vim.lsp.buf.code_action, { buffer = buffer, desc = 'Doelbinding: herstellen' })
  vim.keymap.set('n', ']d', vim.diagnostic.goto_next, { buffer = buffer, desc = 'Volgende bevinding' })
  vim.keymap.set('n', '[d', vim.diagnostic.goto_prev, { buffer = buffer, desc = 'Vorige bevinding' })
end

local clients = {}

local function start(buffer)
  local root = root_of(vim.api.nvim_buf_get_name(buffer))
  local config = {
    name = 'doelbinding',
    cmd = { 'doelbinding', 'lsp', '--stdio' },
    root_dir = root,
    on_attach = function(_, attached)
      set_keys(attached)
    end,
  }
  if vim.lsp.start then
    vim.lsp.start(config)
  else
    -- Neovim 0.7 begint voor elk document opnieuw, tenzij wij onthouden wat er al draait.
    local running = clients[root] and vim.lsp.get_client_by_id(clients[root])
    if not running or running.is_stopped() then
      clients[root] = vim.lsp.start_client(config)
    end
    vim.lsp.buf_attach_client(buffer, clients[root])
  end
end

vim.api.nvim_create_autocmd('FileType', {
  pattern = { 'markdown', 'yaml', 'text' },
  callback = function(event)
    if vim.api.nvim_buf_get_name(event.buf) ~= '' then
      start(event.buf)
    end
  end,
})
