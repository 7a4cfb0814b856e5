# A mail server that asks as a milter: bash milter.sh PORT <MESSAGE. Prints the reply it would send, or the letter of the answer.
exec 3<>"/dev/tcp/127.0.0.1/$1" || exit 1

# A packet: length of what follows, a letter, its data (with printf's escapes, of three digits where digits may follow).
packet() {
  local bytes
  bytes=$(printf "$2" | wc -c)
  printf "\\x$(printf %02x $(((bytes + 1) >> 24 & 255)))\\x$(printf %02x $(((bytes + 1) >> 16 & 255)))" >&3
  printf "\\x$(printf %02x $(((bytes + 1) >> 8 & 255)))\\x$(printf %02x $(((bytes + 1) & 255)))$1$2" >&3
}

packet O '\0\0\0\6\0\0\1\377\0\0\0\0'
packet C 'mx.example.com\0004\0\031192.0.2.1\0'
packet H 'mx.example.com\0'
packet M '<uwe@example.net>\0'
packet R '<news@example.org>\0'
packet T ''
while IFS= read -r line && [ -n "$line" ]; do packet L "${line%%: *}\000${line#*: }\000"; done
packet N ''
packet B 'Hello\r\n'
packet E ''

# Answers until the last one: y with a reply, or accept, reject, tempfail, discard.
while :; do
  length=$(head -c 4 <&3 | od -An -tu1 | { read -r a b c d && echo $(((a << 24) + (b << 16) + (c << 8) + d)); }) || exit 1
  answer=$(head -c "$length" <&3 | tr -d '\0')
  case $answer in
    y*) echo "${answer#y}" && exit ;;
    [artd]) echo "$answer" && exit ;;
  esac
done
