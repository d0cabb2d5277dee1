/* Is a file still what was indexed: by size and time, and by its bytes where only the time differs. */
#include "file_state.h"

#include "check.h"
#include "scratch.h"

#include <xxhash.h>

static void fill(const char *path, const char *text)
{
    FILE *file = fopen(path, "w");
    if (file) {
        fputs(text, file);
        fclose(file);
    }
}

/* What the index would know of the file now. */
static struct file_known known_of(const char *path, const char *text, uint8_t hash[16])
{
    struct stat st = {0};
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, XXH3_128bits(text, strlen(text)));
    memcpy(hash, canonical.digest, 16);
    stat(path, &st);
    return (struct file_known){(uint64_t)st.st_size, (int64_t)st.st_mtim.tv_sec * 1000000000 + st.st_mtim.tv_nsec,
                               hash};
}

int main(void)
{
    struct scratch top = scratch_new(), file = scratch_in(top.path, "a.txt"), below = scratch_in(file.path, "b");
    uint8_t hash[16];
    fill(file.path, "Praha\n");
    struct file_known known = known_of(file.path, "Praha\n", hash);
    check_number(file_state(file.path, &known), FILE_SAME, "untouched");
    known.mtime--;
    check_number(file_state(file.path, &known), FILE_SAME, "touched, with the same bytes");
    hash[0] ^= 1;
    check_number(file_state(file.path, &known), FILE_CHANGED, "of the same size, with other bytes");
    hash[0] ^= 1;
    fill(file.path, "Praha a Brno\n");
    check_number(file_state(file.path, &known), FILE_CHANGED, "longer");
    check_number(file_state(top.path, &known), FILE_CHANGED, "a folder now");
    check_number(file_state(below.path, &known), FILE_GONE, "below a file");
    remove(file.path);
    check_number(file_state(file.path, &known), FILE_GONE, "removed");
    scratch_clear(&top);
    return check_done();
}
