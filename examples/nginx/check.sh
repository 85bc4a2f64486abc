exec nginx -t -e stderr -p "${1%/*}/" -c "$1"
