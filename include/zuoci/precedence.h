/* zuoci/precedence.h: the order of the attendees, highest first. */
#ifndef ZUOCI_PRECEDENCE_H
#define ZUOCI_PRECEDENCE_H

#include <zuoci/base.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>

#ifdef __cplusplus
extern "C" {
#endif

/* Orders all people of a roster by the options' keys (`by`): rank, list; ties fall to the order column,
 * then the file's order.
 * order  yours, zc_roster_people() long
 * diags  precedence-unknown-key (the keys there are), precedence-mixed-ranks (numbers and words in one
 * column)
 * Returns ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY
 * Rule  R-RANK-POST, R-RANK-JI; R-RANK-TIES for the last keys */
ZC_API ZC_CHECKED zc_status zc_precedence_order(const zc_roster *roster, const zc_options *options,
                                                const zc_datapath *data, zc_person order[], zc_diags *diags);

/* Whether every word of `by` is a key, told where the user wrote it.
 * diags  precedence-unknown-key (the near ones, and all there are)
 * Returns  ZC_OK, ZC_BAD_INPUT, ZC_NO_MEMORY */
ZC_API ZC_CHECKED zc_status zc_precedence_check_keys(const char *by, zc_place place, zc_diags *diags);

#ifdef __cplusplus
}
#endif
#endif
