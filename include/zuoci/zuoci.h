/* zuoci/zuoci.h: the whole library for callers: seats people by the rules of precedence and draws what is
 * printed. */
#ifndef ZUOCI_ZUOCI_H
#define ZUOCI_ZUOCI_H

#include <zuoci/artwork.h>
#include <zuoci/base.h>
#include <zuoci/event.h>
#include <zuoci/layout.h>
#include <zuoci/plan.h>
#include <zuoci/precedence.h>
#include <zuoci/render.h>
#include <zuoci/roster.h>
#include <zuoci/rule.h>
#include <zuoci/scene.h>
#include <zuoci/sheet.h>
#include <zuoci/solve.h>
#include <zuoci/table.h>
#include <zuoci/text.h>
#include <zuoci/venue.h>

#endif
