;;; -*- lexical-binding: t -*- Drives Emacs: waits for a finding, takes a repair from the menu, saves. Told by the environment:
;;; TEST_RULE, TEST_REPAIR (how its title begins; empty: none), TEST_REPORT (where the findings come),
;;; TEST_BESIDE (a document to be open, too).

(require 'json)

(defun test-idle ()
  "Do what Emacs does while its user does nothing: start servers, send changes, ask for findings."
  (dolist (buffer (buffer-list))
    (with-current-buffer buffer
      (run-hooks 'post-command-hook)
      (when (bound-and-true-p eglot--managed-mode)
        (eglot--signal-textDocument/didChange)
        (flymake-start))))
  (accept-process-output nil 0.02))

(defun test-wait (what look)
  "Wait until LOOK is true; end with a failure that names WHAT when it does not come."
  (let ((end (time-add (current-time) (/ (string-to-number (getenv "TEST_PATIENCE")) 1000))))
    (while (not (funcall look))
      (when (time-less-p end (current-time))
        (message "This did not come: %s" what)
        (kill-emacs 1))
      (test-idle))))

(defun test-rule-of (diagnostic)
  "The rule that made DIAGNOSTIC."
  (plist-get (cdr (assoc 'eglot-lsp-diag (flymake-diagnostic-data diagnostic))) :code))

(defun test-finding ()
  "The finding that is waited for, or nil."
  (seq-find (lambda (diagnostic) (equal (test-rule-of diagnostic) (getenv "TEST_RULE"))) (flymake-diagnostics)))

(defun test-report (diagnostic)
  "DIAGNOSTIC as a line of the report."
  (json-encode `((rule . ,(test-rule-of diagnostic))
                 (line . ,(line-number-at-pos (flymake-diagnostic-beg diagnostic)))
                 (message . ,(flymake-diagnostic-text diagnostic)))))

(let ((repair (getenv "TEST_REPAIR")))
  (find-file (getenv "TEST_BESIDE"))
  (find-file (pop command-line-args-left))
  (test-wait (getenv "TEST_RULE") #'test-finding)
  (let ((lines (mapconcat #'test-report (flymake-diagnostics) "\n"))
        (coding-system-for-write 'utf-8))
    (write-region lines nil (getenv "TEST_REPORT")))
  (unless (string-empty-p repair)
    (goto-char (flymake-diagnostic-beg (test-finding)))
    (cl-letf (((symbol-function 'completing-read)
               (lambda (_ items &rest _)
                 (or (seq-find (lambda (title) (string-prefix-p repair title)) (mapcar #'car items))
                     (error "There is no repair %s" repair))))
              ((symbol-function 'y-or-n-p) (lambda (&rest _) t))
              (last-nonmenu-event ?h))
      (call-interactively (key-binding (kbd "C-c h"))))
    (test-wait (concat "the end of " (getenv "TEST_RULE")) (lambda () (not (test-finding))))
    (save-some-buffers t))
  (kill-emacs 0))
