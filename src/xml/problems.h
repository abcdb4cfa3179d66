/* xml/problems.h: what can be wrong with an XML document. */
#ifndef XML_PROBLEMS_H
#define XML_PROBLEMS_H

#include "base/base.h"

extern const zc_problem xml_malformed, xml_encoding, xml_encoding_unknown, xml_dtd, xml_no_data, xml_too_deep,
    xml_too_large;
extern const zc_problem xml_unknown_element, xml_wrong_root, xml_unknown_attribute, xml_missing_attribute,
    xml_missing_element, xml_twice, xml_unexpected_text;
extern const zc_problem xml_schema, xml_schema_broken;

/* The words for one of libxml2's error codes (xmlParserErrors); xml_malformed, which quotes libxml2, for the
 * rest. */
const zc_problem *xml_malformed_of(int code);
#endif
