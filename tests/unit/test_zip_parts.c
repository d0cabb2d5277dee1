#include "zip_parts.h"

#include "check.h"
#include "zip_made.h"
#include <stdlib.h>

static bool not_b(const char *name)
{
    return strcmp(name, "b") != 0;
}

static void check_paths(void)
{
    static const struct {
        const char *from, *link, *want;
    } rows[] = {
        {"O/nav/nav.xhtml", "../text/c1.xhtml#p3", "O/text/c1.xhtml"},
        {"a.xml", "b.xml", "b.xml"},
        {"x/a.xml", "/b/c.xml", "b/c.xml"},
        {"x/a.xml", "a%20b%2Fc", "x/a b/c"},
        {"x/a.xml", "../../../../etc/passwd", "etc/passwd"},
        {"x/y/a", "./b//c", "x/y/b/c"},
        {"a", "%zz%4", "%zz%4"},
        {"x/a", "#p", "x"},
    };
    struct buf out = {0};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        zip_path(&out, rows[i].from, rows[i].link);
        check_text(buf_string(&out), rows[i].want, rows[i].link);
    }
    buf_free(&out);
}

static void check_members(const struct buf *zip)
{
    struct zip_parts z = {0};
    struct buf why = {0};
    check(zip_parts_read(&z, zip->s, zip->len, not_b, &why), "a zip is read");
    check_number(z.n, 2, "what is wanted of it");
    check_text(zip_part(&z, "x/c") ? zip_part(&z, "x/c")->s : NULL, "cc\n", "a member");
    check(!zip_part(&z, "b") && !zip_part(&z, "x"), "what is not wanted is not there");
    zip_parts_free(&z);
    check(!zip_parts_read(&z, zip->s, zip->len / 2, not_b, &why) && !strncmp(why.s, "damaged zip file", 16),
          "half of one is damaged");
    zip_parts_free(&z);
    buf_free(&why);
}

/* 300 MB of zeros in 300 KB. */
static void check_bomb(void)
{
    static char room[1 << 20], zeros[1 << 16];
    size_t used = 0;
    struct zip_parts z = {0};
    struct buf why = {0};
    struct archive *a = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_write_set_format_zip(a);
    archive_write_set_bytes_in_last_block(a, 1);
    archive_write_open_memory(a, room, sizeof room, &used);
    archive_entry_set_pathname(entry, "bomb.xml");
    archive_entry_set_size(entry, 300LL << 20);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(a, entry);
    for (int i = 0; i < 300 * 16; i++)
        archive_write_data(a, zeros, sizeof zeros);
    archive_entry_free(entry);
    archive_write_close(a);
    archive_write_free(a);
    check(!zip_parts_read(&z, room, used, not_b, &why), "a bomb is not read");
    check_text(buf_string(&why), "its contents inflate to more than 256 MB", "and why");
    zip_parts_free(&z);
    buf_free(&why);
}

int main(void)
{
    static const char text[] = "=== mimetype\napplication/x\n=== b\nbb\n=== x/c\ncc\n";
    struct buf zip = {0};
    zip_made(&zip, text, sizeof text - 1);
    check_paths();
    check_members(&zip);
    check(zip_has(zip.s, zip.len, "b") && zip_has(zip.s, zip.len, "x/"), "its table of contents");
    check(!zip_has(zip.s, zip.len, "x") && !zip_has(zip.s, zip.len, "y/") && !zip_has(zip.s, zip.len - 30, "b"),
          "what is not in it");
    check(zip_is(zip.s, zip.len, "application/x") && !zip_is(zip.s, zip.len, "application/y") &&
              !zip_is(zip.s, 40, "application/x"),
          "its type");
    check_bomb();
    buf_free(&zip);
    return check_done();
}
