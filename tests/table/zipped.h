/* Workbooks made of parts that a test writes by hand. */
#ifndef TESTS_TABLE_ZIPPED_H
#define TESTS_TABLE_ZIPPED_H

#include "base/base.h"

#include <stdlib.h>
#include <string.h>
#include <zip.h>

typedef struct zipped_part {
    const char *name, *text;
    size_t length; /* 0: strlen(text) */
} zipped_part;

/* The archive of the parts; free() its bytes. */
static inline zc_bytes zipped(const zipped_part parts[], int count)
{
    zip_source_t *archive = zip_source_buffer_create(NULL, 0, 0, NULL);
    zip_source_keep(archive);
    zip_t *zip = zip_open_from_source(archive, ZIP_CREATE | ZIP_TRUNCATE, NULL);
    for (int part = 0; part < count; part++) {
        const size_t length = parts[part].length ? parts[part].length : strlen(parts[part].text);
        zip_source_t *source = zip_source_buffer(zip, parts[part].text, length, 0);
        zip_file_add(zip, parts[part].name, source, ZIP_FL_OVERWRITE);
    }
    zip_stat_t about;
    zip_close(zip);
    zip_source_stat(archive, &about);
    char *bytes = malloc(about.size);
    zip_source_open(archive);
    zip_source_read(archive, bytes, about.size);
    zip_source_close(archive);
    zip_source_free(archive);
    return (zc_bytes){ bytes, about.size };
}

#define OFFICE "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
#define RELATIONS(inside)                                                                                    \
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>" inside            \
    "</Relationships>"
#define RELATION(id, type, target) "<Relationship Id='" id "' Type='" OFFICE type "' Target='" target "'/>"
#define WORKBOOK(inside) "<workbook xmlns:r='" OFFICE "'>" inside "</workbook>"
#define SHEET(inside) "<worksheet><sheetData>" inside "</sheetData></worksheet>"

#define TOP_RELATIONS                                                                                        \
    {                                                                                                        \
        "_rels/.rels", RELATIONS(RELATION("a", "/officeDocument", "xl/workbook.xml")), 0                     \
    }
#define BOOK_RELATIONS                                                                                       \
    {                                                                                                        \
        "xl/_rels/workbook.xml.rels",                                                                        \
            RELATIONS(RELATION("r1", "/worksheet", "worksheets/sheet1.xml") RELATION(                        \
                "r2", "/sharedStrings", "sharedStrings.xml") RELATION("r3", "/styles", "styles.xml")),       \
            0                                                                                                \
    }
#define ONE_SHEET                                                                                            \
    {                                                                                                        \
        "xl/workbook.xml", WORKBOOK("<sheets><sheet name='名单' sheetId='1' r:id='r1'/></sheets>"), 0        \
    }
#endif
