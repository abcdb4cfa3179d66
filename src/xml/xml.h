/* xml/xml.h: reads XML into a tree in which everything knows its line and column. No network, no DTD, no
 * entities of its own. */
#ifndef XML_XML_H
#define XML_XML_H

#include "base/base.h"

typedef struct xml_attr {
    const char *name; /* without a namespace prefix */
    const char *value;
    zc_place place; /* of the value's first character */
} xml_attr;

typedef struct xml_node {
    const char *name; /* without a namespace prefix */
    const char *text; /* all character data directly inside, joined; never NULL */
    zc_place place;   /* of the `<` */
    const xml_attr *attrs;
    int attr_count;
    const struct xml_node *parent, *first, *next; /* first child; next sibling */
    size_t text_before; /* bytes of the parent's text that stand before this element */
} xml_node;

/* A document from bytes; `shown` is the file's name in messages. Everything is in the arena.
 * diags  xml-malformed (line and column of libxml2's first complaint), xml-dtd (a DOCTYPE is refused),
 * xml-too-deep
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_CHECKED zc_status xml_read(zc_arena *arena, zc_bytes bytes, const char *shown, const xml_node **root,
                              zc_diags *diags);

/* Bytes in `encoding` (a name that iconv knows) as strict UTF-8; private-use code points of former editions
 * of GB18030 become the standard characters.
 * text    as far as it could be decoded: in the arena, or lent from `bytes`; no NUL behind it
 * bad_at  where the first byte stands that could not be decoded; bytes.length if all could
 * Returns  ZC_OK, ZC_BAD_INPUT (no such encoding; nothing is reported), ZC_NO_MEMORY */
ZC_CHECKED zc_status xml_decode(zc_arena *arena, zc_bytes bytes, const char *encoding, zc_bytes *text,
                                size_t *bad_at);

/* The place of the byte at `offset` of UTF-8 text, in lines and characters from 1. */
zc_place xml_place_in(zc_bytes text, const char *shown, size_t offset);

const char *xml_value(const xml_node *node, const char *name);         /* NULL if the attribute is absent */
const xml_attr *xml_attr_find(const xml_node *node, const char *name); /* NULL if absent */
const xml_node *xml_child(const xml_node *node, const char *name); /* the first such child; NULL name: any */
const xml_node *xml_sibling(const xml_node *node,
                            const char *name); /* the next such sibling; NULL name: any */
/* The next element in the order of the document, children first, of all that is in `top`; NULL behind the
 * last. */
const xml_node *xml_next(const xml_node *node, const xml_node *top);
static inline zc_place xml_place(const xml_attr *attr) { return attr->place; }

/* What an element may hold: words parted by blanks; one with `!` behind it must be there, a child with `?`
 * stands there once at most. NULL: none; "*" among them: any. */
typedef struct xml_shape {
    const char *element;
    const char *attributes;
    const char *children;
    bool text_allowed;
} xml_shape;

/* Compares the whole tree below `root` with `shapes` (by element name); all problems are reported, with
 * near words.
 * root_name  what the document's element must be
 * diags  xml-unknown-element, xml-unknown-attribute, xml-missing-attribute, xml-missing-element, xml-twice,
 * xml-unexpected-text
 * Returns ZC_OK, ZC_BAD_INPUT */
ZC_CHECKED zc_status xml_check_shapes(const xml_node *root, const char *root_name, const xml_shape shapes[],
                                      int count, zc_arena *arena, zc_diags *diags);

/* Whether the element has a shape and all attributes that this demands: whoever reads it finds them. */
bool xml_is_sound(const xml_node *node, const xml_shape shapes[], int count);

/* The net behind the located reader: the document against a RELAX NG schema (XML syntax), both as bytes.
 * diags  xml-schema (line only: libxml2 knows no column) */
ZC_CHECKED zc_status xml_check_schema(zc_bytes bytes, const char *shown, zc_bytes schema, zc_diags *diags);

/* A data file as a tree, checked by its shapes and its schema.
 * name  "layouts/ranks.xml"; schema "layouts/schema/ranks.rng"
 * diags  xml-no-data, and what xml says */
ZC_CHECKED zc_status xml_read_data(const zc_datapath *path, zc_arena *arena, const char *name,
                                   const char *schema, const char *root_name, const xml_shape shapes[],
                                   int shape_count, const xml_node **root, zc_diags *diags);

/* ---- values of SVG, which templates and floor plans have ---- */

/* "12", "12.5mm", "36pt" in px, the drawing's own unit; false for none, or one beyond a million. */
bool xml_length(const char *text, double *out);

/* x' = a x + c y + e, y' = b x + d y + f */
typedef struct xml_matrix {
    double a, b, c, d, e, f;
} xml_matrix;
typedef struct xml_point {
    double x, y;
} xml_point;
extern const xml_matrix xml_matrix_none; /* that leaves all where it is */

/* A transform attribute; false if it cannot be read: then *out leaves all where it is. */
bool xml_transform_read(const char *text, xml_matrix *out);
/* First `inner`, then `outer`. */
xml_matrix xml_matrix_joined(xml_matrix outer, xml_matrix inner);
xml_point xml_matrix_applied(xml_matrix matrix, xml_point point);
#endif
