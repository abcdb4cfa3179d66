/* table/package.h: the parts of an office document and how they point to each other. */
#ifndef TABLE_PACKAGE_H
#define TABLE_PACKAGE_H

#include "base/base.h"
#include "xml/xml.h"

#include <zip.h>

enum {
    PART_BYTES_MAX = 128 * 1024 * 1024, /* unpacked */
    PART_BYTES_FREE = 8 * 1024 * 1024,  /* below it any packing ratio is believed */
    PACKING_RATIO_MAX = 500,            /* sheets of thousands of equal rows reach 100 */
    RELATIONS_MAX = 10000
};

typedef struct package {
    zip_t *zip;
    zc_arena *arena;
    const char *shown;
    zc_diags *diags;
} package;

/* diags, shown and arena are set by the caller. The bytes must outlive the package.
 * diags  table-not-a-workbook
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status package_open(package *pack, zc_bytes bytes);
void package_close(package *pack); /* also if it was never opened */
bool package_has(const package *pack, const char *part);

/* A part as XML.
 * diags  table-not-a-workbook (it is missing or broken), table-encrypted, table-too-large, and those of
 * xml_read, placed in `shown/part` */
ZC_CHECKED zc_status package_xml(package *pack, const char *part, const xml_node **root);

/* The relations of one part; none at all is no error. */
typedef struct relations {
    const char *folder;   /* what their targets are seen from */
    const xml_node *root; /* NULL: none */
} relations;

ZC_CHECKED zc_status package_relations(package *pack, const char *part, relations *out);
const xml_node *relation_by_id(const relations *of, const char *id);         /* NULL if there is none */
const xml_node *relation_by_type(const relations *of, const char *type_end); /* the first; NULL likewise */
bool relation_is(const xml_node *relation, const char *type_end);
/* The part that a relation points to, in the arena; NULL without memory. */
const char *relation_part(const package *pack, const relations *of, const xml_node *relation);
#endif
