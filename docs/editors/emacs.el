;;; Doelbinding in Emacs met Eglot. Zet dit in init.el.
;;; Eglot zit in Emacs vanaf versie 29; in Emacs 28 is het een pakket, net als markdown-mode en yaml-mode.

(require 'eglot)

(add-to-list 'eglot-server-programs
             '((markdown-mode yaml-mode yaml-ts-mode text-mode) . ("doelbinding" "lsp" "--stdio")))

(dolist (hook '(markdown-mode-hook yaml-mode-hook yaml-ts-mode-hook))
  (add-hook hook #'eglot-ensure))

;; Herstellen: C-c h op een bevinding. Van bevinding naar bevinding: M-n en M-p.
(define-key eglot-mode-map (kbd "C-c h") #'eglot-code-actions)
(define-key eglot-mode-map (kbd "M-n") #'flymake-goto-next-error)
(define-key eglot-mode-map (kbd "M-p") #'flymake-goto-prev-error)
