# nginx -t makes the pid file and the temporary folders that a config names. TMPDIR is private and emptied after each run.
exec nginx -t -e stderr -p "${TMPDIR:?}/" -c "$1"
