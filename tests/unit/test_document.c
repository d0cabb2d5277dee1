#include "check.h"
#include "document.h"

#define DJVU ": ddjvu -format=pdf makes a PDF, djvutxt a text"
#define OLD "no reader for .doc files yet: save it as DOCX, ODT or RTF (soffice --headless --convert-to docx)"
#define WEB "no reader for .mhtml files yet: save the page as HTML"

static const struct row {
    const char *path, *bytes;
    size_t len;         /* 0: of a string */
    const char *reason; /* why there is no reader, or "=" and the reader's name; NULL: it is read as text */
} rows[] = {
    {"a.txt", "Praha", 0, NULL},
    {"a", "Praha", 0, NULL},
    {"a.md", "# Praha", 0, "=Markdown"},
    {"a.Markdown", "Praha", 0, "=Markdown"},
    {"a.md", "\0\1\2\3\4\5\6\7", 8, "binary data"},
    {"a.djvu", "text in spite of its name", 0, NULL},
    {"a.djvu", "AT&TFORM\0\xE2\xE3", 11, "no reader for .djvu files yet" DJVU},
    {"a.txt", "AT&TFORM", 0, "no reader for .djvu files yet" DJVU},
    {"a.pptx", "PK\3\4\0\0\0\0", 8, "no reader for .pptx files yet: save it as PDF"},
    {"a.xlsx", "PK\3\4\0\0\0\0", 8, "no reader for .xlsx files yet: save it as ODT, HTML or text"},
    {"a.bin", "PK\3\4\0\0\0\0", 8, "=zip"},
    {"a.docx", "PK\3\4\0\0\0\0", 8, "=DOCX"},
    {"a.jar", "PK\3\4\0\0\0\0", 8, "no reader for .jar files yet"},
    {"a.pdf", "\0\1\2\3\4\5\6\7", 8, "damaged, or no .pdf file"},
    {"a.zip", "PK\5\6", 4, "=zip"},
    {"a.7z", "7z\xBC\xAF\x27\x1C", 6, "=7z"},
    {"a.tgz", "\x1F\x8B\x08", 3, "=compressed"},
    {"a.rar", "Rar!\x1A\7\1", 7, "no reader for .rar files yet: unpack it"},
    {"a.html", "<p>Praha</p>", 0, "=HTML"},
    {"a.HTM", "<p>Praha</p>", 0, "=HTML"},
    {"a.xhtml", "Praha", 0, "=HTML"},
    {"a.txt", "\n<!DOCTYPE HTML>\n<title>", 0, "=HTML"},
    {"a", "\xEF\xBB\xBF<?xml version='1.0'?><!-- a -->\n<html xmlns='x'>", 0, "=HTML"},
    {"a.txt", "a < b and <htm", 0, NULL},
    {"a.txt", "A page begins with <html> and ends with </html>.", 0, NULL},
    {"a.md", "<!DOCTYPE html>", 0, "=HTML"},
    {"a.dat", "\0\1\2\3\4\5\6\7", 8, "binary data"},
    {"b/.djvu/a", "\0\1\2\3\4\5\6\7", 8, "binary data"},
    {"a.djvu", "\0\1\2\3\4\5\6\7", 8, "no reader for .djvu files yet" DJVU},
    {"a.txt", "", 0, NULL},
    {"a.html", "", 0, "=HTML"},
    {"a.pdf", "", 0, "damaged: it is empty"},
    {"a.docx", "", 0, "damaged: it is empty"},
    {"a.doc", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, OLD},
    {"a", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0, OLD},
    {"a.docx", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 0,
     "encrypted, or an old .doc file: save it without a password as DOCX, ODT or RTF"},
    {"a.mhtml", "From: <Saved by Blink>\r\nContent-Type: multipart/related;", 0, WEB},
    {"a", "MIME-Version: 1.0\nContent-Type: Multipart/Related; boundary=x", 0, WEB},
    {"a.mhtml", "Praha", 0, NULL},
    {"a.txt", "MIME-Version: 1.0\nContent-Type: text/plain", 0, NULL},
};

int main(void)
{
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        const struct row *r = &rows[i];
        struct buf why = {0};
        const struct reader *reader = reader_for(r->path, r->bytes, r->len ? r->len : strlen(r->bytes), &why);
        if (reader && strcmp(reader->name, "text"))
            buf_addf(&why, "=%s", reader->name);
        check_text(why.s, r->reason, r->path);
        buf_free(&why);
    }
    struct source none = {0};
    source_free(&none);
    check(none.text == NULL, "a source that was never filled can be ended");
    return check_done();
}
