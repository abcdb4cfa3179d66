/* text/order.h: in which order the parts of a line stand from left to right. */
#ifndef TEXT_ORDER_H
#define TEXT_ORDER_H

#include "base/base.h"

/* Whether any of it is written from right to left. */
bool text_has_backward(const char *text, size_t bytes);
/* The embedding level of each byte of the text, odd: from right to left; NULL without memory. Yours, by
 * mem_free. */
uint8_t *text_levels(const char *text, size_t bytes);
/* Of the parts of a line, by their levels: places[0] is the one that stands on the left, and so on. */
void order_parts(const int levels[], int count, int places[]);
#endif
