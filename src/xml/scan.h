/* xml/scan.h: walks over the source of a well-formed document to find where its tags and values begin. */
#ifndef XML_SCAN_H
#define XML_SCAN_H

#include "xml/xml.h"

typedef struct xml_scan {
    const char *at, *end;
    const char *file;
    int line, column;
} xml_scan;

xml_scan scan_make(zc_bytes text, const char *file);

/* Moves behind the name of the next start tag (or behind `<!DOCTYPE`); the place of its `<`. Comments,
 * processing instructions, CDATA sections and end tags are passed. False at the document's end. */
bool scan_next_tag(xml_scan *scan, zc_place *place);

/* Inside a start tag: moves behind the next attribute that declares no namespace; the place of its value's
 * first character. False at the tag's end. */
bool scan_next_value(xml_scan *scan, zc_place *place);
#endif
