#!/bin/sh
# What we make of small texts, compared with the files beside them: LANGUAGE/x.txt with x.tokens, x.sentences and
# x.passages; LANGUAGE/x.questions (each line a command of najdi) with x.json, over an index of the folder.
# A new case is a new .txt; GOLDEN=write (make golden) makes its siblings: read them before they are committed.
set -u
W=$(mktemp -d) || exit 2
cd "$TESTS/golden" || exit 2
n=0

compare() { # compare EXPECTED STATUS: $W/got, made with that exit status, is what the file says
    n=$((n + 1))
    if [ "$2" -eq 0 ] && [ "${GOLDEN:-}" = write ]; then
        cat "$W/got" >"$1"
    fi
    if diff -u "$1" "$W/got" >"$W/diff" 2>&1 && [ "$2" -eq 0 ]; then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1"
        sed 's/^/# /' "$W/err" "$W/diff"
    fi
}

answer() { # answer LINE: the words of the line are those of a shell
    eval "set -- $1"
    "$BUILD/najdi" "$@" --format json </dev/null
}

ask() { # ask FOLDER QUESTIONS: each question and its answers, 0 where all could be asked
    NAJDI_INDEX=$W/$1
    export NAJDI_INDEX
    "$BUILD/najdi-index" --quiet --root "$1" --include '*.txt' --index "$W/$1" "$1" || return
    while IFS= read -r line; do
        printf '$ %s\n' "$line"
        answer "$line" || [ $? -eq 1 ] || return
    done <"$2"
}

for text in */*.txt; do
    for what in tokens sentences passages; do
        "$BUILD/tests/golden/tell" $what "${text%%/*}" "$text" >"$W/got" 2>"$W/err"
        compare "${text%.txt}.$what" $?
    done
done
for questions in */*.questions; do
    ask "${questions%%/*}" "$questions" >"$W/answers" 2>"$W/err"
    status=$?
    sed 's/"score":[0-9.]*/"score":.../' "$W/answers" >"$W/got" # any change of the ranking moves the scores
    compare "${questions%.questions}.json" $status
done
echo "1..$n"
