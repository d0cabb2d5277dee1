#!/bin/sh
# The tables of encodings are what indexer/make_encoding makes of the samples: nobody has edited the one without the other.
here=$TESTS/..
echo 1..1
if "$here/indexer/make_encoding" <"$here/text/language_samples.txt" 2>/dev/null |
    cmp - "$here/indexer/encoding_data.c" >&2; then
    echo "ok 1 - indexer/encoding_data.c made again is the same"
else
    echo "not ok 1 - indexer/encoding_data.c made again is the same"
    echo "# cure: indexer/make_encoding <text/language_samples.txt >indexer/encoding_data.c"
fi
