/* table/json_scan.h: where things stand in JSON: jansson keeps no places, but what it has read is
 * well-formed. */
#ifndef TABLE_JSON_SCAN_H
#define TABLE_JSON_SCAN_H

#include "base/base.h"

typedef struct json_scan {
    const char *at, *end;
    int line, character;
} json_scan;

/* At the first byte behind a byte order mark. */
json_scan json_scan_of(zc_bytes bytes);
void json_step(json_scan *scan);
void json_pass_string(json_scan *scan);
void json_pass_blanks(json_scan *scan);
/* To the next of `marks` outside of strings; they are all of the kind that JSON is built with. */
bool json_pass_to(json_scan *scan, const char *marks);
#endif
